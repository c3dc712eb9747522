import type { Placed, StructId } from '../../schemas/sync/index.ts'
import type { AdmittedUpdate } from './admission.ts'
import { PendingStructs } from './pending-structs.ts'
import type { Session, TextFrame } from './session.ts'

/** A frame on its way to the disk; without an update it adds nothing and waits for what is before it. */
export interface QueuedFrame {
  readonly session: Session
  readonly frame: TextFrame
  readonly update: AdmittedUpdate | null
}

/**
 * What was accepted and is not in the document yet, in two parts: what is being committed, and what
 * came since and goes together next.
 */
export class CommitQueue {
  #committing: readonly QueuedFrame[] | null = null
  #committingStructs = new PendingStructs()
  #waiting: QueuedFrame[] = []
  #waitingStructs = new PendingStructs()

  get isEmpty(): boolean {
    return this.#committing === null && this.#waiting.length === 0
  }

  get isCommitting(): boolean {
    return this.#committing !== null
  }

  push(queued: QueuedFrame): void {
    this.#waiting.push(queued)
    if (queued.update) this.#waitingStructs.add(queued.update.structs, queued.update.placed)
  }

  /** Takes all that waits as the next commit; null when nothing does. */
  begin(): readonly QueuedFrame[] | null {
    if (this.#waiting.length === 0) return null
    this.#committing = this.#waiting
    this.#committingStructs = this.#waitingStructs
    this.#waiting = []
    this.#waitingStructs = new PendingStructs()
    return this.#committing
  }

  /** The commit is in the document. */
  done(): void {
    this.#committing = null
    this.#committingStructs = new PendingStructs()
  }

  /** Gives up all of it: what came later rests on what failed. */
  giveUp(): readonly QueuedFrame[] {
    const all = [...(this.#committing ?? []), ...this.#waiting]
    this.done()
    this.#waiting = []
    this.#waitingStructs = new PendingStructs()
    return all
  }

  clockOf(client: number): number | undefined {
    return this.#waitingStructs.clockOf(client) ?? this.#committingStructs.clockOf(client)
  }

  find(id: StructId): Placed | undefined {
    return this.#committingStructs.find(id) ?? this.#waitingStructs.find(id)
  }

  /** The updates in it, in order. */
  updates(): Uint8Array[] {
    return [...(this.#committing ?? []), ...this.#waiting].flatMap(({ update }) =>
      update ? [update.bytes] : [],
    )
  }
}
