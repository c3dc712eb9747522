import * as Y from 'yjs'
import type { StoredDocument } from './update-log.ts'

/** The document that was stored, as a Y.Doc of its own. */
export function documentOf({
  snapshot,
  updates,
}: Pick<StoredDocument, 'snapshot' | 'updates'>): Y.Doc {
  const doc = new Y.Doc()
  if (snapshot) Y.applyUpdate(doc, snapshot)
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}
