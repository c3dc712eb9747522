import * as Y from 'yjs'
import type { CentreId } from '../../schemas/basics/index.ts'

/**
 * A stored document, packed for its way between threads: all updates one after the other in one
 * buffer that can be handed over, with the place where each ends.
 */
export interface PackedDocument {
  readonly centre: CentreId
  readonly snapshot: Uint8Array | null
  readonly snapshotSeq: number
  readonly snapshotIsSound: boolean
  readonly updates: Uint8Array
  readonly ends: Uint32Array
  readonly seq: number
  readonly epoch: number
}

/** The document that was stored, as a Y.Doc of its own. */
export function documentOf({ snapshot, updates, ends }: PackedDocument): Y.Doc {
  const doc = new Y.Doc()
  if (snapshot) Y.applyUpdate(doc, snapshot)
  for (const update of unpack(updates, ends)) Y.applyUpdate(doc, update)
  return doc
}

/** The updates that were packed, as views on the one buffer. */
export function unpack(bytes: Uint8Array, ends: Uint32Array): Uint8Array[] {
  let start = 0
  return Array.from(ends, (end) => {
    const update = bytes.subarray(start, end)
    start = end
    return update
  })
}

/** Packs bytes one after the other. */
export function pack(rows: readonly { readonly bytes: Uint8Array }[]): {
  bytes: Uint8Array
  ends: Uint32Array
} {
  const ends = new Uint32Array(rows.length)
  let length = 0
  rows.forEach((row, index) => {
    length += row.bytes.length
    ends[index] = length
  })
  const bytes = new Uint8Array(length)
  rows.forEach((row, index) => {
    bytes.set(row.bytes, ends[index]! - row.bytes.length)
  })
  return { bytes, ends }
}
