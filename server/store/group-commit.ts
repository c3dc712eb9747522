import { performance } from 'node:perf_hooks'
import type { Faults } from '../updates/index.ts'
import type { BatchResult, PlainError, Reply, Request } from './messages.ts'
import { type OperationName, readOperations, writeOperations } from './operations.ts'
import type { Sql } from './statements.ts'
import { type StoreError, storeErrorOf } from './store-error.ts'

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

  function failed(thrown: unknown): Reply {
    const error = storeErrorOf(thrown)
    if (endsTheStore(error)) broken = error
    return { error: plainErrorOf(error) }
  }

  function rollBack(): void {
    try {
      if (sql.db.isTransaction) sql.db.exec('ROLLBACK')
    } catch (again) {
      failed(again)
    }
  }

  /**
   * Runs writes in one transaction.
   * @throws what a write or the commit throws; then nothing of any of them is there
   */
  function transact(requests: readonly Request[], write: (request: Request) => Reply): Reply[] {
    try {
      sql.run('BEGIN IMMEDIATE')
      const replies: Reply[] = []
      for (const request of requests) replies.push(write(request))
      faults.reach('before-commit')
      sql.run('COMMIT')
      faults.reach('after-commit')
      return replies
    } catch (thrown) {
      rollBack()
      throw thrown
    }
  }

  function run({ name, input }: Request): Reply {
    return { value: writes[name]!(...input) }
  }

  /** Runs one write inside the open transaction, so that a refusal takes back this one only. */
  function runApart(request: Request): Reply {
    sql.run('SAVEPOINT one')
    try {
      const reply = run(request)
      sql.run('RELEASE one')
      return reply
    } catch (thrown) {
      const error = storeErrorOf(thrown)
      if (!isRefusal(error) || !sql.db.isTransaction) throw error
      sql.run('ROLLBACK TO one')
      sql.run('RELEASE one')
      return { error: plainErrorOf(error) }
    }
  }

  function commitAll(requests: readonly Request[]): BatchResult {
    const start = performance.now()
    try {
      let replies: readonly Reply[]
      try {
        replies = transact(requests, run)
      } catch (thrown) {
        // A refusal is rare, so what it takes to have one alone taken back is only done then.
        if (requests.length === 1 || !isRefusal(storeErrorOf(thrown))) throw thrown
        replies = transact(requests, runApart)
      }
      const seconds = (performance.now() - start) / 1000
      return { replies, commit: { seconds, requests: requests.length } }
    } catch (thrown) {
      const reply = failed(thrown)
      return { replies: requests.map(() => reply), commit: null }
    }
  }

  function runRead({ name, input }: Request): Reply {
    if (broken) return failed(broken)
    try {
      return { value: reads[name]!(...input) }
    } catch (thrown) {
      return failed(thrown)
    }
  }

  return (requests) => {
    if (broken) {
      const reply = failed(broken)
      return { replies: requests.map(() => reply), commit: null }
    }
    const toWrite = requests.filter(({ name }) => name in writes)
    if (toWrite.length === 0) return { replies: requests.map(runRead), commit: null }
    const { replies, commit } = commitAll(toWrite)
    if (toWrite.length === requests.length) return { replies, commit }
    const written = replies.values()
    return {
      replies: requests.map((request) =>
        request.name in writes ? written.next().value! : runRead(request),
      ),
      commit,
    }
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
