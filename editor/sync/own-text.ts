import * as Y from 'yjs'
import type { SharedSession } from './shared-session.ts'
import { type UnsentText, unsentText } from './unsent-text.ts'

/** What was written in a document and is not known to be on the server's disk, as its writer knows it. */
export function unsentTextOf({ doc, unconfirmed }: SharedSession): UnsentText[] {
  return unsentText(doc, unconfirmed)
}

/** What was written in a document, confirmed or not, and another document does not have. */
export function ownTextMissingIn(other: Y.Doc, session: SharedSession): UnsentText[] {
  const { doc } = session
  const known = Y.decodeStateVector(Y.encodeStateVector(doc))
  known.set(doc.clientID, Y.getState(other.store, doc.clientID))
  const missing = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known))
  const unsent = unsentTextOf(session)
  const isOther = ({ block, text }: UnsentText): boolean =>
    unsent.every((piece) => piece.block !== block || piece.text !== text)
  return [...unsent, ...unsentText(doc, [missing]).filter(isOther)]
}
