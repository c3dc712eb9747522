import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { CentreId, ContractId } from '../../schemas/basics/index.ts'
import { DOCUMENT_SCHEMA, writeEpoch } from '../../schemas/document/index.ts'
import { clockRanges, scanUpdate } from '../../schemas/sync/index.ts'
import { documentOf } from '../updates/index.ts'
import { copyInto, openExisting } from './backup.ts'
import { allErased, eraseAgain } from './erasure-rows.ts'
import type { Erased } from './erasures.ts'
import { clearInterruptedRestore, moveFile, restoreNames, syncPath } from './files.ts'
import { Journal } from './journal.ts'
import { migrate } from './migrations.ts'
import { DATABASE_FILE, lockFolder, openFile } from './open-database.ts'
import { type Sql, sqlOf } from './statements.ts'
import { storeErrorOf } from './store-error.ts'
import { loadRows } from './update-rows.ts'

export interface Restored {
  /** Where the database that was there before is now; null when there was none. */
  readonly replaced: string | null
  readonly contracts: number
  /** The epoch that every contract has now. */
  readonly epoch: number
}

/**
 * Puts a backup in the place of the database of a folder. Every contract gets a new epoch, in its row
 * and by a row of its log in the document, so that an editor that knows more than the backup sets its
 * text aside and does not mix it in. The database that was there is kept beside it. Whenever this is
 * interrupted, either the old or the new database is there, whole.
 * @param now milliseconds since 1970
 * @throws StoreError `in-use` while a server runs, `missing`, `corrupt`, `foreign`, `newer`, `full`,
 * `unwritable`; the database that was there is untouched then
 */
export function restore(folder: string, file: string, now: number): Restored {
  const lock = lockFolder(folder)
  const target = join(folder, DATABASE_FILE)
  const fresh = target + restoreNames.fresh
  try {
    clearInterruptedRestore(folder, DATABASE_FILE)
    const backup = openExisting(file, { readOnly: true })
    try {
      copyInto(backup, fresh)
    } finally {
      backup.close()
    }
    const prepared = prepare(fresh, highestEpoch(target, now), erasedIn(target), now)
    return { ...prepared, replaced: swap(fresh, target, now) }
  } catch (error) {
    removeDatabase(fresh)
    throw storeErrorOf(error)
  } finally {
    lock.release()
  }
}

/** Brings the copy to the newest version, raises the epochs, and leaves it in one file. */
function prepare(
  file: string,
  above: number,
  erased: readonly Erased[],
  now: number,
): { readonly contracts: number; readonly epoch: number } {
  const db = openFile(file)
  try {
    migrate(db)
    const sql = sqlOf(db)
    const journal = new Journal(sql)
    db.exec('BEGIN IMMEDIATE')
    eraseAgain(sql, journal, erased)
    const contracts = sql.all<{ centre: CentreId; id: ContractId; epoch: number }>(
      'SELECT centre, id, epoch FROM contract',
    )
    const epoch = Math.max(above, ...contracts.map((contract) => contract.epoch)) + 1
    for (const { centre, id } of contracts) raiseEpoch(sql, journal, centre, id, epoch, now)
    journal.settleAll()
    db.exec('COMMIT')
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    return { contracts: contracts.length, epoch }
  } finally {
    db.close()
  }
}

function raiseEpoch(
  sql: Sql,
  journal: Journal,
  centre: CentreId,
  contract: ContractId,
  epoch: number,
  at: number,
): void {
  sql.run('UPDATE contract SET epoch = ? WHERE centre = ? AND id = ?', ...[epoch, centre, contract])
  const doc = documentOf(loadRows(sql, journal, centre, contract)!)
  let bytes: Uint8Array = new Uint8Array()
  doc.once('update', (update: Uint8Array) => {
    bytes = update
  })
  writeEpoch(doc, epoch)
  const ranges = [...clockRanges(scanUpdate(bytes).structs)].map(([client, range]) => ({
    client,
    ...range,
  }))
  const server = { participant: null, session: null, schema: DOCUMENT_SCHEMA }
  journal.append([{ centre, contract, bytes, ranges, at, ...server }])
}

/**
 * The highest epoch in the database that is replaced. When it cannot be read, the number of seconds
 * since 1970, which is higher than any epoch that it can hold.
 */
function highestEpoch(file: string, now: number): number {
  if (!existsSync(file)) return 0
  try {
    const db = new DatabaseSync(file)
    try {
      return Number(
        db.prepare('SELECT coalesce(max(epoch), 0) AS epoch FROM contract').get()!.epoch,
      )
    } finally {
      db.close()
    }
  } catch {
    return Math.floor(now / 1000)
  }
}

/**
 * What was erased in the database that is replaced: it is not to come back with an older copy. Nothing,
 * when that database cannot be read.
 */
function erasedIn(file: string): readonly Erased[] {
  if (!existsSync(file)) return []
  try {
    const db = new DatabaseSync(file)
    try {
      return allErased(sqlOf(db))
    } finally {
      db.close()
    }
  } catch {
    return []
  }
}

function swap(fresh: string, target: string, now: number): string | null {
  syncPath(fresh)
  if (!existsSync(target)) {
    moveFile(fresh, target)
    return null
  }
  const replaced = freeName(`${target}${restoreNames.replaced}${Math.floor(now / 1000)}`)
  // Its write-ahead log was folded in when it was last closed. What is still there belongs to a file
  // that could not be opened, and must not meet the new one.
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(target + suffix)) renameSync(target + suffix, replaced + suffix)
  }
  keepAs(target, replaced)
  moveFile(fresh, target)
  return replaced
}

/** Gives a file a second name, or where the disk knows no second names, copies it. */
function keepAs(file: string, name: string): void {
  try {
    linkSync(file, name)
  } catch {
    copyFileSync(file, name, constants.COPYFILE_EXCL)
    syncPath(name)
  }
}

function freeName(wanted: string): string {
  let name = wanted
  for (let number = 2; existsSync(name); number++) name = `${wanted}-${number}`
  return name
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true })
}
