import {
  API_VERSION,
  contractTypeProblems,
  extendContractType,
  readContractType,
  type TypeProblem,
} from '../../plugins/kit/define/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'
import { type Result, refuse } from '../../schemas/basics/index.ts'

/** How the type with an id and a version is found: what another type builds on. */
export type FindType = (id: string, version: string) => ContractType | null

/** The contract type that JSON describes, whole or built on another, or everything that is wrong. */
export function defineFrom(
  value: unknown,
  find: FindType,
): Result<ContractType, readonly TypeProblem[]> {
  const base = baseOf(value)
  if (!base) return readContractType(value)
  const found = find(base.id, base.version)
  if (found) return extendContractType(found, value)
  if ((value as { apiVersion?: unknown }).apiVersion !== API_VERSION) {
    return refuse(contractTypeProblems(value).filter(({ path }) => path === 'apiVersion'))
  }
  const { id, version } = base
  return refuse([
    {
      path: 'extends',
      message: `there is no "${id}" in version ${version}: name a type of the product, or one whose folder stands beside this one, can be used and does not build on this one`,
    },
  ])
}

/** What a definition says that it builds on; null when it is whole, or does not say it right. */
export function baseOf(value: unknown): { readonly id: string; readonly version: string } | null {
  if (typeof value !== 'object' || value === null || !('extends' in value)) return null
  const { id, version } = (value.extends ?? {}) as { id?: unknown; version?: unknown }
  return typeof id === 'string' && typeof version === 'string' ? { id, version } : null
}
