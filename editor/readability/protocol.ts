/** What is asked of the engine in its worker, and what it answers. Plain data: it crosses threads. */
import type {
  Bars,
  BlockKind,
  ClassicalMeasure,
  ReadabilityFinding,
  RuleId,
} from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { Party } from '../../schemas/document/index.ts'

/** What stands for a fact or something unknown in the text of a paragraph: one unit, as in the editor. */
export const THING = '\uFFFC'

/** A block in the order of the text. The text of one that did not change is left out. */
export interface AskedBlock {
  readonly id: string
  /** Rises when its text changes: what is said of an older one is dropped. */
  readonly stamp: number
  readonly text?: string
  readonly kind: BlockKind
  /** The id of the section in which it stands. */
  readonly section: string
  /** Whose promise it is, when it is part of one. */
  readonly party: Party | null
}

/** A paragraph of the text as it was before. */
export type BlockBefore = Required<Omit<AskedBlock, 'stamp'>>

export interface Question {
  readonly number: number
  /** The language of the contract. */
  readonly language: Language
  /** The language of the screen, in which is said what is found. */
  readonly speak: Language
  /** Words that the contract type silences, and those it explains. */
  readonly accept: readonly string[]
  readonly explain: Readonly<Record<string, string>>
  readonly blocks: readonly AskedBlock[]
  /** The text as it was before, to compare with: given once, and known from then on. */
  readonly before?: readonly BlockBefore[]
  /** Lines of fixed wording in which terms are looked for; those asked before are left out. */
  readonly lines: readonly string[]
}

/** A term of art in a line of fixed wording, with what it means. */
export interface Term {
  readonly start: number
  readonly end: number
  readonly entry: string
}

/** A word that the glossary explains. */
export interface Explained {
  readonly term: string
  readonly gloss: string
}

/** What people are told of a rule, in the language of the screen. */
export interface RuleWords {
  readonly name: string
  readonly why: string
  /** The same for the client, shorter. */
  readonly forClient: string
}

/** How words and sentences are, of the whole, of each section and of the promises of each side. */
export interface Measured {
  readonly bars: Bars
  readonly sections: Readonly<Record<string, Bars>>
  readonly parties: Readonly<Partial<Record<Party, Bars>>>
}

export interface Answer extends Measured {
  readonly number: number
  /** What is found, by block: those of which that changed since the answer before. */
  readonly blocks: readonly {
    readonly id: string
    readonly stamp: number
    readonly findings: readonly ReadabilityFinding[]
  }[]
  /** The same of the text as it was before; null while none was given. */
  readonly before: Measured | null
  readonly measures: readonly ClassicalMeasure[]
  /** The terms in each line that was asked about. */
  readonly lines: readonly { readonly line: string; readonly terms: readonly Term[] }[]
  /** By id, of the words in the answer. */
  readonly glossary: Readonly<Record<string, Explained>>
  readonly rules: Readonly<Record<RuleId, RuleWords>>
}
