/** Whether plain words fit between the words that stand before and behind them. */
import type { LexiconMatch, Reading } from '../reading.ts'

/** A verb that parts before "te": "na te kijken" and never "te nakijken". */
const separable =
  /^(?:aan|af|bij|binnen|deel|door|goed|in|mee|na|op|terug|toe|uit|vast|voor)(?:[bcdfghjklmnpqrstvwz]|uit)[a-zë]*en?$/

/** French words that lose their vowel before another, and have it again before a consonant. */
const elided = /^(?:le|la|de|ne|se|je|me|te|que|ce|ma|ta|sa|jusque|lorsque|puisque)$/
const vowel = /^[aeiouyhœàâéèêîôû]/i

/** Behind "de" these say which; without one, "de moyens" would leave "a moyens". */
const determiner =
  /^(?:la|l'|cet?|cette|ces|son|sa|ses|votre|vos|leurs?|notre|nos|mon|ma|mes|une?|chaque|tout|toute|tous|toutes|plusieurs|deux|trois|quatre|\d+)$/
const beforeVerb = /^(?:afin|dans le but) |^(?:peu|pou)/

/**
 * No word twice, no "te" before a verb that parts, no French elision or article gone wrong.
 * @param written the form that was found
 * @param words what would come in its place
 */
export function fitsBetween(
  reading: Reading,
  { from, to, sentence, gap, meaning }: LexiconMatch,
  written: string,
  words: string,
): boolean {
  const { tokens, sentences, language } = reading
  const bounds = sentences[sentence]!
  const all = words.toLowerCase().split(' ')
  const before = from > bounds.from ? tokens[from - 1]!.key : ''
  const behind = gap !== undefined && gap.from < gap.to ? gap.from : to
  const after = behind < bounds.to ? tokens[behind]!.key : ''
  if (all[0] === before || all.at(-1) === after) return false
  if (language.data.language === 'nl') return before !== 'te' || !separable.test(words)
  if (language.data.language !== 'fr') return true
  const last = all.at(-1)!
  // "quand", but "dès qu'il" and "s'il".
  if (elided.test(last) && vowel.test(after)) return false
  if (last === 'si' && /^ils?$/.test(after)) return false
  const losesDe = / d[e']$/.test(written) && !/^(?:de|d['’])$/.test(last)
  const governsVerb =
    meaning.entry.action === 'modal' || beforeVerb.test(written) || beforeVerb.test(words)
  if (losesDe && !governsVerb && !determiner.test(after)) return false
  return vowel.test(words) ? !elided.test(before) : !before.endsWith("'")
}
