import type { ContractType } from '../../plugins/kit/index.ts'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'
import type { FindType } from './read-type-folder.ts'

/** What is wrong in a definition: where, as `rules[3].check`, and what to do. */
export interface DefinitionProblem {
  readonly path: string
  readonly text: string
}

export function defineFrom(
  value: unknown,
  _find: FindType,
): Result<ContractType, readonly DefinitionProblem[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse([{ path: '', text: 'Expected an object' }])
  }
  return ok(value as ContractType)
}
