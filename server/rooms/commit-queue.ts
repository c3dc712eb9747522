import type { CentreId, ContractId, ParticipantId, SessionId } from '../../schemas/basics/index.ts'
import {
  type CloseCode,
  type Placed,
  type StructId,
  updateFrame,
} from '../../schemas/sync/index.ts'
import type { Change } from '../store/index.ts'
import type { AdmittedUpdate } from './admission.ts'
import { frameOf } from './frames.ts'
import { PendingStructs } from './pending-structs.ts'
import type { Session, TextFrame } from './session.ts'

/** Who brings a frame: a session, or the server for somebody (`own-writing.ts`). */
export interface Bringer {
  readonly id: SessionId | null
  readonly opening: {
    readonly participant: { readonly id: ParticipantId }
    readonly schema: number
  }
  /** What is written in the transaction of its update. */
  readonly also?: readonly Change[]
  queued(bytes: number): void
  settled(bytes: number): void
  worked(milliseconds: number): void
  takeReceipt(): Buffer | null
  /** It was given up. */
  endNow(code: CloseCode): void
}

/** A frame on its way to the disk; without an update it adds nothing and waits for what is before it. */
export interface QueuedFrame {
  readonly session: Bringer
  readonly frame: TextFrame
  readonly update: AdmittedUpdate | null
}

/** Nothing is ever added to what is being committed. */
const nothing = new PendingStructs()

/**
 * What was accepted and is not in the document yet, in two parts: what is being committed, and what
 * came since and goes together next.
 */
export class CommitQueue {
  #committing: readonly QueuedFrame[] | null = null
  #committingStructs = nothing
  #waiting: QueuedFrame[] = []
  #waitingStructs = new PendingStructs()

  get isEmpty(): boolean {
    return this.#committing === null && this.#waiting.length === 0
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
    this.#committingStructs = nothing
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

/** What is written for a batch: its updates, and what those who bring them want with it. */
export function changesOf(
  batch: readonly QueuedFrame[],
  { centre, contract }: { readonly centre: CentreId; readonly contract: ContractId },
  at: number,
): readonly Change[] {
  const changes: Change[] = []
  for (const { session, update } of batch) {
    if (!update) continue
    const { bytes, ranges } = update
    const { participant, schema } = session.opening
    const row = {
      centre,
      contract,
      bytes,
      participant: participant.id,
      session: session.id,
      ranges,
    }
    changes.push({ kind: 'append', row: { ...row, schema, at } })
  }
  for (const { session } of batch) if (session.also) changes.push(...session.also)
  return changes
}

/** The rows of a batch in the log, and the bytes in them. */
export function sizeOf(batch: readonly QueuedFrame[]): { rows: number; bytes: number } {
  let rows = 0
  let bytes = 0
  for (const { update } of batch) {
    if (!update) continue
    rows += 1
    bytes += update.bytes.length
  }
  return { rows, bytes }
}

/**
 * Sends the updates of a batch to every session but the one that brought them, which has them; that one
 * gets its receipt. Each session gets all that is for it in one write.
 */
export function sendToAll(sessions: ReadonlySet<Session>, batch: readonly QueuedFrame[]): void {
  const frames = batch.map(frameFor)
  const all = joined(frames)
  const senders = new Set<Bringer>()
  for (const { session } of batch) senders.add(session)
  for (const session of sessions) if (!senders.has(session)) sendTo(session, all)
  for (const session of sessions) {
    if (!senders.has(session)) continue
    const others = frames.filter((_frame, index) => batch[index]!.session !== session)
    sendTo(session, joined([...others, session.takeReceipt()]))
  }
}

function sendTo(session: Session, frames: Buffer | null): void {
  if (frames) session.sendFrames(frames)
}

/** Frames after each other; null when there is none. */
function joined(frames: readonly (Buffer | null)[]): Buffer | null {
  if (frames.length === 1) return frames[0]!
  const some = frames.filter((frame) => frame !== null)
  return some.length > 1 ? Buffer.concat(some) : (some[0] ?? null)
}

/** The frame that the others get; its message is the one that came, when all of it was new. */
function frameFor({ frame, update }: QueuedFrame): Buffer | null {
  if (!update) return null
  return frameOf(
    frame.kind === 'update' && update.bytes === frame.update
      ? frame.frame
      : updateFrame(update.bytes),
  )
}
