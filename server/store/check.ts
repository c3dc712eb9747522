import { join } from 'node:path'
import * as Y from 'yjs'
import type { CentreId, ContractId } from '../../schemas/basics/index.ts'
import { readMeta } from '../../schemas/document/index.ts'
import { documentOf } from '../updates/index.ts'
import { damageIn, openExisting } from './backup.ts'
import { Journal } from './journal.ts'
import { stepsFor } from './migrations.ts'
import { DATABASE_FILE } from './open-database.ts'
import { type Sql, sqlOf } from './statements.ts'
import { StoreError } from './store-error.ts'
import { loadRows } from './update-rows.ts'

/** What a check looked at and what it found. */
export interface CheckResult {
  readonly contracts: number
  readonly rows: number
  /** What is wrong, in sentences without personal text; empty when all is well. */
  readonly problems: readonly string[]
}

/**
 * Looks whether a database is whole: the file itself, the references, the logs without gaps, and for
 * each contract that its document can be built and that its snapshot is what the log says. A server
 * may be running. What one of an earlier version left is checked too.
 * @throws StoreError when the database cannot be opened
 */
export function checkDatabase(folder: string): CheckResult {
  const db = openExisting(join(folder, DATABASE_FILE))
  try {
    db.exec('BEGIN')
    const damage = damageIn(db)
    if (damage.length > 0) return { contracts: 0, rows: 0, problems: damage }
    // An older database is looked at as the newest, and left as it is: nothing is committed.
    for (const [, , step] of stepsFor(db)) db.exec(step)
    const sql = sqlOf(db)
    const journal = new Journal(sql)
    const contracts = sql
      .all<{ centre: CentreId; id: ContractId; seq: number }>(
        'SELECT centre, id, seq FROM contract ORDER BY centre, id',
      )
      .map((row) => ({ ...row, seq: journal.endOf(row.centre, row.id)?.seq ?? row.seq }))
    return {
      contracts: contracts.length,
      rows: contracts.reduce((sum, { seq }) => sum + seq, 0),
      problems: [
        ...strangersIn(sql),
        ...contracts.flatMap(({ centre, id, seq }) =>
          problemsOf(sql, journal, centre, id, seq).map((problem) => `contract ${id}: ${problem}`),
        ),
      ],
    }
  } finally {
    db.close()
  }
}

/** Rows of the journal that refer to nothing; it has no foreign keys of its own. */
function strangersIn(sql: Sql): string[] {
  const { n } = sql.get<{ n: number }>(
    `SELECT count(*) AS n FROM journal
     WHERE NOT EXISTS (SELECT 1 FROM contract
         WHERE contract.centre = journal.centre AND contract.id = journal.contract)
       OR (participant IS NOT NULL AND NOT EXISTS (SELECT 1 FROM participant
         WHERE participant.centre = journal.centre AND participant.contract = journal.contract
           AND participant.id = journal.participant))`,
  )!
  return n === 0 ? [] : [`${n} rows of the journal refer to a missing contract or participant`]
}

function problemsOf(
  sql: Sql,
  journal: Journal,
  centre: CentreId,
  contract: ContractId,
  seq: number,
): string[] {
  const rows: { seq: number; bytes: Uint8Array }[] = sql.all(
    `SELECT seq, bytes FROM update_archive WHERE centre = ?1 AND contract = ?2
     UNION ALL SELECT seq, bytes FROM update_row WHERE centre = ?1 AND contract = ?2
     ORDER BY seq`,
    centre,
    contract,
  )
  rows.push(...journal.rowsAfter(centre, contract, 0, Number.POSITIVE_INFINITY))
  if (rows.length !== seq || rows.some((row, index) => row.seq !== index + 1)) {
    return [`expected rows 1 to ${seq} without gaps, got ${rows.length} rows`]
  }
  let stored: Y.Doc
  const replayed = new Y.Doc()
  try {
    const found = loadRows(sql, journal, centre, contract)!
    stored = documentOf(found)
    for (const { bytes } of rows) Y.applyUpdate(replayed, bytes)
    const { epoch } = found
    const problems: string[] = []
    if (seq > 0 && readMeta(stored).epoch !== epoch) {
      problems.push(`expected epoch ${epoch} in the document, got ${readMeta(stored).epoch}`)
    }
    if (stored.store.pendingStructs !== null || stored.store.pendingDs !== null) {
      problems.push('expected a document without missing history')
    }
    if (!Y.equalSnapshots(Y.snapshot(stored), Y.snapshot(replayed))) {
      problems.push('expected the snapshot to hold what its rows hold')
    }
    return problems
  } catch (error) {
    if (error instanceof StoreError) return [error.message]
    return ['expected a document that can be built from its rows']
  }
}
