/**
 * The fixed clauses that a new contract of every type starts with, by section. They are the same in
 * every language: a clause is named by its id.
 */
import { clause } from '../../../kit/index.ts'

/** What comes before a sanction is even thought of, for both sides. */
export const startTalkFirst = [clause('talk-first'), clause('centre-fails')] as const

/** The steps, limits and rights of art. 30 § 2: all of them or none. */
export const startSanctions = [
  clause('valid-reasons'),
  clause('sanction-steps'),
  clause('sanction-limits'),
  clause('sanction-heard'),
] as const

/**
 * What happens when it does not work, where a centre chooses how it works with contracts: which of
 * these a new contract has is up to the setting `approach`.
 */
export const startSetback = [
  ...startTalkFirst,
  clause('no-sanction'),
  ...startSanctions,
  clause('appeal'),
] as const

export const startRights = [
  clause('informed'),
  clause('support-person'),
  clause('reflection'),
  clause('heard'),
] as const

export const startChanges = [
  clause('change-together'),
  clause('new-worker'),
  clause('moving'),
] as const

export const startSigning = [
  clause('report-consent'),
  clause('signatures'),
  clause('copies'),
] as const
