/** Where someone undergoes something: "wordt geschorst", "est suspendu", "wird ausgesetzt". */
import { wordClass } from './lexicon/word-classes.ts'
import type { Reading } from './reading.ts'
import { isNoun } from './text/nouns.ts'

type Read = Pick<Reading, 'text' | 'language' | 'tokens' | 'classes' | 'sentences'>

export interface Passive {
  readonly sentence: number
  /** Tokens from the first to behind the last of auxiliary and participle. */
  readonly from: number
  readonly to: number
  /** Whether the clause says who does it. */
  readonly hasAgent: boolean
}

/** Marks at which a clause ends; a comma does not, for it may stand inside one. */
const ends = new Set([';', ':', '(', ')'])

/** Before these a French "être" makes a past tense: "il s'est inscrit". */
const reflexive: ReadonlySet<string> = new Set(["s'", 'se', 'me', "m'", 'te', "t'"])

function isReflexive(word: string, before: string | undefined): boolean {
  return reflexive.has(word) || (word === 'vous' && before === 'vous')
}

export function findPassives(reading: Read): readonly Passive[] {
  const { tokens, sentences, language } = reading
  const { reach } = language.data.grammar.passive
  const isFrench = language.data.language === 'fr'
  const passives: Passive[] = []
  for (const [sentence, { from, to }] of sentences.entries()) {
    let behind = from
    for (let at = from; at < to; at++) {
      if (at < behind || (reading.classes[at]! & wordClass.auxiliary) === 0) continue
      // "s'est présenté": someone does it.
      if (isFrench && at > from && isReflexive(tokens[at - 1]!.key, tokens[at - 2]?.key)) continue
      const participle =
        (isFrench ? null : participleBefore(reading, at, Math.max(from, behind))) ??
        participleAfter(reading, at, Math.min(to, at + reach + 1))
      if (participle === null) continue
      const first = Math.min(at, participle)
      const last = Math.max(at, participle)
      passives.push({
        sentence,
        from: first,
        to: last + 1,
        hasAgent: hasAgent(reading, from, to, first, last, isFrench),
      })
      behind = last + 1
    }
  }
  return passives

  /** "geschorst wordt", "geschorst kan worden": right before it, or with one word between. */
  function participleBefore(read: Read, at: number, from: number): number | null {
    for (let before = at - 1; before >= Math.max(from, at - 2); before--) {
      if (tokens[before]!.kind !== 'word') return null
      if (isParticiple(read, before, from)) return before
    }
    return null
  }
}

/** @param head where the sentence begins, when the word may stand there */
function isParticiple({ text, tokens, language }: Read, at: number, head = -1): boolean {
  const token = tokens[at]!
  if (!language.participle(token.key)) return false
  return at === head || !isNoun(text, token, language.data.language)
}

function participleAfter(read: Read, at: number, end: number): number | null {
  const { tokens, classes } = read
  for (let after = at + 1; after < end; after++) {
    const { kind, key } = tokens[after]!
    if (ends.has(key) || kind === 'break') return null
    if (kind !== 'word') continue
    if (isParticiple(read, after)) return after
    if ((classes[after]! & wordClass.subordinator) !== 0) return null
  }
  return null
}

/** Who acts is named between the two, or shortly before or after them. */
function hasAgent(
  { tokens, classes }: Read,
  from: number,
  to: number,
  first: number,
  last: number,
  isFrench: boolean,
): boolean {
  const start = isFrench ? last + 1 : Math.max(from, first - 8)
  for (let at = start; at < Math.min(to, last + 7); at++) {
    if (ends.has(tokens[at]!.key)) {
      if (at < first) continue
      return false
    }
    if ((classes[at]! & wordClass.agent) !== 0 && at !== last) return true
  }
  return false
}
