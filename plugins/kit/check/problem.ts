import type { PartialText } from '../../../schemas/basics/index.ts'
import type { Fix, Place } from '../finding.ts'
import type { RuleCheck } from '../rule-check.ts'
import type { Reading } from './reading.ts'

/** One place at which a check does not hold. */
export interface Problem {
  readonly place: Place
  /** The words that were found; the label of what is to be filled in. */
  readonly found?: string | PartialText
  /** The day that was computed, `2026-11-22`. */
  readonly day?: string
  readonly fixes?: readonly Fix[]
}

/** A check of the vocabulary, by its kind. */
export type CheckOf<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { readonly kind: Kind }>

/** How the checks of some kinds are made: nothing found means that it holds. */
export type Checks<Kinds extends RuleCheck['kind']> = {
  readonly [Kind in Kinds]: {
    readonly problems: (check: CheckOf<Kind>, reading: Reading) => readonly Problem[]
    /** What the check is about, where no problem says it better. */
    readonly place: (check: CheckOf<Kind>, reading: Reading) => Place
  }
}

export const nowhere: Place = { kind: 'contract' }
