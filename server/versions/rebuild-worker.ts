/**
 * The worker in which a document of before is put together, from the rows of the log as they come. It
 * asks for the next ones by `more`, so that a long log is never in memory twice.
 */
import { parentPort } from 'node:worker_threads'
import * as Y from 'yjs'
import { readContract } from '../../schemas/document/index.ts'

/** The next rows, or after the last what the answer is to name. */
export type ToRebuild =
  | { readonly rows: readonly Uint8Array[] }
  | { readonly end: { readonly seq: number; readonly at: number } }

/** `json`: the answer as it goes out, in UTF-8. `failed`: the rows are no document. */
export type FromRebuild = 'more' | 'failed' | { readonly json: Uint8Array<ArrayBuffer> }

const port = parentPort!
let doc = new Y.Doc()

port.on('message', (message: ToRebuild) => {
  try {
    if ('rows' in message) {
      doc.transact(() => {
        for (const row of message.rows) Y.applyUpdate(doc, row)
      })
      answer('more')
      return
    }
    const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null
    if (!isWhole) throw new Error('Expected a log in which nothing is missing')
    const json = JSON.stringify({ ...message.end, contract: readContract(doc) })
    answer({ json: new TextEncoder().encode(json) })
  } catch {
    // What stands in the log names people: of an error only that it was there goes out.
    answer('failed')
  }
  doc.destroy()
  doc = new Y.Doc()
})

function answer(message: FromRebuild): void {
  port.postMessage(message, typeof message === 'string' ? [] : [message.json.buffer])
}
