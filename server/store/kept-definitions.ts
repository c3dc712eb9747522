import type { CentreId, ContractId } from '../../schemas/basics/index.ts'
import type { Sql } from './statements.ts'

/** Contract types that are kept in memory: 0.2 MB each, and most contracts of a centre share one. */
const KEPT = 16

/**
 * The contract types that contracts were made with, as JSON. They are asked for at every opening, are
 * long, and stay as they are under their hash: the last ones are kept in memory.
 * @returns what answers for a contract; null when it is not there
 */
export function keptDefinitions(
  sql: Sql,
): (centre: CentreId, contract: ContractId) => string | null {
  const kept = new Map<string, string>()
  return (centre, contract) => {
    const used = sql.get<{ hash: string }>(
      'SELECT definition AS hash FROM contract WHERE centre = ? AND id = ?',
      centre,
      contract,
    )
    if (!used) return null
    const key = `${centre}/${used.hash}`
    const found = kept.get(key)
    if (found !== undefined) return found
    const read = sql.get<{ json: string }>(
      'SELECT json FROM definition WHERE centre = ? AND hash = ?',
      centre,
      used.hash,
    )
    if (!read) return null
    for (const oldest of kept.keys()) {
      if (kept.size < KEPT) break
      kept.delete(oldest)
    }
    kept.set(key, read.json)
    return read.json
  }
}
