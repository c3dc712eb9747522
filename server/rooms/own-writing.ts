import * as Y from 'yjs'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import { DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import { updateFrame } from '../../schemas/sync/index.ts'
import { type Change, StoreError } from '../store/index.ts'
import type { System } from '../system.ts'
import { type AdmittedUpdate, admit, type Known } from './admission.ts'
import type { Bringer, QueuedFrame } from './commit-queue.ts'
import type { Limits } from './limits.ts'
import type { RoomDocument } from './room-document.ts'

/** Words that the server puts in a contract for somebody: those of a proposal that was accepted. */
export interface RoomWriting {
  /** Whose words they are. */
  readonly participant: ParticipantId
  /**
   * Edits a copy of the document as it will be when all that was taken in is on disk.
   * @returns false when there is nothing to write
   */
  edit(doc: Y.Doc): boolean
  /**
   * What is written in the same transaction: all of it is on disk, or nothing.
   * @param client the Yjs client id of the words, which is theirs alone
   */
  also(client: number): readonly Change[]
}

/** What is known of the room in which it is written. */
export interface WritingPlace {
  readonly document: Pick<RoomDocument, 'index' | 'state'>
  /** Updates on their way to the disk. */
  readonly coming: readonly Uint8Array[]
  readonly known: Known
  /** True for a client id that somebody claimed. */
  isTaken(client: number): boolean
  readonly limits: Pick<Limits, 'documentBytes'>
  readonly system: Pick<System, 'randomBytes' | 'elapsed'>
}

export interface OwnWriting {
  readonly update: AdmittedUpdate
  readonly queued: QueuedFrame
  /** Resolves when it is on disk and in the document; rejects when it was given up. */
  readonly done: Promise<boolean>
}

/**
 * Makes the update of a writing, and who brings it to the queue in the place of a session.
 * @returns null when there is nothing to write
 * @throws StoreError `refused` when the document does not take it
 */
export function ownWriting(writing: RoomWriting, place: WritingPlace): OwnWriting | null {
  const { document, known, limits, system } = place
  const client = newClient(place)
  const bytes = editedBy([document.state.full(), ...place.coming], client, writing)
  if (!bytes) return null
  const update = admit(bytes, known, { mayWrite: true, mayUse: (one) => one === client })
  const fits = !document.state.wouldExceed(limits.documentBytes, bytes.length)
  if (update.kind !== 'new' || !fits) {
    throw new StoreError('refused', 'Expected words that the contract takes')
  }
  const { promise: done, resolve, reject } = Promise.withResolvers<boolean>()
  const bringer: Bringer = {
    id: null,
    opening: { participant: { id: writing.participant }, schema: DOCUMENT_SCHEMA },
    also: writing.also(client),
    queued() {},
    worked() {},
    takeReceipt: () => null,
    settled: () => resolve(true),
    endNow: () => reject(new StoreError('busy', 'Expected the words to be committed')),
  }
  const frame = {
    kind: 'update',
    update: update.bytes,
    frame: updateFrame(update.bytes),
    settle() {},
    at: system.elapsed(),
    checked: true,
  } as const
  return { update, queued: { session: bringer, frame, update }, done }
}

/** A client id that nobody has. */
function newClient({ document, isTaken, system }: WritingPlace): number {
  for (;;) {
    const [client = 0] = new Uint32Array(new Uint8Array(system.randomBytes(4)).buffer)
    if (client > 0 && !isTaken(client) && !document.index.has(client)) return client
  }
}

/** The update of an edit; null when it wrote nothing. */
function editedBy(
  document: readonly Uint8Array[],
  client: number,
  writing: RoomWriting,
): Uint8Array | null {
  const copy = new Y.Doc()
  try {
    for (const update of document) Y.applyUpdate(copy, update)
    copy.clientID = client
    const updates: Uint8Array[] = []
    copy.on('update', (update: Uint8Array) => updates.push(update))
    if (!writing.edit(copy) || updates.length === 0) return null
    return updates.length === 1 ? updates[0]! : Y.mergeUpdates(updates)
  } finally {
    copy.destroy()
  }
}
