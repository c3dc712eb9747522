/**
 * The vocabulary of rules: what a rule can ask of a contract, as plain data. Most of the law fits in
 * it, so that a jurist reads and changes rows, and no type brings code.
 *
 * Three agreements hold for all kinds. A value that is missing is the business of `facts-present`: the
 * checks that compare values hold as long as one of them is missing. A card without words does not
 * count as a promise or a goal. Where the order of blocks is not named it plays no part.
 */
import type { Language } from '../../schemas/basics/index.ts'
import type { LifeDomain, Party } from '../../schemas/document/index.ts'

/** A term of the law, counted as `schemas/deadlines` counts it. Days may be below 0: before. */
export type Term =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }

/** A day: that of a fact, of the check, or a fixed one; with a term after it. */
export type Moment = (
  | { readonly fact: string }
  | { readonly today: true }
  | { readonly day: string }
) & { readonly plus?: Term }

/**
 * Words to look for, by language. An entry is written as one writes it, without regard to capitals:
 * `gemeenschapsdienst*` also has letters after it, `*dienst` before it, `diagnose(n)` may end so,
 * `moet … slagen` may have up to five words between within one sentence, `#` is a number in digits or
 * words, as in `# sollicitatie*`. Apostrophes and spaces of every kind are alike.
 */
export type WordList = Readonly<Partial<Record<Language, readonly WordEntry[]>>>

/** A word to look for, with what to write in its place where a word will do: the fix of its finding. */
export type WordEntry = string | { readonly word: string; readonly instead: string }

/**
 * Where words are looked for. `text`: paragraphs outside goals and promises. `goals`: the words of a
 * goal itself. `client`, `centre`, `third`: the promises of that party, with what is enough and how
 * often. `facts`: what was filled in. Fixed wording is never looked through.
 */
export type TextPart = 'text' | 'goals' | Party | 'facts'

/** What a promise can be asked to have. */
export type CommitmentNeed =
  /** Words that say what is done. */
  | 'text'
  /** A name: not only "het OCMW" or "de cliënt". */
  | 'who'
  /** A date, or how often. */
  | 'when'
  /** A date. */
  | 'due'
  /** What is enough. */
  | 'proof'
  /** It stands under a goal. */
  | 'goal'

/** What a goal can be asked to have: words, a life domain, a date, how much it matters, a promise of. */
export type GoalNeed = 'text' | 'domain' | 'due' | 'importance' | Party

export type RuleCheck =
  | FactCheck
  | DateCheck
  | PartCheck
  | CardCheck
  | WordCheck
  | JoinedCheck
  | FunctionCheck

/**
 * What the vocabulary cannot say: a pure function of a centre's own type, by its name. It runs elsewhere
 * and before, and its answer comes with the context; as long as there is none the rule says nothing.
 */
export interface FunctionCheck {
  readonly kind: 'function'
  readonly name: string
}

export type FactCheck =
  /** All of them are filled in. */
  | { readonly kind: 'facts-present'; readonly facts: readonly string[] }
  /** So many of them are filled in, or more; one when left out. */
  | {
      readonly kind: 'facts-one-of'
      readonly facts: readonly string[]
      readonly atLeast?: number
    }
  /** They do not say the same. */
  | { readonly kind: 'facts-differ'; readonly facts: readonly [string, string] }
  /** All of them or none. */
  | { readonly kind: 'facts-together'; readonly facts: readonly string[] }
  /** It is filled in, with one of these. Made for `when`. */
  | {
      readonly kind: 'fact-is'
      readonly fact: string
      readonly values: readonly (string | number | boolean)[]
    }
  /** It is not filled in with one of these. */
  | {
      readonly kind: 'fact-is-not'
      readonly fact: string
      readonly values: readonly (string | number | boolean)[]
    }
  /**
   * Who pays is not the client: no choice `client`; in a text not the name in the fact `client`, and
   * not "ik", "de cliënt" and the like.
   */
  | {
      readonly kind: 'payer-is-not-client'
      readonly facts: readonly string[]
      /** The fact with the client's name. */
      readonly client: string
    }
  /** The first number is not greater than the second: jokers that were used, and that there are. */
  | { readonly kind: 'numbers-in-order'; readonly facts: readonly [string, string] }
  /** An amount or a number from and up to and with these. */
  | {
      readonly kind: 'amount-within'
      readonly fact: string
      readonly atLeast?: number
      readonly atMost?: number
    }

export type DateCheck =
  /** The first date is not after the second. */
  | { readonly kind: 'dates-in-order'; readonly facts: readonly [string, string] }
  /**
   * A day lies from and up to and with these. With a term it is a deadline: "at most 3 months after
   * the decision" is `until: {fact: 'decisionDate', plus: {months: 3}}`; "not before" is `from` alone.
   * With `date: {today: true}` it speaks when a day has passed.
   */
  | {
      readonly kind: 'date-within'
      readonly date: Moment
      readonly from?: Moment
      readonly until?: Moment
    }
  /** Every date by which a goal or a promise is due lies between these two. */
  | { readonly kind: 'dues-within'; readonly facts: readonly [string, string] }
  /**
   * So many talks are planned in each year of the contract that is being lived (in the first, before
   * it starts), and so many of them in person. A shorter contract needs its share, rounded up.
   */
  | {
      readonly kind: 'evaluations-planned'
      readonly perYear: number
      readonly inPerson: number
      /** The facts with the first and the last day of the contract. */
      readonly period: readonly [string, string]
      /** For each talk the fact with its date and the choice of how; `in-person` is face to face. */
      readonly talks: readonly { readonly on: string; readonly how: string }[]
    }

export type PartCheck =
  /** The contract has it, whatever is in it. */
  | { readonly kind: 'section-present'; readonly section: string }
  /** Someone wrote something in it. Fixed wording does not count, a value or a card does. */
  | { readonly kind: 'section-filled'; readonly section: string }
  | { readonly kind: 'clause-present'; readonly clause: string }
  /** All of them or none. */
  | { readonly kind: 'clauses-together'; readonly clauses: readonly string[] }
  /** The centre chose one of these. */
  | {
      readonly kind: 'setting-is'
      readonly setting: string
      readonly values: readonly string[]
    }

export type CardCheck =
  /** So many goals, and each of them has these. With `domains` only goals about those count. */
  | {
      readonly kind: 'goals'
      readonly atLeast: number
      readonly each: readonly GoalNeed[]
      readonly domains?: readonly LifeDomain[]
    }
  /** So many promises of a party; with `domains` under a goal about those, with `words` that say so. */
  | {
      readonly kind: 'commitments'
      readonly party: Party
      readonly atLeast: number
      readonly domains?: readonly LifeDomain[]
      readonly words?: WordList
    }
  /** Each promise has these; of one party, or of all alike. */
  | {
      readonly kind: 'commitments-each'
      readonly needs: readonly CommitmentNeed[]
      readonly party?: Party
    }
  /** One party does not promise more than so many times what the other does. */
  | {
      readonly kind: 'commitments-balanced'
      readonly party: Party
      readonly against: Party
      readonly atMostTimes: number
    }

export type WordCheck =
  /** None of these words; where `except` matches at the same place it is no finding. */
  | {
      readonly kind: 'no-words'
      readonly words: WordList
      readonly except?: WordList
      /** Everywhere when left out. */
      readonly in?: readonly TextPart[]
    }
  /** Some of these words stand somewhere. Made for `when`: who speaks of a sanction. */
  | {
      readonly kind: 'words-present'
      readonly words: WordList
      readonly in?: readonly TextPart[]
    }
  /**
   * A fixed number (`# sollicitatie*`) only with its reason: a word such as "omdat" in the same card,
   * one of `reasons`, or the fact `reason` filled in.
   */
  | {
      readonly kind: 'number-with-reason'
      readonly words: WordList
      readonly in?: readonly TextPart[]
      readonly reasons?: WordList
      readonly reason?: string
    }
  /** No number of the national register: eleven digits whose last two fit. */
  | { readonly kind: 'no-national-number'; readonly in?: readonly TextPart[] }

export type JoinedCheck =
  | { readonly kind: 'all-of'; readonly checks: readonly RuleCheck[] }
  | { readonly kind: 'any-of'; readonly checks: readonly RuleCheck[] }
  | { readonly kind: 'not'; readonly check: RuleCheck }
