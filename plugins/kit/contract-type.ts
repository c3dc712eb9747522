/**
 * What a contract type is: one object, data first. The same definition runs in the browser, on the
 * server and in a command-line checker, so there is no ProseMirror, Yjs or Lit in it, and all of it can
 * be sent as JSON.
 */
import type { Language, PartialText, Text } from '../../schemas/basics/index.ts'
import type { BlockToWrite, LifeDomain, NodeKindName, Party } from '../../schemas/document/index.ts'

export interface ContractType {
  /** The version of this interface. */
  readonly apiVersion: 1
  /** Stable, kebab-case: `study`. A centre's own: `ocmw-voorbeeld.studie`. */
  readonly id: string
  /** Semantic version. A contract keeps the version with which it was made. */
  readonly version: string
  readonly names: Text
  /** One sentence for someone who chooses a type. */
  readonly description: PartialText
  /** The languages in which a contract of this type can be written: all its wording exists in them. */
  readonly writtenIn: readonly Language[]
  /** Typed values used in the text, by key. The order is that of a form. */
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** In reading order. Sections are questions that people ask each other. */
  readonly sections: readonly SectionDefinition[]
  /** Fixed wording by id. It never stands in the shared document. */
  readonly clauses: Readonly<Record<string, ClauseDefinition>>
  /** The life domains offered for goals, in order. */
  readonly domains: readonly LifeDomain[]
  /** How often the contract is looked at together, by law or by choice. */
  readonly evaluation: EvaluationDefinition
  /** What must hold. Rows, so that a jurist can change one without a programmer. */
  readonly rules: readonly RuleDefinition[]
  /** For the readability engine: words to accept, and words to explain, on top of the language's. */
  readonly words: WordsDefinition
}

export type FactDefinition = {
  readonly label: PartialText
  readonly hint?: PartialText
  /** Where a portal may take it from, such as `file.client.name`. */
  readonly source?: string
} & (
  | { readonly kind: 'text' | 'date' | 'yes-no' }
  /** Euro. */
  | { readonly kind: 'amount' }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, PartialText>> }
)

export interface SectionDefinition {
  /** Stable, kebab-case. Stands in the document as the section's `kind`. */
  readonly kind: string
  /** The question at its head: "Wat wil ik?" */
  readonly title: PartialText
  /** What helps to answer it, shown to everyone. */
  readonly help?: PartialText
  /** What can be added in it, in the order in which it is offered. */
  readonly offers: readonly Exclude<NodeKindName, 'section' | 'clause' | 'fact'>[]
  /** Whose own words come here; the others may write too, and it shows. */
  readonly voice?: 'client'
  /** The blocks that a new contract starts with. A clause is named by its `wording` id alone. */
  readonly start: Readonly<Partial<Record<Language, readonly BlockToWrite[]>>> & {
    readonly nl: readonly BlockToWrite[]
  }
}

export interface ClauseDefinition {
  /** Rises whenever a word of it changes. */
  readonly version: string
  /** What counts in law. `{key}` shows the fact with that key. */
  readonly official: PartialText
  /** The same in plain words, shown first. `{key}` as above. */
  readonly plain: PartialText
  /** Where it comes from, for the curious: "wet van 26 mei 2002, art. 6 § 3". */
  readonly source: string
  /** How sure we are: a = read in the source, b = practice documents, c = to be checked by a jurist. */
  readonly certainty: 'a' | 'b' | 'c'
}

export interface EvaluationDefinition {
  /** At least so many times a year, of which so many face to face. */
  readonly perYear: number
  readonly inPerson: number
  /** When, in words of this type: "na elke examenperiode". */
  readonly when: PartialText
  readonly source: string
}

/** How much a finding weighs. What is only certainty c never blocks. */
export type Severity = 'blocking' | 'warning' | 'hint'

/**
 * One thing that must hold. It is plain data, so that it can be sent, shown with its source and
 * replaced: a type that builds on another takes its rows by id.
 */
export interface RuleDefinition {
  /** Kebab-case, and what holds when nothing is found: `replacement-named`. Unique in a type. */
  readonly id: string
  readonly severity: Severity
  readonly source: string
  readonly certainty: 'a' | 'b' | 'c'
  /** The rule counts from and until these dates, `2016-11-01`. */
  readonly validFrom?: string
  readonly validUntil?: string
  /** The rule counts only where this holds: what is asked of a third party, where there is one. */
  readonly when?: RuleCheck
  /** What to say to all who write when it does not hold: what is missing, as something to do. */
  readonly message: PartialText
  /** What it checks. The vocabulary grows with the checker. */
  readonly check: RuleCheck
}

/**
 * The vocabulary of rules. A value that is missing is the business of `facts-present` alone: the
 * checks that compare values hold as long as one of them is missing.
 */
export type RuleCheck =
  | { readonly kind: 'facts-present'; readonly facts: readonly string[] }
  | { readonly kind: 'facts-differ'; readonly facts: readonly [string, string] }
  /** All of them or none. */
  | { readonly kind: 'facts-together'; readonly facts: readonly string[] }
  /** The first date is not after the second. */
  | { readonly kind: 'dates-in-order'; readonly facts: readonly [string, string] }
  /** Someone wrote something in it. */
  | { readonly kind: 'section-filled'; readonly section: string }
  | { readonly kind: 'clause-present'; readonly clause: string }
  /** All of them or none. */
  | { readonly kind: 'clauses-together'; readonly clauses: readonly string[] }
  /** So many goals, and in each: text, a life domain, a promise of the client, one of the centre. */
  | {
      readonly kind: 'goals'
      readonly atLeast: number
      readonly each: readonly ('text' | 'domain' | 'client' | 'centre')[]
    }
  | { readonly kind: 'commitments'; readonly party: Party; readonly atLeast: number }
  /** Each promise says when (a date or how often), or what is enough. */
  | { readonly kind: 'commitments-each'; readonly needs: readonly ('when' | 'proof')[] }
  /** Every date by which something is promised lies between these two. */
  | { readonly kind: 'dues-within'; readonly facts: readonly [string, string] }

export interface WordsDefinition {
  readonly accept: Readonly<Partial<Record<Language, readonly string[]>>>
  /** Word → plain explanation. */
  readonly explain: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>
}
