/**
 * The process in which a document of before is put together, from the rows of the log as they come, a part
 * at a time, so that a long log is never in memory twice.
 */
import * as Y from 'yjs'
import { readContract } from '../../schemas/document/index.ts'
import { answerAside } from '../aside/index.ts'

/** The next rows, of a new document when they are its first; or after the last what the answer is to name. */
export type ToRebuild =
  | { readonly rows: readonly Uint8Array[]; readonly isFirst: boolean }
  | { readonly end: { readonly seq: number; readonly at: number } }

/** `json`: the answer as it goes out, in UTF-8. `failed`: the rows are no document. */
export type FromRebuild = 'more' | 'failed' | { readonly json: Uint8Array<ArrayBuffer> }

let doc = new Y.Doc()

answerAside((question: ToRebuild): FromRebuild => {
  try {
    if ('rows' in question) {
      if (question.isFirst) startAnew()
      doc.transact(() => {
        for (const row of question.rows) Y.applyUpdate(doc, row)
      })
      return 'more'
    }
    const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null
    if (!isWhole) throw new Error('Expected a log in which nothing is missing')
    const json = JSON.stringify({ ...question.end, contract: readContract(doc) })
    startAnew()
    return { json: new TextEncoder().encode(json) }
  } catch {
    // What stands in the log names people: of an error only that it was there goes out.
    startAnew()
    return 'failed'
  }
})

function startAnew(): void {
  doc.destroy()
  doc = new Y.Doc()
}
