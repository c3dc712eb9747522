import { API_VERSION } from '../../plugins/kit/define/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'

/**
 * The contract type in JSON that a server stored, or null when it is not one that this server knows.
 * A server wrote it, so its version and its parts are enough to know it by.
 */
export function readableDefinition(json: string | null): ContractType | null {
  let read: unknown = null
  try {
    read = JSON.parse(json ?? '')
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null) return null
  // Contracts of before the number stood in a type have none.
  const {
    apiVersion = API_VERSION,
    names,
    facts,
    sections,
    clauses,
  } = read as Partial<ContractType>
  const isWhole =
    apiVersion === API_VERSION &&
    Array.isArray(sections) &&
    [names, facts, clauses].every((part) => typeof part === 'object' && part !== null)
  return isWhole ? (read as ContractType) : null
}

/**
 * Whether a stored contract type is of an interface that this server knows. It is asked at every
 * opening and the JSON is long, so its beginning is enough, as the server writes it.
 */
export function isReadable(definition: string | null): boolean {
  const first = /^\{"apiVersion":(\d+)[,}]/.exec(definition ?? '')
  if (first && definition?.endsWith('}')) return Number(first[1]) === API_VERSION
  try {
    const read: unknown = JSON.parse(definition ?? '')
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return false
    const { apiVersion = API_VERSION } = read as { apiVersion?: unknown }
    return apiVersion === API_VERSION
  } catch {
    return false
  }
}
