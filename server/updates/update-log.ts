import type { CentreId, ContractId, ParticipantId, SessionId } from '../../schemas/basics/index.ts'

/**
 * The append-only log of updates: the truth of every shared document. What is in it was committed and
 * synced to disk; nothing is shown to anyone, or called saved, before it is. A snapshot is a cache of
 * it. The interface is asynchronous, so that a database over a network can stand behind it.
 *
 * Every question names the centre and the contract: a contract of another centre is not there. What
 * fails, fails with a `StoreError` (`server/store`), whose code says what to do.
 */
export interface UpdateLog {
  /**
   * Appends rows, of any contracts, in this order and in one transaction, and claims the client ids
   * of their ranges for their participants. What is appended in one turn of the event loop is
   * committed together.
   * @returns the sequence number of each row within its contract, counting from 1 without gaps
   * @throws when nothing was committed; then none of the rows is in the log. `claimed`: a client id
   * belongs to someone else. `missing`: the contract is not there. `full`: no space; later it may work
   */
  append(rows: readonly NewUpdateRow[]): Promise<readonly number[]>
  /**
   * The newest snapshot and every row after it. `null`: the contract is not there.
   * @throws `corrupt` when rows are missing, or the snapshot is not what was written
   */
  load(centre: CentreId, contract: ContractId): Promise<StoredDocument | null>
  /** Who has claimed which Yjs client id in this contract; `null` is the server itself. */
  claims(centre: CentreId, contract: ContractId): Promise<ReadonlyMap<number, ParticipantId | null>>
  /**
   * Keeps a snapshot of the document as it is after row `uptoSeq`, if none is as new, and moves the
   * rows it folds to the archive, in steps: in between, and when it ends there, every question has the
   * same answer.
   * @returns false when a snapshot as new or newer was there, and this one was not kept
   * @throws `missing` when the contract or the row `uptoSeq` is not there
   */
  compact(
    centre: CentreId,
    contract: ContractId,
    snapshot: Uint8Array,
    uptoSeq: number,
  ): Promise<boolean>
  /**
   * Rows of a contract from its first, the archived ones too, in order: a page of at most `limit`
   * rows after row `after`. An empty page is the end.
   */
  history(centre: CentreId, contract: ContractId, page?: HistoryPage): Promise<readonly UpdateRow[]>
}

/** Which rows: those after `after` (0 by default), at most `limit` (1000 by default). */
export interface HistoryPage {
  readonly after?: number
  readonly limit?: number
}

export interface NewUpdateRow {
  readonly centre: CentreId
  readonly contract: ContractId
  /** A Yjs update of version 1. */
  readonly bytes: Uint8Array
  /** Who sent it; null when the server wrote it. */
  readonly participant: ParticipantId | null
  readonly session: SessionId | null
  /** The clocks that it adds, by client: from the first to just past the last. */
  readonly ranges: readonly ClientRange[]
  /** The version of the document schema of the sender. */
  readonly schema: number
  /** Milliseconds since 1970, as the clock said; the order of rows is that of `seq` alone. */
  readonly at: number
}

export interface ClientRange {
  readonly client: number
  readonly from: number
  readonly to: number
}

export interface UpdateRow extends NewUpdateRow {
  readonly seq: number
}

export interface StoredDocument {
  readonly centre: CentreId
  readonly snapshot: Uint8Array | null
  /** The last row that the snapshot holds; 0 without one. */
  readonly snapshotSeq: number
  /**
   * True when the bytes of the snapshot are those that were written, by a checksum that was written with
   * them. False without a snapshot, and for one that was made before there were checksums.
   */
  readonly snapshotIsSound: boolean
  /** The rows after the snapshot, in order. */
  readonly updates: readonly Uint8Array[]
  /** The sequence number of the last row. */
  readonly seq: number
  readonly epoch: number
}
