import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers'
import {
  endsTheStore,
  type GroupCommit,
  type Reply,
  type Request,
  type RequestKind,
} from './group-commit.ts'
import { StoreError } from './store-error.ts'

/** What one group commit did. */
export interface Commit {
  /** How long the transaction took, the sync to disk included. */
  readonly seconds: number
  /** The requests that were committed together. */
  readonly requests: number
}

export interface TurnsOptions {
  readonly run: GroupCommit
  /** Told of each group commit. */
  readonly onCommit?: ((commit: Commit) => void) | undefined
  /** Told once when the store cannot go on. */
  readonly onFailure?: ((error: StoreError) => void) | undefined
  /** Called once, when everything was answered after `close`. */
  readonly onClosed: () => void
}

export interface Turns {
  /** @returns what the operation gives; rejects with a StoreError */
  ask(request: Request): Promise<unknown>
  /** Takes no more requests; those that wait are still answered. */
  close(): void
}

/** Questions are answered for so long in one turn; the others wait for the next. */
const READING_MILLISECONDS = 4

/** How long another program may hold the database before what was asked fails. */
const BUSY_MILLISECONDS = 2000

/** A request, and who waits for the answer. */
interface Asked extends Request {
  resolve(value: unknown): void
  reject(error: StoreError): void
}

/**
 * The turns of the store in the event loop. All that was asked in one turn of the loop is done at its
 * end: the writes in one commit, then the questions, which see them. What is asked while the answers
 * are given belongs to the next turn. Nothing waits for a timer.
 *
 * Nothing holds the loop for long. A step of long work has a turn of its own, so that no edit waits for
 * it in a transaction, and every other turn is for edits. Many questions are spread over turns. When
 * another program holds the database, the same is tried again in the next turn.
 */
export function takeTurns({ run, onCommit, onFailure, onClosed }: TurnsOptions): Turns {
  const queues: Record<RequestKind, Asked[]> = { write: [], step: [], read: [] }
  const { step: steps, read: reads } = queues
  let isScheduled = false
  /** True when a step gave way to writes that were asked at the same time. */
  let stepGaveWay = false
  let isClosing = false
  let failure: StoreError | null = null
  let busySince: number | null = null

  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    setImmediate(turn)
  }

  function answer({ resolve, reject }: Asked, reply: Reply): void {
    if ('value' in reply) {
      resolve(reply.value)
      return
    }
    const { error } = reply
    if (endsTheStore(error) && !failure) {
      failure = error
      onFailure?.(error)
    }
    reject(error)
  }

  /** @returns false when another program holds the database: then nobody is answered yet */
  function commit(asked: readonly Asked[]): boolean {
    const start = performance.now()
    const replies = run.commit(asked)
    const first = replies[0]!
    const end = performance.now()
    if ('error' in first && first.error.code === 'busy') {
      busySince ??= start
      if (end - busySince < BUSY_MILLISECONDS) return false
    }
    busySince = null
    if (replies.some((reply) => 'value' in reply)) {
      onCommit?.({ seconds: (end - start) / 1000, requests: asked.length })
    }
    for (const [index, one] of asked.entries()) answer(one, replies[index]!)
    return true
  }

  function read(): void {
    const until = performance.now() + READING_MILLISECONDS
    let count = 0
    do {
      const asked = reads[count++]!
      answer(asked, run.read(asked))
    } while (count < reads.length && performance.now() < until)
    reads.splice(0, count)
  }

  function turn(): void {
    isScheduled = false
    const writes = queues.write
    if (steps.length > 0 && (writes.length === 0 || stepGaveWay)) {
      stepGaveWay = false
      if (commit([steps[0]!])) steps.shift()
    } else if (writes.length > 0) {
      stepGaveWay = steps.length > 0
      queues.write = []
      if (!commit(writes)) queues.write = writes
    }
    // A question sees what was written before it was asked.
    if (reads.length > 0 && queues.write.length === 0) read()
    if (queues.write.length + reads.length + steps.length > 0) schedule()
    else if (isClosing) onClosed()
  }

  return {
    ask({ name, input }) {
      if (failure || isClosing) {
        return Promise.reject(failure ?? new StoreError('closed', 'The store is closed'))
      }
      return new Promise((resolve, reject) => {
        queues[run.kindOf(name)].push({ name, input, resolve, reject })
        schedule()
      })
    },
    close() {
      isClosing = true
      schedule()
    },
  }
}
