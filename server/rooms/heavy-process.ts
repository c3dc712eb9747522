/**
 * The process in which a heavy update is first applied, to a copy of the document that is thrown away. The
 * copy is made first and by itself, so that only the update is timed.
 */
import * as Y from 'yjs'
import { answerAside } from '../aside/index.ts'

export type HeavyQuestion =
  | { readonly document: readonly Uint8Array[] }
  /** Whether it is taken up by the document that was given before. */
  | { readonly update: Uint8Array }

let doc = new Y.Doc()

answerAside((question: HeavyQuestion): 'ready' | 'fits' | 'too-heavy' => {
  if ('document' in question) {
    doc.destroy()
    doc = new Y.Doc()
    for (const known of question.document) Y.applyUpdate(doc, known)
    return 'ready'
  }
  try {
    Y.applyUpdate(doc, question.update)
    const fits = doc.store.pendingStructs === null && doc.store.pendingDs === null
    return fits ? 'fits' : 'too-heavy'
  } catch {
    // What Yjs throws on is refused like what takes too long; the reason is the same for everyone.
    return 'too-heavy'
  } finally {
    doc.destroy()
    doc = new Y.Doc()
  }
})
