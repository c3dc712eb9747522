import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { clearInterruptedRestore } from './files.ts'
import { migrate } from './migrations.ts'
import { StoreError, storeErrorOf } from './store-error.ts'

/** The names of the files in the data folder. SQLite adds `-wal` and `-shm` beside the first. */
export const DATABASE_FILE = 'samenspraak.sqlite'
export const LOCK_FILE = 'samenspraak.lock'

export interface OpenedDatabase {
  readonly db: DatabaseSync
  /** Closes the database, then lets go of the folder. */
  close(): void
}

export interface OpenOptions {
  /** A limit in pages of 4096 bytes, so that a test can fill the disk. */
  readonly maxPages?: number
}

/**
 * Takes the folder for this process alone, until `release` is called or the process ends, however it
 * ends: the lock is one of the kernel, taken through a small SQLite database of its own.
 * @throws StoreError `in-use` when another process has it, `unwritable`
 */
export function lockFolder(folder: string): { release(): void } {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new StoreError('unwritable', `The folder ${folder} cannot be made`, { cause: error })
  }
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, LOCK_FILE), { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    const { code } = storeErrorOf(error)
    throw code === 'busy'
      ? new StoreError('in-use', `Another process is using the folder ${folder}`)
      : new StoreError('unwritable', `The folder ${folder} cannot be written`, { cause: error })
  }
  const held = lock
  return { release: () => held.close() }
}

/**
 * Opens the database of a folder, makes it when there is none, and brings it to the newest version.
 * A commit is on disk when it returns (write-ahead log, `synchronous = FULL`).
 * @throws StoreError `in-use`, `unwritable`, `corrupt`, `foreign`, `newer`, `full`
 */
export function openDatabase(folder: string, options: OpenOptions = {}): OpenedDatabase {
  const lock = lockFolder(folder)
  let db: DatabaseSync | undefined
  try {
    clearInterruptedRestore(folder, DATABASE_FILE)
    db = openFile(join(folder, DATABASE_FILE))
    migrate(db)
    if (options.maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${options.maxPages}`)
  } catch (error) {
    db?.close()
    lock.release()
    throw withFolder(storeErrorOf(error), folder)
  }
  const opened = db
  return {
    db: opened,
    close() {
      try {
        opened.close()
      } finally {
        lock.release()
      }
    },
  }
}

/** Opens one database file for writing, without looking at what is in it. */
export function openFile(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 2000 })
  try {
    const mode = db.prepare('PRAGMA journal_mode = WAL').get()
    if (mode?.journal_mode !== 'wal') {
      throw new StoreError('unwritable', `Expected a write-ahead log, got ${mode?.journal_mode}`)
    }
    db.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF')
    // What is taken away is written over: a page that is free holds nothing that somebody wrote.
    db.exec('PRAGMA secure_delete = ON')
    // In pages, so 1 MB: what a checkpoint copies at once stays small, and the write-ahead log is soon
    // written over. A sync of a file that grows costs twice as much.
    db.exec('PRAGMA wal_autocheckpoint = 256')
    // In kB: the last pages of a few thousand open contracts, instead of the 2 MB of the default.
    db.exec('PRAGMA cache_size = -32768')
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

function withFolder(error: StoreError, folder: string): StoreError {
  return new StoreError(error.code, `${error.message} (data folder ${folder})`, { cause: error })
}
