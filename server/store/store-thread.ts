/**
 * The thread in which the database lives, so that a sync to disk never holds up the sockets. It takes
 * everything that is waiting at once, commits it together, answers, and looks again.
 */
import { kill, pid } from 'node:process'
import { receiveMessageOnPort, workerData } from 'node:worker_threads'
import { armFault } from '../updates/index.ts'
import { groupCommit, plainErrorOf } from './group-commit.ts'
import type { FromStore, Reply, Request, StoreThreadData, ToStore } from './messages.ts'
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
  port.on('message', (first: ToStore) => {
    const requests: Request[] = []
    let next: ToStore | undefined = first
    while (next !== undefined && next !== 'close') {
      requests.push(next)
      next = receiveMessageOnPort(port)?.message
    }
    if (requests.length > 0) {
      const result = run(requests)
      say({ kind: 'replies', ...result }, buffersOf(result.replies))
    }
    if (next === 'close') {
      opened.close()
      say({ kind: 'closed' })
      port.close()
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
