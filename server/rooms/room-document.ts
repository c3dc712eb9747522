import * as Y from 'yjs'
import { scanUpdate } from '../../schemas/sync/index.ts'
import type { StoredDocument } from '../updates/index.ts'
import { Applier, type LostText, type UpdateToApply } from './apply.ts'
import { DocumentIndex } from './document-index.ts'
import { DocumentState, isEmptyVector } from './document-state.ts'

/**
 * The document of a room. When all of it is one snapshot that is sound, it is read only when someone
 * needs more of it than its bytes: a newcomer has them before the server has read them itself.
 */
export class RoomDocument {
  readonly #doc = new Y.Doc()
  readonly #index = new DocumentIndex(this.#doc)
  readonly #applier = new Applier(this.#doc)
  readonly #state = new DocumentState(this.#doc)
  #unread: Uint8Array | null = null

  /**
   * @param onLost told of each text that lost its place by an update that is read now
   * @throws when what is stored cannot be read: then there is no room, and never an empty document
   */
  constructor(stored: StoredDocument, onLost: (texts: readonly LostText[]) => void) {
    const { snapshot, snapshotIsSound, updates } = stored
    if (snapshot && updates.length === 0) {
      this.#unread = snapshot
      this.#state.loadedFrom(snapshot)
      if (!snapshotIsSound) this.read()
      return
    }
    if (snapshot) Y.applyUpdate(this.#doc, snapshot)
    for (const bytes of updates) {
      const { structs, deletions } = scanUpdate(bytes)
      onLost(this.#applier.apply({ bytes, structs, deletions }))
    }
  }

  /** False while nobody needed more than the bytes. */
  get isRead(): boolean {
    return this.#unread === null
  }

  /** True when the document waits for something that is not in the log: never in a sound one. */
  get hasPending(): boolean {
    this.read()
    return this.#doc.store.pendingStructs !== null || this.#doc.store.pendingDs !== null
  }

  get index(): DocumentIndex {
    this.read()
    return this.#index
  }

  get state(): DocumentState {
    this.read()
    return this.#state
  }

  /**
   * Reads the bytes, if that was not done yet.
   * @throws when they cannot be read
   */
  read(): void {
    const snapshot = this.#unread
    if (!snapshot) return
    Y.applyUpdate(this.#doc, snapshot)
    this.#unread = null
  }

  /** @returns the text that lost its place, oldest first */
  apply(update: UpdateToApply): readonly LostText[] {
    this.read()
    return this.#applier.apply(update)
  }

  /**
   * The frame of our SyncStep2 for someone who has nothing, made of the bytes as they are stored; null
   * when that is not what is asked for, or the document has been read already.
   * @throws MalformedError when it is not a state vector
   */
  answerFromBytes(stateVector: Uint8Array): Buffer | null {
    return this.isRead || !isEmptyVector(stateVector) ? null : this.#state.answerFrame(stateVector)
  }

  destroy(): void {
    this.#doc.destroy()
  }
}
