/**
 * Canonical JSON: the contract as plain data, the same for the same document on every machine. It is
 * what is read aloud, printed, checked, exported, hashed and tested.
 *
 * Text is in Unicode NFC; runs of equal marks are joined; attributes that have their default value,
 * empty runs and unknown attributes are left out; keys stand in the order of these declarations.
 */
import type { Language } from '../basics/index.ts'
import type {
  Feasibility,
  Importance,
  LifeDomain,
  MarkName,
  ParagraphRole,
  ParagraphStyle,
  Party,
} from './node-kinds.ts'
import type { FactValue } from './parts.ts'

/** The version of this format. It rises when a reader of the old one would misread the new one. */
export const CANONICAL_VERSION = 1

export interface CanonicalContract {
  readonly format: 'samenspraak-contract'
  readonly formatVersion: typeof CANONICAL_VERSION
  /** The version of the document's node kinds. */
  readonly schema: number
  readonly type: { readonly id: string; readonly version: string }
  readonly language: Language
  readonly epoch: number
  readonly body: readonly CanonicalBlock[]
  /** By key, in alphabetical order. `others` holds values written at the same time. */
  readonly facts: Readonly<Record<string, CanonicalFact>>
}

export interface CanonicalFact {
  readonly value: FactValue
  readonly others?: readonly FactValue[]
}

export type CanonicalBlock =
  | CanonicalSection
  | CanonicalGoal
  | CanonicalCommitment
  | CanonicalParagraph
  | CanonicalClause
  | CanonicalUnknown

export interface CanonicalSection {
  readonly type: 'section'
  readonly id: string
  readonly kind: string
  readonly children: readonly CanonicalBlock[]
}

export interface CanonicalGoal {
  readonly type: 'goal'
  readonly id: string
  readonly domain?: LifeDomain
  readonly importance?: Exclude<Importance, ''>
  /** A date such as `2027-06-30`. */
  readonly due?: string
  readonly children: readonly CanonicalBlock[]
}

export interface CanonicalCommitment {
  readonly type: 'commitment'
  readonly id: string
  readonly party: Party
  readonly who?: string
  /** A date such as `2027-06-30`. */
  readonly due?: string
  /** How often, in the words of the people. */
  readonly rhythm?: string
  /** What the client says of their own promise: "Lukt dit?" */
  readonly feasible?: Exclude<Feasibility, ''>
  readonly children: readonly CanonicalBlock[]
}

export interface CanonicalParagraph {
  readonly type: 'paragraph'
  readonly id: string
  readonly style?: Exclude<ParagraphStyle, 'plain'>
  readonly level?: number
  readonly role?: Exclude<ParagraphRole, 'text'>
  readonly inline: readonly CanonicalInline[]
}

export interface CanonicalClause {
  readonly type: 'clause'
  readonly id: string
  /** The wording: its id, version and hash, as the contract type names them. */
  readonly wording: string
  readonly version: string
  readonly hash: string
}

/** A block that this version does not know. `text` is the text found in it, so that it can be read. */
export interface CanonicalUnknown {
  readonly type: 'unknown'
  readonly name: string
  readonly text: string
}

export type CanonicalInline =
  | { readonly text: string; readonly marks?: readonly MarkName[] }
  | { readonly fact: string }
  | { readonly unknown: string; readonly text: string }

/** The text of a paragraph; a fact counts as its value, as `facts` gives it. */
export function paragraphText(
  paragraph: CanonicalParagraph,
  facts: CanonicalContract['facts'] = {},
): string {
  return paragraph.inline
    .map((run) => ('fact' in run ? String(facts[run.fact]?.value ?? '') : run.text))
    .join('')
}

/** Every block of a contract in reading order, parents before their children. */
export function* allBlocks(blocks: readonly CanonicalBlock[]): Generator<CanonicalBlock> {
  for (const block of blocks) {
    yield block
    if ('children' in block) yield* allBlocks(block.children)
  }
}
