import type { Faults } from '../updates/index.ts'
import type { Hook } from './deliveries.ts'
import type { Journal } from './journal.ts'
import {
  type OperationName,
  readOperations,
  stepOperations,
  writeOperations,
} from './operations.ts'
import type { Sql } from './statements.ts'
import { type StoreError, storeErrorOf } from './store-error.ts'

/** One thing that is asked of the store. */
export interface Request {
  readonly name: OperationName
  readonly input: readonly unknown[]
}

/** A write shares its commit with others, a step of long work has one of its own, a read needs none. */
export type RequestKind = 'write' | 'step' | 'read'

export type Reply = { readonly value: unknown } | { readonly error: StoreError }

export interface GroupCommit {
  kindOf(name: OperationName): RequestKind
  /** Runs writes in one transaction. Never throws. @returns one reply for each, in order */
  commit(requests: readonly Request[]): readonly Reply[]
  /** Answers a question about what is committed. Never throws. */
  read(request: Request): Reply
}

type Run = (...input: readonly unknown[]) => unknown

/**
 * Group commit: all writes that are given go in one transaction and so share one sync to disk. A write
 * that is refused takes back its own part only. When the transaction fails, every write fails with it
 * and none of it is there.
 *
 * After an error that does not pass by itself (a broken disk, a damaged file) every request fails:
 * nobody knows what such a disk really holds, so the process has to start again from the file.
 */
export function groupCommit(
  sql: Sql,
  journal: Journal,
  faults: Faults,
  hooks: readonly Hook[] = [],
): GroupCommit {
  const kinds = {
    write: writeOperations(sql, journal, hooks),
    step: stepOperations(sql, journal, faults),
    read: readOperations(sql, journal),
  }
  const kindOf = new Map<OperationName, RequestKind>()
  for (const kind of ['write', 'step', 'read'] as const) {
    for (const name of Object.keys(kinds[kind])) kindOf.set(name as OperationName, kind)
  }
  const operations = { ...kinds.write, ...kinds.step, ...kinds.read } as Record<OperationName, Run>
  let broken: StoreError | null = null

  function failed(thrown: unknown): { readonly error: StoreError } {
    const error = storeErrorOf(thrown)
    if (endsTheStore(error)) broken = error
    return { error }
  }

  function rollBack(): void {
    journal.forget()
    try {
      if (sql.db.isTransaction) sql.run('ROLLBACK')
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
      const replies = requests.map(write)
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
    return { value: operations[name](...input) }
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
      journal.forget()
      sql.run('RELEASE one')
      return { error }
    }
  }

  return {
    kindOf: (name) => kindOf.get(name)!,
    commit(requests) {
      try {
        if (broken) throw broken
        try {
          return transact(requests, run)
        } catch (thrown) {
          // A refusal is rare, so what it takes to have one alone taken back is only done then.
          if (requests.length === 1 || !isRefusal(storeErrorOf(thrown))) throw thrown
          return transact(requests, runApart)
        }
      } catch (thrown) {
        const reply = failed(thrown)
        return requests.map(() => reply)
      }
    },
    read({ name, input }) {
      try {
        if (broken) throw broken
        return { value: operations[name](...input) }
      } catch (thrown) {
        return failed(thrown)
      }
    },
  }
}

/** The caller's own fault: the rest of the transaction can go on. */
function isRefusal(error: StoreError): boolean {
  return error.code === 'claimed' || error.code === 'missing' || error.code === 'refused'
}

/** True when the store cannot be trusted until it has been opened again. */
export function endsTheStore(error: StoreError): boolean {
  return error.code === 'failed' || error.code === 'corrupt' || error.code === 'unwritable'
}
