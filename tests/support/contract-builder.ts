/** Small contracts for tests. Ids are given, so that places in them can be named. */
import * as Y from 'yjs'
import {
  type BlockToWrite,
  type CanonicalFact,
  newMeta,
  writeContract,
} from '../../schemas/document/index.ts'
import { seededRandom } from './random.ts'

export function section(id: string, ...children: BlockToWrite[]): BlockToWrite {
  return { type: 'section', id, kind: 'wish', children }
}

export function paragraph(id: string, text: string | BlockToWrite['inline']): BlockToWrite {
  return typeof text === 'string'
    ? { type: 'paragraph', id, text }
    : { type: 'paragraph', id, inline: text ?? [] }
}

/** A shared document with a body. `client` is its Yjs client id, so that runs can be played again. */
export function contractDoc(
  body: readonly BlockToWrite[],
  facts: Readonly<Record<string, CanonicalFact>> = {},
  client = 1,
): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = client
  writeContract(
    doc,
    { meta: newMeta('study', '1.0.0', 'nl'), body, facts },
    seededRandom(client).bytes,
  )
  return doc
}

/** A copy of a shared document as another peer has it. */
export function peerOf(doc: Y.Doc, client: number): Y.Doc {
  const peer = new Y.Doc()
  peer.clientID = client
  Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc), 'remote')
  return peer
}
