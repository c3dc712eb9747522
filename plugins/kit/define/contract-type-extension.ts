import type {
  ClauseDefinition,
  ContractType,
  FactDefinition,
  RuleDefinition,
  SectionDefinition,
} from '../contract-type.ts'

type Own<Whole> = { readonly [Name in keyof Whole]?: Whole[Name] }

export interface ContractTypeExtension
  extends Pick<ContractType, 'apiVersion' | 'id' | 'version' | 'names'>,
    Own<
      Pick<
        ContractType,
        'description' | 'writtenIn' | 'domains' | 'module' | 'settings' | 'legalForm' | 'migrations'
      >
    > {
  /** The type that it builds on, in that version. */
  readonly extends: { readonly id: string; readonly version: string }
  /** New facts, and those of the base with another label, hint or source. */
  readonly facts?: Readonly<Record<string, FactDefinition | Own<FactDefinition>>>
  /**
   * New sections, put `after` or `before` another, last when neither is said, and those of the base with other words or another start.
   */
  readonly sections?: readonly (Own<SectionDefinition> & {
    readonly kind: string
    readonly after?: string
    readonly before?: string
  })[]
  /** New clauses, and those of the base with other words and a higher version. */
  readonly clauses?: Readonly<Record<string, ClauseDefinition | Own<ClauseDefinition>>>
  /** Other figures than the base, never lower ones. */
  readonly evaluation?: Own<ContractType['evaluation']>
  /** New rules, and those of the base with another message or more weight. */
  readonly rules?: readonly (Own<RuleDefinition> & { readonly id: string })[]
  /** Words besides those of the base. */
  readonly words?: Own<ContractType['words']>
  /** What of the base it leaves out, by id. */
  readonly without?: {
    readonly facts?: readonly string[]
    readonly sections?: readonly string[]
    readonly clauses?: readonly string[]
    readonly rules?: readonly string[]
    readonly settings?: readonly string[]
  }
  /** A choice for settings of the base. */
  readonly chosen?: Readonly<Record<string, string>>
}
