/**
 * One contract that is open: its document, its sessions, and the path of an update.
 *
 *     admit → append to the log, on disk → send to all others, a receipt to the sender → apply
 *
 * Nothing is in the document, or shown to anyone, that is not on disk. It is sent before it is put in
 * the document here, in the same breath: nobody waits for that. What is admitted while a commit
 * runs goes together in the next one. When a commit fails, all that was on its way is given up and its
 * sessions are closed with 1013: their editors still have it, and offer it again.
 *
 * The length of this file: the steps of that path share the queue and the document, and are read best
 * one after the other.
 */
import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import type { CanonicalContract, QuoteIndex } from '../../schemas/document/index.ts'
import type { AwarenessEntry, CloseCode } from '../../schemas/sync/index.ts'
import { StoreError } from '../store/index.ts'
import { type AdmittedUpdate, admit, countNew, type Known, unknownText } from './admission.ts'
import { ClaimedClients } from './claimed-clients.ts'
import { CommitQueue, changesOf, type QueuedFrame, sendToAll, sizeOf } from './commit-queue.ts'
import { Compaction } from './compaction.ts'
import { isHeavy } from './heavy-check.ts'
import { Newcomers } from './newcomers.ts'
import { ownWriting, type RoomWriting } from './own-writing.ts'
import { Rescue } from './rescue.ts'
import { RoomDocument } from './room-document.ts'
import { RoomPresence } from './room-presence.ts'
import type { LoadedRoom, RoomServices } from './services.ts'
import type { Session, SessionRoom, TextFrame } from './session.ts'
import { SetAsideKeeper } from './set-aside.ts'

export class Room implements SessionRoom {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly epoch: number
  readonly sessions = new Set<Session>()

  readonly #services: RoomServices
  readonly #document: RoomDocument
  readonly #newcomers: Newcomers
  readonly #queue = new CommitQueue()
  readonly #claims: ClaimedClients
  readonly #presence: RoomPresence
  readonly #rescue: Rescue
  readonly #keeper: SetAsideKeeper
  readonly #compaction: Compaction
  readonly #known: Known
  /** Sessions of which a heavy update is being tried out. */
  readonly #trying = new Set<Session>()
  #seq: number
  #emptySince: number
  #broken = false

  /** @throws when what is stored cannot be read: then there is no room, and never an empty document */
  constructor({ contract, stored, claims }: LoadedRoom, services: RoomServices) {
    this.centre = stored.centre
    this.contract = contract
    this.epoch = stored.epoch
    this.#services = services
    this.#seq = stored.seq
    const { limits, system, store } = services
    this.#claims = new ClaimedClients({
      room: this,
      claims,
      store,
      isUsed: (client) => this.#document.isRead && this.#document.index.has(client),
      onProblem: (error) => this.#problem('frame', error),
    })
    this.#emptySince = system.elapsed()
    this.#presence = new RoomPresence({
      sessions: this.sessions,
      limits,
      system,
      mayUse: (client, session) => this.mayClaim(client, session.opening.participant.id),
      opened: (session) => this.#claims.opened(session),
      refuse: (session, code, reason) => {
        this.#refusal(session, code, reason)
        session.end(code)
      },
    })
    this.#keeper = new SetAsideKeeper(this.centre, contract, store, system, limits)
    this.#rescue = new Rescue({
      keeper: this.#keeper,
      sessions: this.sessions,
      writerOf: (client) => this.#claims.ownerOf(client),
      onKept: (texts) => services.onEvent({ kind: 'text-rescued', contract, texts }),
      onProblem: (error) => this.#problem('keep-rescued', error),
    })
    this.#compaction = new Compaction(this.centre, contract, services, stored)
    this.#known = {
      clockOf: (client) => this.#queue.clockOf(client) ?? this.#document.index.clockOf(client),
      find: (id) => this.#document.index.find(id) ?? this.#queue.find(id),
      alive: (range) => this.#document.index.alive(range),
      touchesMeta: (range) => this.#document.index.touchesMeta(range),
    }
    this.#document = new RoomDocument(stored, (texts) => this.#rescue.add(texts))
    const tellPending = (): void => {
      if (this.#document.hasPending) this.#problem('pending')
    }
    this.#newcomers = new Newcomers({
      document: this.#document,
      readings: services.readings,
      onRead: tellPending,
      onUnreadable: (error) => {
        this.#problem('read', error)
        this.#break()
      },
    })
    if (this.#document.isRead) tellPending()
    // Text that lost its place just before the server died may not have been kept.
    this.#rescue.keep(true)
  }

  /** The number of the last row of the log that is in the document. */
  get seq(): number {
    return this.#seq
  }

  /** True when the room cannot go on, and has to be loaded anew. */
  get isBroken(): boolean {
    return this.#broken
  }

  /** True when nobody is here and all is on disk. */
  get isQuiet(): boolean {
    return this.sessions.size === 0 && this.#queue.isEmpty && !this.#rescue.settled
  }

  canonical(): { readonly seq: number; readonly contract: CanonicalContract } {
    return { seq: this.#seq, contract: this.#document.state.canonical() }
  }

  /** Where everything stands, to find what somebody quoted. Good until the document changes. */
  quotes(): QuoteIndex {
    return this.#document.state.quotes()
  }

  /**
   * Writes for somebody, in the same order as what sessions send.
   * @returns false when there was nothing to write
   * @throws StoreError when nothing was written
   */
  async write(writing: RoomWriting): Promise<boolean> {
    if (this.#broken || !this.#newcomers.read()) throw new StoreError('busy', 'Expected a room')
    const own = ownWriting(writing, {
      ...this.#services,
      document: this.#document,
      coming: this.#queue.updates(),
      known: this.#known,
      isTaken: (client) => this.#claims.isTaken(client),
    })
    if (!own) return false
    for (const { client } of own.update.ranges) this.#claims.wrote(client, writing.participant)
    this.#enqueue(own.queued)
    return own.done
  }

  join(session: Session): void {
    this.#claims.opened(session)
    this.sessions.add(session)
    this.#newcomers.ask(session)
    this.showPresent(session)
    session.start()
  }

  left(session: Session, code: number): void {
    if (!this.sessions.delete(session)) return
    this.#newcomers.left(session)
    this.#presence.left(session)
    if (this.sessions.size === 0) this.#emptySince = this.#services.system.elapsed()
    this.#services.onEvent({
      kind: 'session-closed',
      contract: this.contract,
      session: session.id,
      code,
      mode: session.opening.mayWrite ? 'write' : 'read',
    })
    this.#services.onLeft?.(this)
  }

  failed(_session: Session, error: unknown): void {
    this.#problem('frame', error)
  }

  answer(session: Session, stateVector: Uint8Array): void {
    this.#newcomers.answer(session, stateVector)
  }

  showPresent(session: Session): void {
    this.#presence.tell(session)
  }

  present(session: Session, { entries }: { readonly entries: readonly AwarenessEntry[] }): void {
    this.#presence.take(session, entries)
  }

  offer(session: Session, frame: TextFrame): void {
    if (!session.isOpen || !this.#newcomers.read()) return
    const { system, limits } = this.#services
    const started = system.elapsed()
    const admission = admit(frame.update, this.#known, {
      mayWrite: session.opening.mayWrite,
      mayUse: (client) => this.mayClaim(client, session.opening.participant.id),
    })
    session.worked(system.elapsed() - started)
    switch (admission.kind) {
      case 'nothing':
        if (this.#queue.isEmpty) {
          frame.settle()
          const receipt = session.takeReceipt()
          if (receipt) session.sendFrames(receipt)
        } else this.#enqueue({ session, frame, update: null })
        break
      case 'new':
        if (countNew(admission) > limits.newClients) {
          this.#refuse(session, frame, 4422, 'too-many-clients')
          break
        }
        // Taking away is always possible, also from a document that has become too large.
        if (
          admission.structs.length > 0 &&
          this.#document.state.wouldExceed(limits.documentBytes, admission.bytes.length)
        ) {
          this.#refuse(session, frame, 4413, 'document-too-large')
        } else if (!frame.checked && this.#isHeavy(admission)) {
          this.#tryOut(session, frame, admission)
          return
        } else {
          for (const { client } of admission.ranges) {
            this.#claims.wrote(client, session.opening.participant.id)
          }
          this.#enqueue({ session, frame, update: admission })
        }
        break
      case 'missing':
        if (frame.kind === 'step2' || session.hasHistory || !this.#wait(session, frame)) {
          this.#refuse(session, frame, 4422, 'missing-history')
        }
        break
      case 'refused':
        this.#refuse(session, frame, admission.code, admission.reason)
    }
    if (frame.kind === 'step2' && !session.hasHistory) {
      session.hasHistory = true
      this.#offerWaiting(session)
    }
  }

  /** Once a second. */
  tick(): void {
    const { system, limits } = this.#services
    const longAgo = system.elapsed() - limits.waitingTime
    for (const session of this.sessions) {
      session.tick()
      const [waits] = session.waiting
      if (waits && waits.at < longAgo) this.#refuse(session, waits, 4422, 'missing-history')
    }
    this.#rescue.keep(true)
    this.#compactIfDue()
  }

  /** True when nobody has been here for so long that the room can go. */
  isIdle(now: number): boolean {
    return this.isQuiet && now - this.#emptySince >= this.#services.limits.idleTime
  }

  /** Makes a snapshot of what is in the log, if there is anything to fold. */
  async compactNow(): Promise<void> {
    if (this.#document.isRead && this.#mayCompact)
      await this.#compaction.run(this.#document.state.full(), this.#seq)
  }

  /** Resolves when nothing is on its way to the disk any more. */
  async settled(): Promise<void> {
    while (!this.#queue.isEmpty || this.#rescue.settled) {
      await (this.#rescue.settled ?? this.#committed)
    }
  }

  destroy(): void {
    this.#presence.destroy()
    this.#document.destroy()
  }

  // The path of an update

  #committed: Promise<void> = Promise.resolve()
  #isCommitting = false

  #enqueue(queued: QueuedFrame): void {
    const bytes = queued.update?.bytes.length ?? 0
    queued.session.queued(bytes)
    this.#document.state.expect(bytes)
    this.#queue.push(queued)
    if (this.#isCommitting) return
    this.#isCommitting = true
    this.#committed = this.#commitAll()
  }

  async #commitAll(): Promise<void> {
    const { store, system } = this.#services
    while (!this.#queue.isEmpty) {
      const started = system.elapsed()
      let batch: readonly QueuedFrame[] = []
      try {
        // All that comes in this turn of the event loop goes together: it is taken when the store begins.
        await store.write(() => {
          if (batch.length === 0) batch = this.#queue.begin() ?? []
          return changesOf(batch, this, system.now())
        })
        if (this.#broken) break
        this.#relay(batch)
      } catch (error) {
        this.#giveUp(error)
        break
      }
      this.#services.onEvent({
        kind: 'committed',
        contract: this.contract,
        ...sizeOf(batch),
        milliseconds: system.elapsed() - started,
        receivers: this.sessions.size,
      })
    }
    this.#isCommitting = false
    this.#compactIfDue()
  }

  /** What is on disk now goes to everyone and into the document. */
  #relay(batch: readonly QueuedFrame[]): void {
    const { faults, system } = this.#services
    for (const { frame } of batch) frame.settle()
    sendToAll(this.sessions, batch)
    faults.reach('after-relay')
    for (const { session, update } of batch) {
      if (!update) continue
      const started = system.elapsed()
      try {
        this.#rescue.add(this.#document.apply(update))
      } catch (error) {
        this.#problem('apply', error)
        this.#break()
        return
      }
      session.worked(system.elapsed() - started)
      this.#document.state.changed(update.bytes.length)
      this.#compaction.add(update.bytes.length)
    }
    this.#seq += sizeOf(batch).rows
    this.#queue.done()
    faults.reach('after-apply')
    for (const { session, update } of batch) session.settled(update?.bytes.length ?? 0)
    this.#rescue.keep(false)
  }

  /** Nothing of it is on disk, so nothing of it was: its writers will send it again. */
  #giveUp(error: unknown): void {
    const lost = this.#queue.giveUp()
    this.#services.onEvent({
      kind: 'commit-failed',
      centre: this.centre,
      contract: this.contract,
      rows: sizeOf(lost).rows,
      error,
    })
    this.#document.state.expectNothing()
    // The log disagrees with us about this contract: what we hold is not the truth.
    if (error instanceof StoreError && ['claimed', 'missing', 'refused'].includes(error.code)) {
      this.#break()
    }
    for (const { session } of lost) session.endNow(1013)
  }

  /** Ends every session; the room has to be loaded anew. */
  #break(): void {
    this.#broken = true
    for (const { session } of this.#queue.giveUp()) session.endNow(1011)
    for (const session of [...this.sessions]) session.endNow(1011)
    this.#services.onLeft?.(this)
  }

  #wait(session: Session, frame: TextFrame): boolean {
    const { waitingUpdates, waitingBytes } = this.#services.limits
    const bytes = session.waiting.reduce((sum, { update }) => sum + update.length, 0)
    if (session.waiting.length >= waitingUpdates) return false
    if (bytes + frame.update.length > waitingBytes) return false
    session.waiting.push(frame)
    return true
  }

  #offerWaiting(session: Session): void {
    while (session.isOpen && !this.#trying.has(session)) {
      const frame = session.waiting.shift()
      if (!frame) return
      this.offer(session, frame)
    }
  }

  #isHeavy({ bytes, structs, deletions }: AdmittedUpdate): boolean {
    const steps = () => this.#document.index.countStructs()
    return isHeavy(this.#services.limits, structs.length + deletions.length, bytes.length, steps)
  }

  /** Tries a heavy update out in a worker, while the session waits and the others go on. */
  #tryOut(session: Session, frame: TextFrame, { bytes }: AdmittedUpdate): void {
    session.hold()
    this.#trying.add(session)
    const document = [this.#document.state.full(), ...this.#queue.updates()]
    void this.#services.heavy.try({ document, update: bytes }).then((outcome) => {
      this.#trying.delete(session)
      if (!session.isOpen || this.#broken) return
      switch (outcome) {
        case 'fits':
          this.offer(session, { ...frame, checked: true })
          break
        case 'too-heavy':
          this.#refuse(session, frame, 4422, 'too-heavy')
          break
        case 'unavailable':
          session.end(1013)
      }
      this.#offerWaiting(session)
      if (!this.#trying.has(session)) session.release()
    })
  }

  /** True when a session of this participant may show itself under this Yjs client id. */
  mayClaim(client: number, participant: ParticipantId): boolean {
    return this.#claims.mayClaim(client, participant)
  }

  #refuse(session: Session, frame: TextFrame, code: CloseCode, reason: string): void {
    this.#refusal(session, code, reason)
    // What waited for history is lost to the session with it.
    const updates = [frame, ...session.waiting.filter((other) => other !== frame)]
    session.waiting = []
    // The session ends when the text is kept, so that its editor finds it there.
    session.queued(0)
    session.end(code)
    const { id } = session.opening.participant
    Promise.all(
      updates.map(({ update }) =>
        this.#keeper.keepRefused(id, update, unknownText(update, this.#known), reason),
      ),
    )
      .then((kept) => {
        if (kept.includes(false)) this.#problem('keep-refused')
      })
      .catch((error: unknown) => this.#problem('keep-refused', error))
      .finally(() => session.settled(0))
  }

  #refusal(session: Session, code: CloseCode, reason: string): void {
    this.#services.onEvent({
      kind: 'update-refused',
      contract: this.contract,
      session: session.id,
      code,
      reason,
    })
  }

  #problem(
    what: 'apply' | 'read' | 'pending' | 'frame' | 'keep-refused' | 'keep-rescued',
    error?: unknown,
  ): void {
    this.#services.onEvent({ kind: 'room-problem', contract: this.contract, what, error })
  }

  // Snapshots

  get #mayCompact(): boolean {
    return !this.#broken && !this.#document.hasPending && this.#rescue.isDone
  }

  #compactIfDue(): void {
    if (this.#compaction.isDue && this.#mayCompact) void this.compactNow()
  }
}
