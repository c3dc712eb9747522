/** The fixed wording of a general contract: that of every contract, and what a general contract is. */
import type { ClauseDefinition } from '../../kit/index.ts'
import { approachClauses, coreClauses, generalClauses } from '../core/index.ts'

export const clauses = {
  ...generalClauses,
  ...coreClauses,
  ...approachClauses,
} as const satisfies Readonly<Record<string, ClauseDefinition>>
