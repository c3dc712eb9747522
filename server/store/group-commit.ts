import { performance } from 'node:perf_hooks'
import type { Faults } from '../updates/index.ts'
import type { Commit, PlainError, Reply, Request } from './messages.ts'
import { type OperationName, readOperations, writeOperations } from './operations.ts'
import type { Sql } from './statements.ts'
import { type StoreError, storeErrorOf } from './store-error.ts'

/** What came of a batch of requests. */
export interface BatchResult {
  readonly replies: readonly Reply[]
  /** Null when nothing was committed. */
  readonly commit: Commit | null
}

/** Runs everything that came while the previous batch ran. */
export type RunBatch = (requests: readonly Request[]) => BatchResult

type Run = (...input: readonly unknown[]) => unknown

/**
 * Group commit: all writes of a batch go in one transaction and so share one sync to disk; then the
 * reads of the batch run, which see them. A write that is refused takes back its own part only. When
 * the transaction fails, every write of the batch fails with it and none of it is there.
 *
 * After an error that does not pass by itself (a broken disk, a damaged file) every request fails:
 * nobody knows what such a disk really holds, so the process has to start again from the file.
 */
export function groupCommit(sql: Sql, faults: Faults): RunBatch {
  const writes = writeOperations(sql, faults) as Partial<Record<OperationName, Run>>
  const reads = readOperations(sql) as Partial<Record<OperationName, Run>>
  let broken: StoreError | null = null

  function fatal(error: StoreError): StoreError {
    if (endsTheStore(error)) broken = error
    return error
  }

  /** Runs one write inside the open transaction. @throws StoreError when all of it has to go back */
  function runWrite({ id, name, input }: Request): Reply {
    sql.run('SAVEPOINT one')
    try {
      const value = writes[name]!(...input)
      sql.run('RELEASE one')
      return { id, value }
    } catch (thrown) {
      const error = storeErrorOf(thrown)
      if (!isRefusal(error) || !sql.db.isTransaction) throw error
      sql.run('ROLLBACK TO one')
      sql.run('RELEASE one')
      return { id, error: plainErrorOf(error) }
    }
  }

  function commitAll(requests: readonly Request[]): BatchResult {
    const start = performance.now()
    try {
      sql.run('BEGIN IMMEDIATE')
      const replies = requests.map(runWrite)
      faults.reach('before-commit')
      sql.run('COMMIT')
      faults.reach('after-commit')
      const seconds = (performance.now() - start) / 1000
      return { replies, commit: { seconds, requests: requests.length } }
    } catch (thrown) {
      const error = plainErrorOf(fatal(storeErrorOf(thrown)))
      try {
        if (sql.db.isTransaction) sql.db.exec('ROLLBACK')
      } catch (again) {
        fatal(storeErrorOf(again))
      }
      return { replies: requests.map(({ id }) => ({ id, error })), commit: null }
    }
  }

  function runRead({ id, name, input }: Request): Reply {
    try {
      return { id, value: reads[name]!(...input) }
    } catch (thrown) {
      return { id, error: plainErrorOf(fatal(storeErrorOf(thrown))) }
    }
  }

  return (requests) => {
    const toWrite = requests.filter(({ name }) => name in writes)
    const { replies, commit } =
      toWrite.length > 0 && !broken ? commitAll(toWrite) : { replies: [], commit: null }
    const failed = broken
    if (failed) {
      const answered = new Set(replies.map(({ id }) => id))
      const rest = requests.filter(({ id }) => !answered.has(id))
      const error = plainErrorOf(failed)
      return { replies: [...replies, ...rest.map(({ id }) => ({ id, error }))], commit }
    }
    const read = requests.filter(({ name }) => name in reads).map(runRead)
    return { replies: [...replies, ...read], commit }
  }
}

/** The caller's own fault: the rest of the transaction can go on. */
function isRefusal(error: StoreError): boolean {
  return error.code === 'claimed' || error.code === 'missing' || error.code === 'refused'
}

/** True when the store cannot be trusted until it has been opened again. */
export function endsTheStore(error: { readonly code: StoreError['code'] }): boolean {
  return error.code === 'failed' || error.code === 'corrupt' || error.code === 'unwritable'
}

/** The part of an error that goes between threads. */
export function plainErrorOf(error: StoreError): PlainError {
  return { code: error.code, message: error.message }
}
