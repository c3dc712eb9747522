/**
 * The worker in which a heavy update is first applied, to a copy of the document that is thrown away.
 * The main thread ends it when it takes too long.
 */
import { parentPort } from 'node:worker_threads'
import * as Y from 'yjs'

parentPort!.on('message', (updates: readonly Uint8Array[]) => {
  let fits = false
  try {
    const doc = new Y.Doc()
    for (const update of updates) Y.applyUpdate(doc, update)
    fits = doc.store.pendingStructs === null && doc.store.pendingDs === null
    doc.destroy()
  } catch {
    // What Yjs throws on is refused like what takes too long; the reason is the same for everyone.
  }
  parentPort!.postMessage(fits)
})
