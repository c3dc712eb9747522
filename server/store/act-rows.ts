/** The acts of a contract as they were kept, and the days on which its log says that somebody wrote. */
import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import type { Act } from '../../schemas/contract/index.ts'
import type { KeptAct, WritingHour } from './acts.ts'
import type { Sql } from './statements.ts'

const HOUR = 3_600_000

/** Acts before a number, the last first. */
export function actsOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  before: number,
  limit: number,
): KeptAct[] {
  return sql.all<{
    number: number
    participant: ParticipantId | null
    act: Act
    about: string | null
    at: number
  }>(
    `SELECT number, participant, act, about, at FROM act
     WHERE centre = ? AND contract = ? AND number < ? ORDER BY number DESC LIMIT ?`,
    centre,
    contract,
    before,
    limit,
  )
}

/** In which hours a participant wrote; the log of updates is the record of it. */
export function writingHours(sql: Sql, centre: CentreId, contract: ContractId): WritingHour[] {
  const tables = ['update_archive', 'update_row', 'journal'].map(
    (table) => `SELECT participant, at / ${HOUR} AS hour FROM ${table}
      WHERE centre = ?1 AND contract = ?2 AND participant IS NOT NULL`,
  )
  return sql
    .all<{ participant: ParticipantId; hour: number }>(
      `SELECT DISTINCT participant, hour FROM (${tables.join(' UNION ALL ')})
       ORDER BY hour DESC, participant`,
      centre,
      contract,
    )
    .map(({ participant, hour }) => ({ participant, at: hour * HOUR }))
}
