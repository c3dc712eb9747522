import { join } from 'node:path'
import * as Y from 'yjs'
import type { CentreId, ContractId } from '../../schemas/basics/index.ts'
import { readMeta } from '../../schemas/document/index.ts'
import { documentOf } from '../updates/index.ts'
import { damageIn, openExisting } from './backup.ts'
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
 * may be running.
 * @throws StoreError when the database cannot be opened
 */
export function checkDatabase(folder: string): CheckResult {
  const db = openExisting(join(folder, DATABASE_FILE))
  try {
    db.exec('BEGIN')
    const damage = damageIn(db)
    if (damage.length > 0) return { contracts: 0, rows: 0, problems: damage }
    const sql = sqlOf(db)
    const contracts = sql.all<{ centre: CentreId; id: ContractId; seq: number }>(
      'SELECT centre, id, seq FROM contract ORDER BY centre, id',
    )
    return {
      contracts: contracts.length,
      rows: contracts.reduce((sum, { seq }) => sum + seq, 0),
      problems: contracts.flatMap(({ centre, id, seq }) =>
        problemsOf(sql, centre, id, seq).map((problem) => `contract ${id}: ${problem}`),
      ),
    }
  } finally {
    db.close()
  }
}

function problemsOf(sql: Sql, centre: CentreId, contract: ContractId, seq: number): string[] {
  const rows = sql.all<{ seq: number; bytes: Uint8Array }>(
    `SELECT seq, bytes FROM update_archive WHERE centre = ?1 AND contract = ?2
     UNION ALL SELECT seq, bytes FROM update_row WHERE centre = ?1 AND contract = ?2
     ORDER BY seq`,
    centre,
    contract,
  )
  if (rows.length !== seq || rows.some((row, index) => row.seq !== index + 1)) {
    return [`expected rows 1 to ${seq} without gaps, got ${rows.length} rows`]
  }
  let stored: Y.Doc
  const replayed = new Y.Doc()
  try {
    const packed = loadRows(sql, centre, contract)!
    stored = documentOf(packed)
    for (const { bytes } of rows) Y.applyUpdate(replayed, bytes)
    const { epoch } = packed
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
