/**
 * What can go wrong in the store. After each of them nothing of the call was written.
 *
 * - `claimed`: a Yjs client id belongs to another participant of the contract
 * - `missing`: a contract, or something else that the call names, is not there
 * - `refused`: the database does not accept the value; a mistake of the caller
 * - `full`: no space left; the same may work later
 * - `busy`: another program holds the database for too long; the same may work later
 * - `failed`: the disk or the file is broken; the store does nothing more until it is opened again
 * - `closed`: the store was closed
 * - `in-use`, `newer`, `foreign`, `corrupt`, `unwritable`: the database could not be opened
 */
export type StoreErrorCode =
  | 'claimed'
  | 'missing'
  | 'refused'
  | 'full'
  | 'busy'
  | 'failed'
  | 'closed'
  | 'in-use'
  | 'newer'
  | 'foreign'
  | 'corrupt'
  | 'unwritable'

/** An error of the store. The message says what was expected; never personal text. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
  }
}

/** What node:sqlite throws: the extended result code of SQLite is in `errcode`. */
interface SqliteError extends Error {
  readonly errcode: number
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && typeof (error as Partial<SqliteError>).errcode === 'number'
}

// Result codes of SQLite (https://www.sqlite.org/rescode.html); the primary code is the low byte.
const primary = {
  busy: 5,
  locked: 6,
  nomem: 7,
  readonly: 8,
  ioerr: 10,
  corrupt: 11,
  full: 13,
  cantopen: 14,
  toobig: 18,
  constraint: 19,
  mismatch: 20,
  notadb: 26,
}
const IOERR_SHMSIZE = 4874

/**
 * What SQLite threw, as an error of the store. A mistake in our own SQL, and what is not of SQLite,
 * comes back as `failed`, with the cause.
 */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  if (!isSqliteError(error)) {
    return new StoreError('failed', 'The store stopped at an error of its own', { cause: error })
  }
  // The index of the write-ahead log cannot grow: the disk is full, although it is called an I/O error.
  if (error.errcode === IOERR_SHMSIZE) return new StoreError('full', 'No space left on the disk')
  switch (error.errcode & 0xff) {
    case primary.full:
      return new StoreError('full', 'No space left for the database', { cause: error })
    case primary.busy:
    case primary.locked:
      return new StoreError('busy', 'Another program holds the database', { cause: error })
    case primary.constraint:
    case primary.mismatch:
    case primary.toobig:
      return new StoreError('refused', `The database refused a value: ${error.message}`, {
        cause: error,
      })
    case primary.corrupt:
    case primary.notadb:
      return new StoreError('corrupt', 'The database file is damaged', { cause: error })
    case primary.readonly:
    case primary.cantopen:
      return new StoreError('unwritable', 'The database file cannot be opened for writing', {
        cause: error,
      })
    default:
      return new StoreError('failed', `The database failed: ${error.message}`, { cause: error })
  }
}

/** True when trying the same again later may work. */
export function mayPass(error: unknown): boolean {
  return error instanceof StoreError && (error.code === 'full' || error.code === 'busy')
}
