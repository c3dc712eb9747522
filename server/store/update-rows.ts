/**
 * The log of updates in SQLite. What writes runs inside a transaction that the group commit opens.
 * `server/updates/sqlite-update-log.ts` asks for it.
 */
import { crc32 } from 'node:zlib'
import type { CentreId, ContractId, ParticipantId, SessionId } from '../../schemas/basics/index.ts'
import type {
  ClientRange,
  Faults,
  NewUpdateRow,
  StoredDocument,
  UpdateRow,
} from '../updates/index.ts'
import type { Sql } from './statements.ts'
import { StoreError } from './store-error.ts'

/** @throws StoreError `missing` when a contract is not there, `claimed` */
export function appendRows(sql: Sql, rows: readonly NewUpdateRow[]): number[] {
  const seqs: number[] = []
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const { centre, contract } = rows[start]!
    let at = 0
    for (; rows[end]?.contract === contract && rows[end]?.centre === centre; end++) {
      at = Math.max(at, rows[end]!.at)
    }
    let seq = takeNumbers(sql, centre, contract, end - start, at)
    for (let index = start; index < end; index++) {
      appendRow(sql, rows[index]!, seq)
      seqs.push(seq++)
    }
  }
  return seqs
}

/** Takes the next `count` numbers of a contract. @returns the first of them */
function takeNumbers(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  count: number,
  at: number,
): number {
  const last = sql.get<{ seq: number }>(
    `UPDATE contract SET seq = seq + ?, changed_at = max(changed_at, ?)
     WHERE centre = ? AND id = ? RETURNING seq`,
    count,
    at,
    centre,
    contract,
  )
  if (!last) throw new StoreError('missing', 'Expected a contract of this centre')
  return last.seq - count + 1
}

function appendRow(sql: Sql, row: NewUpdateRow, seq: number): void {
  const { centre, contract, participant } = row
  const ranges: number[] = []
  for (const { client, from, to } of row.ranges) {
    claim(sql, centre, contract, client, participant)
    ranges.push(client, from, to)
  }
  sql.run(
    `INSERT INTO update_row
       (centre, contract, seq, bytes, participant, session, ranges, schema, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    centre,
    contract,
    seq,
    row.bytes,
    participant,
    row.session,
    JSON.stringify(ranges),
    row.schema,
    row.at,
  )
}

function claim(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  client: number,
  participant: ParticipantId | null,
): void {
  const owner = sql.get<{ participant: string | null }>(
    'SELECT participant FROM claim WHERE centre = ? AND contract = ? AND client = ?',
    centre,
    contract,
    client,
  )
  if (owner === undefined) {
    sql.run(
      'INSERT INTO claim (centre, contract, client, participant) VALUES (?, ?, ?, ?)',
      centre,
      contract,
      client,
      participant,
    )
  } else if (owner.participant !== participant) {
    throw new StoreError('claimed', 'Expected a client id of this participant')
  }
}

interface Head {
  readonly seq: number
  readonly epoch: number
}

function head(sql: Sql, centre: CentreId, contract: ContractId): Head | undefined {
  return sql.get<Head>(
    'SELECT seq, epoch FROM contract WHERE centre = ? AND id = ?',
    centre,
    contract,
  )
}

export function loadRows(sql: Sql, centre: CentreId, contract: ContractId): StoredDocument | null {
  const found = head(sql, centre, contract)
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
  const rows = sql.all<{ bytes: Uint8Array }>(
    'SELECT bytes FROM update_row WHERE centre = ? AND contract = ? AND seq > ? ORDER BY seq',
    centre,
    contract,
    snapshotSeq,
  )
  if (snapshotSeq + rows.length !== found.seq) {
    throw new StoreError('corrupt', 'Expected a log without gaps')
  }
  return {
    centre,
    snapshot: snapshot?.bytes ?? null,
    snapshotSeq,
    snapshotIsSound: checksum !== null,
    updates: rows.map(({ bytes }) => bytes),
    ...found,
  }
}

export function claimsOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
): [client: number, participant: ParticipantId | null][] {
  return sql
    .all<{ client: number; participant: ParticipantId | null }>(
      'SELECT client, participant FROM claim WHERE centre = ? AND contract = ?',
      centre,
      contract,
    )
    .map(({ client, participant }) => [client, participant])
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
  faults: Faults,
  centre: CentreId,
  contract: ContractId,
  bytes: Uint8Array,
  uptoSeq: number,
): Compacted {
  faults.reach('before-snapshot')
  const found = head(sql, centre, contract)
  if (!found || !(uptoSeq >= 1 && uptoSeq <= found.seq)) {
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
  return { isKept: kept > 0, isFolded: foldRows(sql, faults, centre, contract) }
}

/**
 * Rows that one step folds: about 2 ms of work. A compaction of an open room seldom has more than twice
 * as many.
 */
export const FOLD_ROWS = 250

/**
 * Moves the first rows that the snapshot holds from the log to the archive, at most so many.
 * @returns true when none is left
 */
export function foldRows(
  sql: Sql,
  faults: Faults,
  centre: CentreId,
  contract: ContractId,
): boolean {
  const rows = sql.all<{ seq: number }>(
    `SELECT seq FROM update_row WHERE centre = ?1 AND contract = ?2
       AND seq <= (SELECT upto_seq FROM snapshot WHERE centre = ?1 AND contract = ?2)
     ORDER BY seq LIMIT ${FOLD_ROWS}`,
    centre,
    contract,
  )
  const last = rows.at(-1)
  if (!last) return true
  sql.run(
    `INSERT INTO update_archive
       (centre, contract, seq, bytes, participant, session, ranges, schema, at)
     SELECT centre, contract, seq, bytes, participant, session, ranges, schema, at
     FROM update_row WHERE centre = ? AND contract = ? AND seq <= ?`,
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
  faults.reach('after-fold')
  return rows.length < FOLD_ROWS
}

interface StoredRow {
  readonly seq: number
  readonly bytes: Uint8Array
  readonly participant: ParticipantId | null
  readonly session: SessionId | null
  readonly ranges: string
  readonly schema: number
  readonly at: number
}

export function historyOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  after: number,
  limit: number,
): UpdateRow[] {
  return sql
    .all<StoredRow>(
      `SELECT seq, bytes, participant, session, ranges, schema, at FROM update_archive
       WHERE centre = ?1 AND contract = ?2 AND seq > ?3
       UNION ALL
       SELECT seq, bytes, participant, session, ranges, schema, at FROM update_row
       WHERE centre = ?1 AND contract = ?2 AND seq > ?3
       ORDER BY seq LIMIT ?4`,
      centre,
      contract,
      after,
      limit,
    )
    .map((row) => ({ ...row, centre, contract, ranges: readRanges(row.ranges) }))
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
