/**
 * "Je dient je ziekte aan te tonen" becomes "je moet je ziekte aantonen", and "Sie sind verpflichtet, das
 * vorzulegen" "Sie müssen das vorlegen": behind a plain modal the verb stands without its "te" or "zu".
 */

import { wordClass } from '../lexicon/word-classes.ts'
import { has, type LexiconMatch, type Reading } from '../reading.ts'

interface Made {
  readonly text: string
  /** The token behind the last one that it takes the place of. */
  readonly to: number
}

interface Way {
  /** Words that are joined to the verb behind them: "aan te tonen", "aantonen". */
  readonly fronts: ReadonlySet<string>
  /** Before these the words before "te" belong together otherwise: "er op te letten". */
  readonly pronouns: ReadonlySet<string>
  /** These have a "te" of their own. */
  readonly openers: ReadonlySet<string>
  readonly particle: string
  readonly infinitive: RegExp
  /** An infinitive with its particle within: "vorzulegen". */
  readonly joined: RegExp | null
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const ways: Readonly<Record<string, Way | undefined>> = {
  nl: {
    fronts: set(
      'aan achter af bij binnen deel door in klaar los mee mede na neer om onder op over plaats samen tegen terug thuis toe uit vast vol voor vrij weg',
    ),
    pronouns: set('er daar hier waar'),
    openers: set('om zonder door alvorens teneinde'),
    particle: 'te',
    infinitive: /^(?!veel|klein)\p{L}+(?:en|aan|oen|ien|ijn)$/u,
    joined: null,
  },
  de: {
    fronts: new Set(),
    pronouns: new Set(),
    openers: set('um ohne statt anstatt'),
    particle: 'zu',
    infinitive: /^\p{L}{2,}n$/u,
    joined:
      /^(ab|an|auf|aus|bei|dar|ein|fest|her|hin|mit|nach|teil|vor|wahr|weiter|zurück|zusammen)zu(\p{L}+n)$/u,
  },
}

/**
 * What takes the place of a modal and of the infinitives that belong to it; null when no press can make
 * it, and undefined when the words that were found govern no "te".
 */
export function withoutTo(
  reading: Reading,
  match: LexiconMatch,
  written: string,
  plain: string,
): Made | null | undefined {
  const { text, tokens, sentences, language } = reading
  const way = ways[language.data.language]
  if (way === undefined || match.meaning.entry.action !== 'modal') return undefined
  const isDutch = way.joined === null
  if (!(isDutch ? / (?:te|om)$/ : /^(?:ist|sind|bin) /).test(written)) return undefined
  const end = sentences[match.sentence]!.to
  const isGap = match.gap !== undefined && written.includes('…')
  let at = isGap ? match.gap!.from : written.endsWith(' te') ? match.to - 1 : match.to
  let made = plain
  // A comma between the German modal and its verb goes.
  if (!isDutch && tokens[at]?.key === ',') at++
  // "is gehouden om zich te melden"
  if (isGap && tokens[at]?.key === 'om') at++
  let done = tokens[at - 1]!.end
  let last = -1
  // Where one "te" goes that stands by itself, what comes behind it stays as it is.
  let short: Made | null = null
  for (; at < end; at++) {
    const { key, kind } = tokens[at]!
    if (way.openers.has(key) || (has(reading, at, wordClass.subordinator) && key !== way.particle))
      break
    // "in plaats van dit te doen", "van te bellen"; "van de school" opens nothing.
    if (key === 'van' && (tokens[at - 1]!.key === 'plaats' || tokens[at + 1]?.key === 'te')) break
    const next = tokens[at + 1]
    const isParticle =
      key === way.particle &&
      at + 1 < end &&
      way.infinitive.test(next!.key) &&
      next!.kind === 'word'
    const joined = way.joined?.exec(key) ?? null
    if (kind === 'mark' && !isParticle && /^[,;:()]$/.test(key)) {
      if (last < 0) return null
      // "te komen, te blijven": both would have to change.
      return laterParticle(reading, at, end, way) ? null : finish()
    }
    if (joined !== null) {
      made += text.slice(done, tokens[at]!.start) + joined[1] + joined[2]
      done = tokens[at]!.end
      last = at
    } else if (isParticle) {
      const before = tokens[at - 1]!
      const isFront = way.fronts.has(before.key) && next!.key !== 'zijn' && at - 1 > match.from
      if (isFront && way.pronouns.has(tokens[at - 2]?.key ?? '')) return null
      made += text.slice(done, Math.max(done, before.end))
      short = last < 0 && !isFront && at === match.to - 1 ? { text: made, to: match.to } : null
      made += (isFront ? '' : ' ') + text.slice(next!.start, next!.end)
      done = next!.end
      at++
      last = at
    }
  }
  return last < 0 ? null : finish()

  function finish(): Made {
    return short ?? { text: made, to: last + 1 }
  }
}

function laterParticle({ tokens, classes }: Reading, from: number, end: number, way: Way): boolean {
  for (let at = from; at < end; at++) {
    const { key } = tokens[at]!
    if (way.openers.has(key) || (classes[at]! & wordClass.subordinator) !== 0) return false
    if (way.joined?.test(key)) return true
    if (key === way.particle && way.infinitive.test(tokens[at + 1]?.key ?? '')) return true
  }
  return false
}
