import type { CentreId, ContractId, ParticipantId, SessionId } from '../../schemas/basics/index.ts'

/**
 * The append-only log of updates: the truth of every shared document. What is in it was committed and
 * synced to disk; nothing is shown to anyone, or called saved, before it is. A snapshot is a cache of
 * it. The interface is asynchronous, so that a database over a network can stand behind it.
 */
export interface UpdateLog {
  /**
   * Appends rows, of any contracts, in this order and in one transaction.
   * @returns the sequence number of each row within its contract, counting from 1 without gaps
   * @throws when nothing was committed; then none of the rows is in the log
   */
  append(rows: readonly NewUpdateRow[]): Promise<readonly number[]>
  /** The newest snapshot and every row after it. A contract without rows is `null`: not there. */
  load(contract: ContractId): Promise<StoredDocument | null>
  /** Who has claimed which Yjs client id in this contract. */
  claims(contract: ContractId): Promise<ReadonlyMap<number, ParticipantId>>
  /**
   * Keeps a snapshot of the document as it is after row `uptoSeq`, if none is newer, and moves the
   * rows it folds to the archive, in one transaction.
   * @returns false when a newer snapshot was there, and nothing was done
   */
  compact(contract: ContractId, snapshot: Uint8Array, uptoSeq: number): Promise<boolean>
  /** Every row of a contract from its first, the archived ones too, in order. */
  history(contract: ContractId): Promise<readonly UpdateRow[]>
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
  /** Milliseconds since 1970. */
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
  readonly updates: readonly Uint8Array[]
  /** The sequence number of the last row. */
  readonly seq: number
  readonly epoch: number
}
