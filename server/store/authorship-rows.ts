/** Confirmed words and carried authors in SQLite. */
import { type CentreId, type ContractId, unreachable } from '../../schemas/basics/index.ts'
import type { AuthorshipChange, ConfirmedWords } from './authorship-records.ts'
import type { Sql } from './statements.ts'

export function writeAuthorshipChange(sql: Sql, change: AuthorshipChange): void {
  switch (change.kind) {
    case 'confirm-words': {
      const { centre, contract, block, hash, participant, at } = change.words
      sql.run(
        `INSERT INTO confirmed_words (centre, contract, block, hash, participant, at)
         VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        ...[centre, contract, block, hash, participant, at],
      )
      return
    }
    case 'carry-authors':
      sql.run(
        'INSERT INTO carried_authors (centre, contract, json) VALUES (?, ?, ?)',
        ...[change.centre, change.contract, change.json],
      )
      return
    default:
      unreachable(change)
  }
}

export function confirmedWordsOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
): ConfirmedWords[] {
  return sql.all<ConfirmedWords>(
    `SELECT centre, contract, block, hash, participant, at FROM confirmed_words
     WHERE centre = ? AND contract = ? ORDER BY at`,
    centre,
    contract,
  )
}

export function carriedAuthorsOf(sql: Sql, centre: CentreId, contract: ContractId): string | null {
  return (
    sql.get<{ json: string }>(
      'SELECT json FROM carried_authors WHERE centre = ? AND contract = ?',
      centre,
      contract,
    )?.json ?? null
  )
}
