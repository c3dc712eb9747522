import type { RuleCheck } from '../../../../../plugins/kit/index.ts'
import type { Draft } from '../../../../../plugins/kit/testing/index.ts'

/** A check, with contracts in which it speaks and others in which it does not. */
export interface Case {
  readonly check: RuleCheck
  /** Drafts in which it speaks, with how often; a fix that it offers takes it away. */
  readonly speaks: readonly (readonly [(draft: Draft) => Draft, times: number, fix?: 'mends'])[]
  readonly silent: readonly ((draft: Draft) => Draft)[]
}

/** Cases for each of some kinds of checks. */
export type CasesOf<Kinds extends RuleCheck['kind']> = {
  readonly [Kind in Kinds]: readonly Case[]
}

/** What a case does with the contract that a type starts with. */
export const asIs = (draft: Draft) => draft
export const facts = (values: Parameters<Draft['facts']>[0]) => (draft: Draft) =>
  draft.facts(values)
export const says = (text: string) => (draft: Draft) => draft.says('wish', text)
export const noCards = (draft: Draft) =>
  draft.without(({ type }) => type === 'goal' || type === 'commitment')
export const promised =
  (...args: Parameters<Draft['promise']>) =>
  (draft: Draft) =>
    draft.promise(...args)
export const contractYear = { contractFrom: '2026-12-01', contractUntil: '2027-11-30' }
