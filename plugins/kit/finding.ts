/**
 * What a check of a contract has to say: one shape for structure, law and wording. A finding helps to
 * go on; it never scores a person and never changes anything by itself.
 */
import type { PartialText } from '../../schemas/basics/index.ts'
import type { BlockToWrite, CanonicalContract } from '../../schemas/document/index.ts'
import type { Severity } from './contract-type.ts'

/** How people group what is still to be done, in the order in which a list shows it. */
export const topics = [
  'who',
  'wishes',
  'goals',
  'client',
  'centre',
  'others',
  'money',
  'when',
  'rights',
  'wording',
] as const

export type Topic = (typeof topics)[number]

/** Where a rule comes from: the law, good practice that binds nobody, or what this centre decided. */
export type Basis = 'law' | 'advice' | 'centre'

/** Where something is to be done. Ids are those of blocks in the contract. */
export type Place =
  /**
   * A block; `from` and `to` are offsets in that paragraph: text in UTF-16 units, anything else in it
   * (a fact) counts as one.
   */
  | {
      readonly kind: 'block'
      readonly block: string
      readonly from?: number
      readonly to?: number
    }
  /** An attribute of a goal or a commitment, such as `who` or `due`. */
  | { readonly kind: 'attribute'; readonly block: string; readonly attribute: string }
  /** A value; `block` is the first block in which it stands, when it stands in one. */
  | { readonly kind: 'fact'; readonly fact: string; readonly block?: string }
  /** A section by its kind; `block` is its id, when the contract has it. */
  | { readonly kind: 'section'; readonly section: string; readonly block?: string }
  | { readonly kind: 'contract' }

/** One press that mends a finding, as an ordinary edit that can be undone. */
export interface Fix {
  /** What the button says: "Zet de tekst terug". */
  readonly label: PartialText
  /** The same said to the client, where it is said otherwise. */
  readonly forClient?: PartialText
  readonly change: Change
}

export type Change =
  /**
   * Blocks put in a section or a goal by the id of that block, or in the body when it is null: after
   * the child with the id `after`, at the start when that is null, at the end when it is left out.
   */
  | {
      readonly kind: 'insert'
      readonly into: string | null
      readonly after?: string | null
      readonly blocks: readonly BlockToWrite[]
    }
  | {
      readonly kind: 'set-attribute'
      readonly block: string
      readonly attribute: string
      readonly value: string | number
    }
  | { readonly kind: 'set-fact'; readonly fact: string; readonly value: string | number | boolean }
  /** Made together and undone together. */
  | { readonly kind: 'several'; readonly changes: readonly Change[] }
  /** Done only when `was` still stands at those offsets of the paragraph. */
  | {
      readonly kind: 'replace-text'
      readonly block: string
      readonly from: number
      readonly to: number
      readonly was: string
      readonly text: string
    }

export interface Finding {
  /** The id of the rule, such as `replacement-named`. */
  readonly rule: string
  readonly severity: Severity
  /** Of what no rule says but every contract needs, such as one answer to a question: `contract`. */
  readonly basis: Basis | 'contract'
  readonly source: string
  readonly certainty: 'a' | 'b' | 'c'
  readonly topic: Topic
  readonly place: Place
  /** What is to be done, for all who write. */
  readonly message: PartialText
  /** The same said to the client, where it is said otherwise. */
  readonly forClient?: PartialText
  /** None, one or a few; the first is the one to offer first. */
  readonly fixes: readonly Fix[]
}

/** A rule that holds, for the list of what is done. */
export interface Done {
  readonly rule: string
  readonly topic: Topic
  readonly place: Place
  /** What is done: "De vervanger is ingevuld." */
  readonly message: PartialText
  /** The same said to the client, where it is said otherwise. */
  readonly forClient?: PartialText
}

export interface CheckResult {
  /** What is to be done, by topic and then in reading order. */
  readonly findings: readonly Finding[]
  readonly done: readonly Done[]
}

/** What a check needs to know besides the contract. */
export interface CheckContext {
  /** The day of the check in Belgium, `2026-11-22`. */
  readonly today: string
  /** For each function of a type that has run: where its rule does not hold, nothing when it does. */
  readonly functions?: Readonly<Record<string, readonly Place[]>>
  /** The wordings of this contract: a fix that puts a clause back takes version and hash from here. */
  readonly wordings?: readonly {
    readonly id: string
    readonly version: string
    readonly hash: string
  }[]
}

/**
 * Checks contracts of one type. It gives the same for the same contract and context, whatever it was
 * asked before; it only remembers what it saw last, so that an unchanged block is not read again.
 */
export interface Checker {
  check(contract: CanonicalContract, context: CheckContext): CheckResult
}
