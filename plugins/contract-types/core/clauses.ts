/**
 * The fixed wording that every contract type can use, by id. A type takes the clauses that it needs
 * and adds its own. The law is that of 2026; where it changes, the version of the clause rises and
 * contracts that were made with the older wording keep it.
 */
import type { ClauseDefinition } from '../../kit/index.ts'
import { beforeSigningClauses } from './clauses/before-signing.ts'
import { changeClauses } from './clauses/changes.ts'
import { moneyClauses } from './clauses/money.ts'
import { setbackClauses } from './clauses/setback.ts'
import { togetherClauses } from './clauses/together.ts'

export const coreClauses = {
  ...beforeSigningClauses,
  ...togetherClauses,
  ...moneyClauses,
  ...setbackClauses,
  ...changeClauses,
} as const satisfies Readonly<Record<string, ClauseDefinition>>
