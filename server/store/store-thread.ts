/**
 * The thread in which the database lives, so that a sync to disk never holds up the sockets. It takes a
 * batch of requests, commits it together, answers, and waits for the next.
 */
import { kill, pid } from 'node:process'
import { workerData } from 'node:worker_threads'
import { armFault } from '../updates/index.ts'
import { groupCommit, plainErrorOf } from './group-commit.ts'
import type { FromStore, Reply, StoreThreadData, ToStore } from './messages.ts'
import { type OpenedDatabase, openDatabase } from './open-database.ts'
import { sqlOf } from './statements.ts'
import { storeErrorOf } from './store-error.ts'

const { folder, fault, port, ...options } = workerData as StoreThreadData

function say(message: FromStore, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer)
}

function serve(opened: OpenedDatabase): void {
  const run = groupCommit(
    sqlOf(opened.db),
    armFault(fault, () => kill(pid, 'SIGKILL')),
  )
  port.on('message', (message: ToStore) => {
    if (message === 'close') {
      opened.close()
      say({ kind: 'closed' })
      port.close()
    } else {
      const result = run(message)
      say({ kind: 'replies', ...result }, buffersOf(result.replies))
    }
  })
  say({ kind: 'open' })
}

/** The large buffers of a reply, which are handed over instead of copied. */
function buffersOf(replies: readonly Reply[]): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  for (const reply of replies) {
    if (!('value' in reply) || typeof reply.value !== 'object' || reply.value === null) continue
    for (const part of Object.values(reply.value)) {
      if (ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer) found.add(part.buffer)
    }
  }
  return [...found].filter((buffer) => buffer.byteLength > 16_384)
}

try {
  serve(openDatabase(folder, options))
} catch (error) {
  say({ kind: 'cannot-open', error: plainErrorOf(storeErrorOf(error)) })
  port.close()
}
