/**
 * The workers of an installation, as its operator sees them. Each call opens the database for itself,
 * also beside a server that runs: what is written is one short transaction, for which the server waits.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CentreId, PersonId } from '../../schemas/basics/index.ts'
import { openExisting } from './backup.ts'
import { DATABASE_VERSION, versionOf } from './migrations.ts'
import { DATABASE_FILE, type OpenedDatabase, openDatabase } from './open-database.ts'
import { type Sql, sqlOf } from './statements.ts'
import { StoreError, storeErrorOf } from './store-error.ts'

/** A worker as the operator sees them. */
export interface Worker {
  readonly id: PersonId
  /** The name of their centre. */
  readonly centre: string
  readonly name: string
  /** True when their link opens nothing any more. */
  readonly removed: boolean
}

export interface NewWorker {
  readonly id: PersonId
  readonly name: string
  /** The name of the centre. When there is none of that name it is made, with this id. */
  readonly centre: { readonly id: CentreId; readonly name: string }
  /** The SHA-256 of their token. */
  readonly tokenHash: Uint8Array
}

/**
 * Adds a worker, and the centre when it is new. The database is made when there is none.
 * @returns whether the centre was made
 * @throws StoreError `refused` when a worker of this centre has that name already
 */
export function addWorker(folder: string, worker: NewWorker): { readonly isNewCentre: boolean } {
  return inDatabase(folder, (sql) => {
    const { id, name, centre, tokenHash } = worker
    const known = sql.get<{ id: CentreId }>('SELECT id FROM centre WHERE name = ?', centre.name)
    if (!known) sql.run('INSERT INTO centre (id, name) VALUES (?, ?)', centre.id, centre.name)
    const inCentre = known?.id ?? centre.id
    const same = sql.get<{ id: PersonId }>(
      'SELECT id FROM person WHERE centre = ? AND name = ? AND staff = 1',
      inCentre,
      name,
    )
    if (same) {
      throw new StoreError(
        'refused',
        `Expected a name that no worker of this centre has; new-link ${same.id} makes a link for the one who has it`,
      )
    }
    sql.run(
      'INSERT INTO person (centre, id, name, staff, token_hash) VALUES (?, ?, ?, 1, ?)',
      inCentre,
      id,
      name,
      tokenHash,
    )
    return { isNewCentre: !known }
  })
}

/**
 * Every worker, by centre and name.
 * @throws StoreError `missing` when there is no database
 */
export function workersOf(folder: string): readonly Worker[] {
  needDatabase(folder)
  return inDatabase(folder, workersIn)
}

/**
 * Gives a worker another token, and lets them in again when they were removed.
 * @throws StoreError `missing` when there is no such worker
 */
export function renewWorker(folder: string, id: string, tokenHash: Uint8Array): Worker {
  return changeWorker(folder, id, (sql) =>
    sql.run('UPDATE person SET token_hash = ?, removed = 0 WHERE id = ?', tokenHash, id),
  )
}

/**
 * Lets a worker in no more. Their contracts stay, and their name in them.
 * @throws StoreError `missing` when there is no such worker
 */
export function removeWorker(folder: string, id: string): Worker {
  return changeWorker(folder, id, (sql) =>
    sql.run('UPDATE person SET removed = 1 WHERE id = ?', id),
  )
}

function changeWorker(folder: string, id: string, change: (sql: Sql) => void): Worker {
  needDatabase(folder)
  return inDatabase(folder, (sql) => {
    const worker = workersIn(sql).find((one) => one.id === id)
    if (!worker) {
      throw new StoreError('missing', 'Expected the id of a worker; list-workers shows them')
    }
    change(sql)
    return worker
  })
}

function workersIn(sql: Sql): readonly Worker[] {
  return sql
    .all<Omit<Worker, 'removed'> & { readonly removed: number }>(
      `SELECT person.id, centre.name AS centre, person.name, person.removed
       FROM person JOIN centre ON centre.id = person.centre
       WHERE person.staff = 1 ORDER BY centre.name, person.name, person.id`,
    )
    .map((row) => ({ ...row, removed: row.removed === 1 }))
}

function needDatabase(folder: string): void {
  const path = join(folder, DATABASE_FILE)
  if (!existsSync(path)) throw new StoreError('missing', `Expected a database at ${path}`)
}

/** Runs one transaction in the database of a folder. */
function inDatabase<Result>(folder: string, use: (sql: Sql) => Result): Result {
  const { db, close } = openBeside(folder)
  try {
    const sql = sqlOf(db)
    sql.run('BEGIN IMMEDIATE')
    const result = use(sql)
    sql.run('COMMIT')
    return result
  } catch (error) {
    throw storeErrorOf(error)
  } finally {
    // What is not committed goes with it.
    close()
  }
}

/** Opens the database alone, or beside the server that has it; that one must be of this version. */
function openBeside(folder: string): OpenedDatabase {
  try {
    return openDatabase(folder)
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'in-use')) throw error
    const db = openExisting(join(folder, DATABASE_FILE))
    if (versionOf(db) === DATABASE_VERSION) return { db, close: () => db.close() }
    db.close()
    throw new StoreError('in-use', 'Expected a server of the same version to run, or none')
  }
}
