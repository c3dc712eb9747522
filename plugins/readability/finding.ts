/** What the engine says about a place in a text, and what it measures of the whole. */
import type { Language } from '../../schemas/basics/index.ts'
import type { RuleId, Strength } from './rule.ts'

export interface ReadabilityFinding {
  readonly rule: RuleId
  readonly severity: Strength
  /** UTF-16 offsets in the text of the block, `start < end`, never inside a surrogate pair. */
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly text: string
  /** What is the matter, in a sentence or two, in the language asked for. */
  readonly message: string
  /** None, one or a few; the first is the one to offer first. */
  readonly suggestions: readonly Suggestion[]
  /** The id of the lexicon's entry, when it comes from one; `word:<word>` of a contract type's own. */
  readonly entry?: string
}

export interface Suggestion {
  /** What a button says: "bewijzen". */
  readonly label: string
  /** What comes in place of the finding's text; of advice, with `…` where a person fills in. */
  readonly text: string
  /** The finding's text stays, and this adds an explanation behind it. */
  readonly explains?: true
  /** Plain words to read, for a person to write the sentence with; they do not fit where the text stands. */
  readonly advice?: true
}

/** How two versions of one text compare. 0 is the easiest, 100 the hardest; never a grade of a person. */
export interface Bars {
  readonly words: WordsBar
  readonly sentences: SentencesBar
}

export interface WordsBar {
  /** 0 to 100, from the parts below; `null` when there are no words. */
  readonly value: number | null
  readonly words: number
  readonly contentWords: number
  /** Of the content words: outside the 5 000 commonest, and no compound of common parts. 0 to 1. */
  readonly rareShare: number
  /** Findings about words: terms without explanation, formal words, phrases. */
  readonly hardWords: number
}

export interface SentencesBar {
  readonly value: number | null
  readonly sentences: number
  /** Words a sentence. */
  readonly meanLength: number
  readonly longest: number
  /** Of the sentences, 0 to 1. */
  readonly over15: number
  readonly over20: number
  readonly over25: number
  /** Findings about sentences: passives, brackets, conditions, negations. */
  readonly hardSentences: number
}

/** A measure from the literature, for who asks for it: with its name, its formula and its version. */
export interface ClassicalMeasure {
  readonly id: string
  readonly name: string
  readonly formula: string
  /** Who published this version of it, and when. */
  readonly version: string
  readonly value: number | null
  /** Whether a higher figure means easier. */
  readonly higherIsEasier: boolean
}

/** Which language a block is in, as far as can be told: `null` when too short or in another one. */
export type Recognised = Language | 'other' | null
