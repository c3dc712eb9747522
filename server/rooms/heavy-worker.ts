/**
 * The worker in which a heavy update is first applied, to a copy of the document that is thrown away.
 * It says `ready` when the copy is there, so that only the update itself is timed, and then whether
 * the update was taken up. The main thread ends it when that takes too long.
 */
import { parentPort } from 'node:worker_threads'
import * as Y from 'yjs'

export interface HeavyTask {
  readonly document: readonly Uint8Array[]
  readonly update: Uint8Array
}

parentPort!.on('message', ({ document, update }: HeavyTask) => {
  const doc = new Y.Doc()
  for (const known of document) Y.applyUpdate(doc, known)
  parentPort!.postMessage('ready')
  let fits = false
  try {
    Y.applyUpdate(doc, update)
    fits = doc.store.pendingStructs === null && doc.store.pendingDs === null
  } catch {
    // What Yjs throws on is refused like what takes too long; the reason is the same for everyone.
  }
  doc.destroy()
  parentPort!.postMessage(fits ? 'fits' : 'too-heavy')
})
