/**
 * What a contract type is: one object, data first. The same definition runs in the browser, on the
 * server and in a command-line checker, so there is no ProseMirror, Yjs or Lit in it, and all of it can
 * be sent as JSON.
 */
import type { Language, PartialText, Text } from '../../schemas/basics/index.ts'
import type { BlockToWrite, LifeDomain, NodeKindName } from '../../schemas/document/index.ts'
import type { EvaluationQuestion } from './evaluation-question.ts'
import type { Basis, Topic } from './finding.ts'
import type { MigrationDefinition } from './migrate/migration.ts'
import type { RuleCheck } from './rule-check.ts'

export interface ContractType {
  /** The version of this interface. */
  readonly apiVersion: 1
  /** Stable, kebab-case: `study`. A centre's own: `ocmw-voorbeeld.studie`. */
  readonly id: string
  /** Semantic version. A contract keeps the version with which it was made. */
  readonly version: string
  /**
   * What it is in law since 1 November 2016, for exports and statistics. Only what was kept by an older
   * version, or cannot be read any more, does not say it.
   */
  readonly legalForm?: 'general' | 'full-time-study'
  /** What a general project is about, where the law has no form of its own for it. */
  readonly module?: 'training' | 'work' | 'social-activation'
  /** The type that it builds on. The definition itself is whole: `extendContractType` made it so. */
  readonly extends?: { readonly id: string; readonly version: string }
  /** What a centre may choose, by key. `withSettings` makes the choice. */
  readonly settings?: Readonly<Record<string, SettingDefinition>>
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
  /** How contracts of earlier majors become contracts of this one. */
  readonly migrations?: readonly MigrationDefinition[]
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
  /** How many: a whole number, 0 or more. */
  | { readonly kind: 'count' }
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
  /**
   * What a new goal in it asks under its own words, a line each that ends in a colon: "Dit heb ik al: ".
   * Such a line says nothing until somebody writes behind it.
   */
  readonly goalLines?: readonly PartialText[]
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
  /** What people ask each other at every talk, in order. */
  readonly questions?: readonly EvaluationQuestion[]
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
  /** Whose rule it is: the law's, good practice, or this centre's. People see which. */
  readonly basis: Basis
  /** Where a list puts it. */
  readonly topic: Topic
  readonly source: string
  readonly certainty: 'a' | 'b' | 'c'
  /** The rule counts from and until these dates, `2016-11-01`. */
  readonly validFrom?: string
  readonly validUntil?: string
  /** The rule counts only where this holds: what is asked of a third party, where there is one. */
  readonly when?: RuleCheck
  /**
   * What to say to all who write when it does not hold: what is missing, as something to do. `{found}`
   * shows the words that were found, or the label of the fact that is still empty; `{day}` the day that
   * was computed.
   */
  readonly message: PartialText
  /**
   * What to say when it holds: "De vervanger is ingevuld." Left out where it says nothing to people, as
   * with words that must not be there.
   */
  readonly done?: PartialText
  /**
   * The same for the client, where the others read something about the client: "Vul je geboortedatum in."
   * What is left out is said to everyone in the same words.
   */
  readonly forClient?: { readonly message?: PartialText; readonly done?: PartialText }
  readonly check: RuleCheck
  /** Where to go, when the check does not say it better. */
  readonly place?:
    | { readonly kind: 'section'; readonly section: string }
    | { readonly kind: 'fact'; readonly fact: string }
  /** One press that mends it, in place of what the check offers by itself. */
  readonly fix?: RuleFix
}

/** What a rule offers to do. */
export type RuleFix =
  /** Blocks put at the end of a section; of a goal that lacks something, when the check is about goals. */
  | {
      readonly kind: 'insert'
      readonly label: PartialText
      readonly section: string
      readonly blocks: Readonly<Partial<Record<Language, readonly BlockToWrite[]>>> & {
        readonly nl: readonly BlockToWrite[]
      }
    }
  | {
      readonly kind: 'set-fact'
      readonly label: PartialText
      readonly fact: string
      readonly value: string | number | boolean
    }
  /** Of `date-within`: the date becomes the nearest that fits. Never for a day that has been. */
  | { readonly kind: 'nearest-date'; readonly label: PartialText }
  /** Nothing is offered, though the check could. */
  | { readonly kind: 'none' }

/** Something that a centre chooses for its contracts, such as whether agreements go with sanctions. */
export interface SettingDefinition {
  readonly label: PartialText
  readonly hint?: PartialText
  readonly choices: Readonly<Record<string, SettingChoice>>
  /** What is chosen: what the type comes with, until a centre chooses otherwise. */
  readonly chosen: string
}

export interface SettingChoice {
  readonly label: PartialText
  readonly hint?: PartialText
  /** What a new contract then starts without. Never what a blocking rule of the law needs. */
  readonly leavesOut?: {
    readonly sections?: readonly string[]
    readonly clauses?: readonly string[]
  }
}

export interface WordsDefinition {
  readonly accept: Readonly<Partial<Record<Language, readonly string[]>>>
  /** Word → plain explanation. */
  readonly explain: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>
}
