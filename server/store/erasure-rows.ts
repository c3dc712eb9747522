/**
 * What it takes to erase a contract: every row of every table that belongs to it, found by the columns
 * `centre` and `contract`, so that a new table is erased without a new line here. What is left is that
 * it was there: its id, when it was erased, and why.
 */
import type { CentreId, ContractId, PersonId } from '../../schemas/basics/index.ts'
import type { Erased } from './erasures.ts'
import type { Journal } from './journal.ts'
import type { Sql } from './statements.ts'

/** The tables of which each row belongs to what these columns name. */
function tablesWith(sql: Sql, columns: readonly string[]): string[] {
  const tables = sql.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  return tables.flatMap(({ name }) => {
    const there = sql
      .all<{ name: string }>('SELECT name FROM pragma_table_info(?)', name)
      .map((column) => column.name)
    return columns.every((one) => there.includes(one)) ? [name] : []
  })
}

/**
 * Takes a contract away with all that belongs to it, in the open transaction: its log, archive,
 * snapshot, wording, people, and the keys with which its text on other devices is encrypted. A person
 * who takes part in nothing any more, and is not of the staff, goes with it.
 * @returns false when it was not there
 */
export function eraseContract(
  sql: Sql,
  journal: Journal,
  { centre, contract, because, by, at }: Erased,
): boolean {
  const found = sql.get<{ definition: string }>(
    'SELECT definition FROM contract WHERE centre = ? AND id = ?',
    centre,
    contract,
  )
  if (!found) return false
  // The order of the tables does not matter: what refers to what is looked at when all is done.
  sql.db.exec('PRAGMA defer_foreign_keys = ON')
  const people = sql.all<{ person: PersonId }>(
    'SELECT person FROM participant WHERE centre = ? AND contract = ?',
    centre,
    contract,
  )
  for (const table of tablesWith(sql, ['centre', 'contract'])) {
    if (table === 'erased') continue
    sql.run(`DELETE FROM "${table}" WHERE centre = ? AND contract = ?`, centre, contract)
  }
  sql.run('DELETE FROM contract WHERE centre = ? AND id = ?', centre, contract)
  sql.run(
    `DELETE FROM definition WHERE centre = ?1 AND hash = ?2 AND NOT EXISTS
       (SELECT 1 FROM contract WHERE contract.centre = ?1 AND contract.definition = ?2)`,
    centre,
    found.definition,
  )
  sql.run(
    "DELETE FROM demo WHERE centre = ? AND json_extract(json, '$.contract') = ?",
    centre,
    contract,
  )
  for (const { person } of people) forgetPerson(sql, centre, person)
  sql.run(
    `INSERT INTO erased (centre, contract, because, "by", at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    ...[centre, contract, because, by, at],
  )
  journal.forget()
  return true
}

/** Takes away a person who was let in for contracts that are all gone. */
function forgetPerson(sql: Sql, centre: CentreId, person: PersonId): void {
  const stays = sql.get(
    `SELECT 1 FROM person WHERE centre = ?1 AND id = ?2 AND (staff = 1 OR duty IS NOT NULL OR EXISTS
       (SELECT 1 FROM participant WHERE participant.centre = ?1 AND participant.person = ?2))`,
    centre,
    person,
  )
  if (stays) return
  for (const table of tablesWith(sql, ['centre', 'person'])) {
    sql.run(`DELETE FROM "${table}" WHERE centre = ? AND person = ?`, centre, person)
  }
  sql.run('DELETE FROM person WHERE centre = ? AND id = ?', centre, person)
}

/** The contracts of a centre that were erased, the last first. */
export function erasedOf(sql: Sql, centre: CentreId): Erased[] {
  return sql.all<Erased>(
    'SELECT centre, contract, because, "by", at FROM erased WHERE centre = ? ORDER BY at DESC, contract',
    centre,
  )
}

/** Which of these contracts were erased. */
export function erasedAmong(sql: Sql, contracts: readonly string[]): string[] {
  return sql
    .all<{ readonly contract: string }>(
      `SELECT erased.contract FROM centre JOIN erased ON erased.centre = centre.id
       WHERE erased.contract IN (SELECT value FROM json_each(?))`,
      JSON.stringify(contracts),
    )
    .map(({ contract }) => contract)
}

/** Contracts, of any centre, that nobody changed since a moment, the oldest first. */
export function unchangedSince(
  sql: Sql,
  journal: Journal,
  moment: number,
  limit: number,
): { readonly centre: CentreId; readonly contract: ContractId }[] {
  return (
    sql
      .all<{ centre: CentreId; contract: ContractId }>(
        `SELECT centre, id AS contract FROM contract WHERE changed_at < ?
         ORDER BY changed_at, id LIMIT ?`,
        moment,
        limit,
      )
      // The newest rows may not be counted in the table yet.
      .filter(({ centre, contract }) => (journal.endOf(centre, contract)?.changedAt ?? 0) < moment)
  )
}

/**
 * Erases again, in a copy that is put back, what was erased since the copy was made.
 * @returns how many contracts
 */
export function eraseAgain(sql: Sql, journal: Journal, erased: readonly Erased[]): number {
  return erased.filter((one) => eraseContract(sql, journal, one)).length
}

/** Every contract that was erased, as a database that is replaced knows it. */
export function allErased(sql: Sql): Erased[] {
  return sql.all<Erased>('SELECT centre, contract, because, "by", at FROM erased')
}
