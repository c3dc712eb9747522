/**
 * Where a text explains itself: in brackets behind a term or a term in brackets behind plain words,
 * after "dat betekent" or "bijvoorbeeld", in the same sentence or the next, behind a colon, or before the
 * term itself: "Je krijgt geld om van te leven. De wet noemt dat een leefloon."
 */
import { wordClass } from './lexicon/word-classes.ts'
import type { LexiconMatch, Reading } from './reading.ts'

type Read = Pick<Reading, 'text' | 'tokens' | 'classes' | 'sentences' | 'matches'>

/** In brackets there are at most so many tokens, or it is no explanation of a word. */
const longestBracket = 80
/** In the sentence itself a marker stands at most so many tokens away. */
const near = 40
/** So much of what follows is looked at to see whether something is said. */
const far = 40
/** Between a verb that names and the term are at most so many tokens. */
const naming = 6
/** A marker in the next sentence stands among its first words. */
const opening = 5

/** Of each token 1 when it stands in an explanation in brackets. */
export function findExplanations(reading: Read): Uint8Array {
  const marked = new Uint8Array(reading.tokens.length)
  for (const { from, to } of reading.sentences) {
    for (let at = from; at < to; at++) {
      if (reading.tokens[at]!.key !== '(') continue
      const end = closingBracket(reading, at, to)
      if (end === null) continue
      if (explains(reading, at + 1, end)) marked.fill(1, at, end + 1)
      at = end
    }
  }
  return marked
}

/** Whether this use of a term, or what stands around it, says what it means. */
export function isExplained(reading: Read, match: LexiconMatch): boolean {
  const { tokens, sentences } = reading
  const { from, to } = sentences[match.sentence]!
  // "wettige reden (een goede reden …)", also when one word stands between.
  for (let at = match.to; at < Math.min(match.to + 2, to); at++) {
    if (tokens[at]!.key !== '(') continue
    const end = closingBracket(reading, at, to)
    if (end !== null && explains(reading, at + 1, end)) return true
  }
  // "een goede reden die de wet aanvaardt (wettige reden)".
  if (tokens[match.from - 1]?.key === '(' && match.from - 1 > from) {
    if (saysSomething(reading, Math.max(from, match.from - 12), match.from - 1)) return true
  }
  // "Schorsing: je krijgt een tijd geen geld."
  if (tokens[match.to]?.key === ':' && match.from - from <= 2) {
    if (saysSomething(reading, match.to + 1, to, 3)) return true
  }
  if (isNamed(reading, match, from, to)) return true
  if (hasMarker(reading, Math.max(from, match.from - near), match.to + near, to)) return true
  const next = sentences[match.sentence + 1]
  return next !== undefined && hasMarker(reading, next.from, next.from + opening, next.to)
}

/**
 * The words came first, and the term is only their name: "Dat heet een schorsing". What was said stands in
 * the sentence before, or in this one before "dat".
 */
function isNamed(
  reading: Read,
  { from: term, to: behind, sentence }: LexiconMatch,
  from: number,
  to: number,
) {
  const { classes, sentences } = reading
  let verb = -1
  for (let at = Math.max(from, term - naming); at < Math.min(to, behind + 2); at++) {
    if ((classes[at]! & wordClass.naming) !== 0 && (at < term || at >= behind)) verb = at
  }
  if (verb < 0) return false
  let points = -1
  for (let at = from; at < Math.min(verb + 2, to); at++) {
    if ((classes[at]! & wordClass.pointing) !== 0) points = at
  }
  if (points < 0) return false
  const before = sentences[sentence - 1]
  return (
    saysSomething(reading, from, Math.min(points, verb), 4) ||
    (before !== undefined && saysSomething(reading, before.from, before.to, 3))
  )
}

/** A marker among the tokens from `from` to `limit`, with something said behind it. */
function hasMarker(reading: Read, from: number, limit: number, end: number): boolean {
  for (let at = from; at < Math.min(limit, end); at++) {
    if ((reading.classes[at]! & wordClass.marker) === 0) continue
    if (saysSomething(reading, at + 1, end)) return true
  }
  return false
}

/** Whether the tokens explain: two words or more, and no mere reference such as "(artikel 6)". */
function explains(reading: Read, from: number, to: number): boolean {
  for (let at = from; at < Math.min(from + 3, to); at++) {
    if ((reading.classes[at]! & wordClass.reference) !== 0) return false
    if (reading.tokens[at]!.key === '§') return false
  }
  const marker = (reading.classes[from] ?? 0) & wordClass.marker
  return saysSomething(reading, from, to, marker !== 0 ? 1 : 2)
}

/** So many words, at least one of them one that carries meaning and needs no explanation itself. */
function saysSomething(reading: Read, from: number, to: number, fewest = 1): boolean {
  let words = 0
  let plain = 0
  for (let at = from; at < Math.min(to, from + far); at++) {
    if (reading.tokens[at]!.kind !== 'word') continue
    words++
    if ((reading.classes[at]! & (wordClass.function | wordClass.marker)) !== 0) continue
    if (!isTerm(reading, at)) plain++
    if (words >= fewest && plain >= 1) return true
  }
  return false
}

/** Whether a token belongs to a term that needs explaining: found by halving, for they are in order. */
function isTerm({ matches }: Read, at: number): boolean {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (matches[middle]!.to <= at) low = middle + 1
    else high = middle
  }
  const match = matches[low]
  return match !== undefined && match.from <= at && match.meaning.entry.action === 'explain'
}

function closingBracket({ tokens }: Read, open: number, end: number): number | null {
  for (let at = open + 1; at < Math.min(end, open + longestBracket); at++) {
    if (tokens[at]!.key === ')') return at
    if (tokens[at]!.key === '(') return null
  }
  return null
}
