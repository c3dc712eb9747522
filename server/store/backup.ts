import { existsSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { moveFile } from './files.ts'
import { versionOf } from './migrations.ts'
import { DATABASE_FILE, openFile } from './open-database.ts'
import { StoreError, storeErrorOf } from './store-error.ts'

/**
 * Makes a copy of the database of a folder in one file, as it is at one moment. A server may be
 * writing in it meanwhile and notices nothing. The copy is whole, checked and on disk before it gets
 * its name.
 * @throws StoreError `missing` when there is no database, `refused` when the file is there already or
 * its folder is not, `corrupt`, `foreign`, `full`, `unwritable`
 */
export function backUp(folder: string, file: string): void {
  if (existsSync(file)) throw new StoreError('refused', `Expected a new file, but ${file} is there`)
  const target = dirname(resolve(file))
  if (!existsSync(target)) {
    throw new StoreError(
      'refused',
      `Expected the folder ${target} for the copy, but it is not there`,
    )
  }
  const part = `${file}.part`
  rmSync(part, { force: true })
  const db = openExisting(join(folder, DATABASE_FILE))
  try {
    copyInto(db, part)
    moveFile(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw storeErrorOf(error)
  } finally {
    db.close()
  }
}

/** Opens a database of this program that is there already, without changing its version. */
export function openExisting(path: string, { readOnly = false } = {}): DatabaseSync {
  if (!existsSync(path)) throw new StoreError('missing', `Expected a database at ${path}`)
  try {
    const db = readOnly ? new DatabaseSync(path, { readOnly }) : openFile(path)
    try {
      if (versionOf(db) === 0) throw new StoreError('foreign', `Expected a database at ${path}`)
    } catch (error) {
      db.close()
      throw error
    }
    return db
  } catch (error) {
    const { code, message } = storeErrorOf(error)
    throw new StoreError(code, `${message} (${path})`, { cause: error })
  }
}

/** Writes a consistent copy of a database into a new file, and checks that the copy is sound. */
export function copyInto(db: DatabaseSync, file: string): void {
  db.prepare('VACUUM INTO ?').run(file)
  const copy = new DatabaseSync(file, { readOnly: true })
  try {
    const problem = damageIn(copy)[0]
    if (problem !== undefined) throw new StoreError('corrupt', `The copy is damaged: ${problem}`)
  } finally {
    copy.close()
  }
}

/** What SQLite itself finds wrong in a database file: pages, indexes, references. Empty when sound. */
export function damageIn(db: DatabaseSync): readonly string[] {
  const pages = db
    .prepare('PRAGMA integrity_check')
    .all()
    .map((row) => String(row.integrity_check))
    .filter((line) => line !== 'ok')
  const references = db
    .prepare('PRAGMA foreign_key_check')
    .all()
    .map((row) => `a row of ${row.table} refers to a missing row of ${row.parent}`)
  return [...pages, ...new Set(references)]
}
