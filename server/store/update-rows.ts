/**
 * The log of updates in SQLite. What writes runs inside a transaction that the group commit opens.
 * `server/updates/sqlite-update-log.ts` asks for it. The newest rows are in the journal
 * (`journal.ts`), where they are appended; the others in `update_row`, and those that a snapshot holds
 * in `update_archive`.
 */
import { crc32 } from 'node:zlib'
import type { CentreId, ContractId } from '../../schemas/basics/index.ts'
import type { ClientRange, Faults, StoredDocument, UpdateRow } from '../updates/index.ts'
import { type Journal, rowColumns, type StoredRow } from './journal.ts'
import type { Sql } from './statements.ts'
import { leftOf, wholeStep, withinStep } from './step.ts'
import { StoreError } from './store-error.ts'

export function loadRows(
  sql: Sql,
  journal: Journal,
  centre: CentreId,
  contract: ContractId,
): StoredDocument | null {
  const found = sql.get<{ seq: number; epoch: number }>(
    'SELECT seq, epoch FROM contract WHERE centre = ? AND id = ?',
    centre,
    contract,
  )
  if (!found) return null
  const snapshot = sql.get<{ bytes: Uint8Array; upto_seq: number; checksum: number | null }>(
    'SELECT bytes, upto_seq, checksum FROM snapshot WHERE centre = ? AND contract = ?',
    centre,
    contract,
  )
  const checksum = snapshot?.checksum ?? null
  if (snapshot && checksum !== null && crc32(snapshot.bytes) !== checksum) {
    throw new StoreError('corrupt', 'Expected the snapshot that was written, got other bytes')
  }
  const snapshotSeq = snapshot?.upto_seq ?? 0
  const settled = sql.all<{ bytes: Uint8Array }>(
    'SELECT bytes FROM update_row WHERE centre = ? AND contract = ? AND seq > ? ORDER BY seq',
    centre,
    contract,
    snapshotSeq,
  )
  const updates = settled.map(({ bytes }) => bytes)
  updates.push(...journal.updatesAfter(centre, contract, snapshotSeq))
  const seq = journal.endOf(centre, contract)?.seq ?? found.seq
  if (snapshotSeq + updates.length !== seq) {
    throw new StoreError('corrupt', 'Expected a log without gaps')
  }
  return {
    centre,
    snapshot: snapshot?.bytes ?? null,
    snapshotSeq,
    snapshotIsSound: checksum !== null,
    updates,
    seq,
    epoch: found.epoch,
  }
}

/** What a step of a compaction did. */
export interface Compacted {
  /** False when a snapshot as new or newer was there. */
  readonly isKept: boolean
  /** False when more rows are to be folded, by {@link foldRows}. */
  readonly isFolded: boolean
}

/**
 * Keeps a snapshot, and folds the first rows that it holds. A row that the snapshot holds and that is
 * still in the log does no harm: whoever loads skips it, and the next step takes it along.
 * @throws StoreError `missing`
 */
export function compactRows(
  sql: Sql,
  journal: Journal,
  faults: Faults,
  centre: CentreId,
  contract: ContractId,
  bytes: Uint8Array,
  uptoSeq: number,
): Compacted {
  faults.reach('before-snapshot')
  const seq = journal.endOf(centre, contract)?.seq ?? journal.settledSeq(centre, contract)
  if (seq === null || !(uptoSeq >= 1 && uptoSeq <= seq)) {
    throw new StoreError('missing', 'Expected a contract of this centre, and a row of its log')
  }
  const kept = sql.run(
    `INSERT INTO snapshot (centre, contract, upto_seq, bytes, checksum) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (centre, contract) DO UPDATE
       SET upto_seq = excluded.upto_seq, bytes = excluded.bytes, checksum = excluded.checksum
       WHERE excluded.upto_seq > upto_seq`,
    centre,
    contract,
    uptoSeq,
    bytes,
    crc32(bytes),
  )
  if (kept > 0) faults.reach('after-snapshot')
  return { isKept: kept > 0, isFolded: foldRows(sql, journal, faults, centre, contract) }
}

/**
 * Moves the first rows that the snapshot holds to the archive, as many as one step may: from the log,
 * and when none is left there, from the journal.
 * @returns true when none is left
 */
export function foldRows(
  sql: Sql,
  journal: Journal,
  faults: Faults,
  centre: CentreId,
  contract: ContractId,
): boolean {
  const uptoSeq = sql.get<{ seq: number }>(
    'SELECT upto_seq AS seq FROM snapshot WHERE centre = ? AND contract = ?',
    centre,
    contract,
  )?.seq
  if (uptoSeq === undefined) return true
  const rows = sql.all<{ seq: number; size: number }>(
    `SELECT seq, length(bytes) AS size FROM update_row
     WHERE centre = ? AND contract = ? AND seq <= ? ORDER BY seq LIMIT ${wholeStep.rows + 1}`,
    centre,
    contract,
    uptoSeq,
  )
  const moved = withinStep(rows, wholeStep)
  const last = moved.at(-1)
  if (last) {
    sql.run(
      `INSERT INTO update_archive (${rowColumns}) SELECT ${rowColumns} FROM update_row
       WHERE centre = ? AND contract = ? AND seq <= ?`,
      centre,
      contract,
      last.seq,
    )
    faults.reach('after-archive')
    sql.run(
      'DELETE FROM update_row WHERE centre = ? AND contract = ? AND seq <= ?',
      centre,
      contract,
      last.seq,
    )
  }
  if (moved.length < rows.length) {
    faults.reach('after-fold')
    return false
  }
  const left = leftOf(wholeStep, moved)
  journal.settle(centre, contract, { uptoSeq, left, place: 'update_archive' }, faults)
  faults.reach('after-fold')
  return journal.settledSeq(centre, contract)! >= uptoSeq
}

/** A page of the history: rows after row `after`, at most `limit`, wherever they are. */
export function historyOf(
  sql: Sql,
  journal: Journal,
  centre: CentreId,
  contract: ContractId,
  after: number,
  limit: number,
): UpdateRow[] {
  const rows = sql.all<StoredRow>(
    `SELECT ${rowColumns} FROM update_archive WHERE centre = ?1 AND contract = ?2 AND seq > ?3
     UNION ALL
     SELECT ${rowColumns} FROM update_row WHERE centre = ?1 AND contract = ?2 AND seq > ?3
     ORDER BY seq LIMIT ?4`,
    centre,
    contract,
    after,
    limit,
  )
  rows.push(...journal.rowsAfter(centre, contract, after, limit - rows.length))
  return rows.map((row) => ({ ...row, ranges: readRanges(row.ranges) }))
}

function readRanges(json: string): ClientRange[] {
  const numbers = JSON.parse(json) as number[]
  const ranges: ClientRange[] = []
  for (let index = 0; index < numbers.length; index += 3) {
    ranges.push({
      client: numbers[index]!,
      from: numbers[index + 1]!,
      to: numbers[index + 2]!,
    })
  }
  return ranges
}
