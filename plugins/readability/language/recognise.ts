/**
 * Which language a block is in: by how many of its words are among the commonest of a language. About
 * nine in ten words of everyday text are, seven in ten of an office's, and two in ten of another
 * language's; so it works from a handful of words on.
 */
import type { Language } from '../../../schemas/basics/index.ts'
import type { Recognised } from '../finding.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import type { Token } from '../text/tokens.ts'
import type { CompiledLanguage } from './compile-language.ts'

/** More words than this do not make it surer. */
const enough = 80
/** With fewer words, what the document says is believed. */
const fewest = 3

/** Films taught the lists some English; a text in these words is English all the same. */
const english = new Set(
  'the and you your that this are with for will from have has not they which shall must may all'.split(
    ' ',
  ),
)

/**
 * The language of the tokens; the one `said` unless another fits clearly better, `'other'` when none of
 * those at hand fits, and null when there are no words to tell it by.
 */
export function recognise(
  text: string,
  tokens: readonly Token[],
  said: Language,
  languages: ReadonlyMap<Language, CompiledLanguage>,
): Recognised {
  const words: string[] = []
  let foreign = 0
  for (const { kind, key, start } of tokens) {
    if (kind !== 'word' || key === '@') continue
    words.push(key)
    if (!isLatin(text, start)) foreign++
    if (words.length >= enough) break
  }
  if (words.length === 0) return null
  if (foreign * 2 > words.length) return 'other'
  if (words.length < fewest) return said
  let best: Language = said
  let bestFit = -1
  let saidFit = -1
  for (const [language, compiled] of languages) {
    const fit = fitOf(words, compiled)
    if (language === said) saidFit = fit
    if (fit > bestFit) {
      best = language
      bestFit = fit
    }
  }
  if (best === said || saidFit >= bestFit - 0.15) {
    return saidFit >= 0.35 || words.length < 6 ? said : 'other'
  }
  return bestFit >= 0.45 ? best : words.length < 6 ? said : 'other'
}

/** From 0 to 1: common words count, the small ones that every sentence has twice. */
function fitOf(words: readonly string[], { bands, classes }: CompiledLanguage): number {
  let common = 0
  let small = 0
  for (const word of words) {
    if (((classes.get(word) ?? 0) & wordClass.function) !== 0) small++
    else if (bands.has(word) && !english.has(word)) common++
  }
  return Math.min(1, (common * 0.7 + small * 1.3) / words.length)
}

function isLatin(text: string, at: number): boolean {
  // Most letters are below this, and an apostrophe before a word is too.
  return text.charCodeAt(at) < 0x250 || /^[\p{Script=Latin}\p{M}’]/u.test(text.slice(at, at + 2))
}
