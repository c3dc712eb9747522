/** The engine as others see it. `createReadability` in `create-readability.ts` makes one. */
import type { Language } from '../../schemas/basics/index.ts'
import type { Bars, ClassicalMeasure, ReadabilityFinding, Recognised } from './finding.ts'

/** What a block is: a heading has no sentences, an item or cell may have no full stop. */
export type BlockKind = 'text' | 'heading' | 'item' | 'cell'

export interface TextBlock {
  /** Unique in a document. */
  readonly id: string
  readonly text: string
  readonly kind?: BlockKind
  /** The language of the block when its writer says so; left out: recognised, else the document's. */
  readonly language?: Language
  /** Which part of the document it belongs to, such as a section or a party, to compare parts. */
  readonly part?: string
}

export interface ReadabilityOptions {
  /** The language of the document: of blocks in which none is recognised. */
  readonly language: Language
  /** The language of messages; left out: that of the document. */
  readonly speak?: Language
  /** Words and phrases of a contract type that are never a finding, in the language of the document. */
  readonly accept?: readonly string[]
  /** Words that a contract type explains: word → gloss; a finding until explained in the text. */
  readonly explain?: Readonly<Record<string, string>>
  /** Ids of entries that the reader sees explained elsewhere (a glossary on the same page). */
  readonly explained?: readonly string[]
}

export interface BlockResult {
  readonly language: Recognised
  /** In order of place, as if the block were the whole document. */
  readonly findings: readonly ReadabilityFinding[]
}

export interface DocumentResult {
  /** By the order of the blocks given. Findings in order of place. */
  readonly blocks: readonly {
    readonly id: string
    readonly language: Recognised
    readonly findings: readonly ReadabilityFinding[]
  }[]
  readonly bars: Bars
  /** The bars of each `part` that blocks name. */
  readonly parts: Readonly<Record<string, Bars>>
  /** Words that press, per 100 words: shown, not judged. */
  readonly pressure: { readonly count: number; readonly per100Words: number }
}

export interface Readability {
  readonly languages: readonly Language[]
  /** One block by itself. Pure: the same text and options give the same result. */
  checkBlock(block: Omit<TextBlock, 'id'>, options: ReadabilityOptions): BlockResult
  /** Remembers blocks it saw: only changed blocks are read again. */
  checkDocument(blocks: readonly TextBlock[], options: ReadabilityOptions): DocumentResult
  /** The classical measures of a text, behind "details". */
  measures(blocks: readonly TextBlock[], options: ReadabilityOptions): readonly ClassicalMeasure[]
  /** What a term means, by entry id or by a word as it stands in a text. */
  gloss(word: string, language: Language): GlossaryItem | null
  /** Every term with a gloss, in alphabetical order. */
  glossary(language: Language): readonly GlossaryItem[]
}

export interface GlossaryItem {
  readonly entry: string
  readonly term: string
  readonly gloss: string
  readonly plain: readonly string[]
}
