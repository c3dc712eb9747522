import { ok, type Result, refuse } from '../../../schemas/basics/index.ts'
import type { ContractType } from '../contract-type.ts'
import { contractType } from './definition-shape.ts'
import { plainDataProblems } from './plain-data.ts'
import { referenceProblems } from './references.ts'
import { isObject, shown } from './shapes.ts'
import { ContractTypeError, type TypeProblem } from './type-problem.ts'

/** The version of the interface of contract types that this version of the product knows. */
export const API_VERSION = 1

/**
 * A contract type that can be used, or everything that is wrong with it. The one door for the types
 * that come with the product and for those of a centre.
 * @param value what was written, or read from JSON
 */
export function readContractType(value: unknown): Result<ContractType, readonly TypeProblem[]> {
  const problems = contractTypeProblems(value)
  return problems.length === 0 ? ok(value as ContractType) : refuse(problems)
}

/**
 * The same type, when it can be used.
 * @throws ContractTypeError with everything that is wrong with it
 */
export function defineContractType(definition: ContractType): ContractType {
  const problems = contractTypeProblems(definition)
  if (problems.length > 0) throw new ContractTypeError(definition.id, problems)
  return definition
}

/** Everything that is wrong with a contract type, in the order of the type. */
export function contractTypeProblems(value: unknown): readonly TypeProblem[] {
  const version = isObject(value) ? value.apiVersion : undefined
  if (isObject(value) && typeof version === 'number' && version !== API_VERSION) {
    // The rest may be of a shape that this version does not know: nothing is said about it.
    const message = `expected ${API_VERSION}, got ${shown(version)}: this server knows contract types of version ${API_VERSION}`
    return [{ path: 'apiVersion', message }]
  }
  const data = plainDataProblems(value)
  if (data.length > 0) return data
  const problems: TypeProblem[] = []
  contractType(value, '', problems)
  return problems.length > 0 ? problems : referenceProblems(value as ContractType)
}
