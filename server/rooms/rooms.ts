import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import {
  type CentreId,
  type ContractId,
  newId,
  type SessionId,
} from '../../schemas/basics/index.ts'
import { type CloseCode, type Notice, noticeFrame } from '../../schemas/sync/index.ts'
import { frameOf } from './frames.ts'
import { HeavyCheck } from './heavy-check.ts'
import { Readings } from './readings.ts'
import { Room } from './room.ts'
import type { RoomServices } from './services.ts'
import { type Opening, Session } from './session.ts'

export type RoomsOptions = Omit<RoomServices, 'heavy' | 'readings' | 'onLeft'>

/**
 * The rooms that are open. A room is loaded once, however many ask for it at the same time, and goes
 * when it is idle and all of it is on disk.
 */
export class Rooms {
  readonly #services: RoomServices
  readonly #heavy: HeavyCheck
  readonly #rooms = new Map<ContractId, Promise<Room | null>>()
  readonly #loaded = new Map<ContractId, Room>()
  readonly #stopTicking: () => void
  #sessions = 0
  #endings = 0
  #closing: Promise<void> | null = null

  constructor(options: RoomsOptions) {
    const { system, limits } = options
    this.#heavy = new HeavyCheck(system, limits)
    this.#services = {
      ...options,
      heavy: this.#heavy,
      readings: new Readings(system),
      onLeft: (room) => {
        if (room.isBroken) this.#forget(room)
      },
    }
    this.#stopTicking = system.every(1000, () => this.#tick())
  }

  get size(): number {
    return this.#loaded.size
  }

  /** How many sockets are open. */
  get sessions(): number {
    return this.#sessions
  }

  /**
   * How often somebody's right ended. Who asked for a right and then waited asks again when this is another
   * number: they may have been looked for before they were there.
   */
  get endings(): number {
    return this.#endings
  }

  get isClosing(): boolean {
    return this.#closing !== null
  }

  /**
   * The room of a contract; null when there is no such contract in that centre.
   * @throws when what is stored cannot be read
   */
  async open(centre: CentreId, contract: ContractId): Promise<Room | null> {
    let loading = this.#rooms.get(contract)
    if (!loading) {
      loading = this.#load(centre, contract)
      this.#rooms.set(contract, loading)
      const forget = (): void => {
        if (this.#rooms.get(contract) === loading) this.#rooms.delete(contract)
      }
      loading.then((room) => room ?? forget(), forget)
    }
    const room = await loading
    // It may have gone while we waited our turn.
    if (room && this.#loaded.get(contract) !== room) return this.open(centre, contract)
    return room?.centre === centre ? room : null
  }

  /** Brings a socket into the room of a contract that is open now, see {@link open}. */
  join(room: Room, socket: WebSocket, stream: Duplex, opening: Opening): void {
    if (this.#loaded.get(room.contract) !== room) throw new Error('Expected a room that is open')
    const session = new Session({
      id: newId<SessionId>(this.#services.system.randomBytes),
      socket,
      stream,
      opening,
      room,
      limits: this.#services.limits,
      system: this.#services.system,
    })
    this.#sessions += 1
    socket.once('close', () => {
      this.#sessions -= 1
    })
    this.#services.onEvent({
      kind: 'session-opened',
      centre: room.centre,
      contract: room.contract,
      session: session.id,
      participant: opening.participant.id,
      mode: opening.mayWrite ? 'write' : 'read',
    })
    room.join(session)
  }

  /**
   * Tells the open editors of a contract that something was written beside its text. Who has no editor
   * open asks for it when they open one, so a room that is not there is left alone.
   * @param to only to the sessions of these; to all by default
   */
  tell(contract: ContractId, notice: Notice, to: (session: Session) => boolean = () => true): void {
    const frame = frameOf(noticeFrame(notice))
    for (const session of this.#loaded.get(contract)?.sessions ?? []) {
      if (session.opening.receipts && to(session)) session.sendFrames(frame)
    }
  }

  /**
   * Ends sessions of a contract whose right to be there changed: what they sent before is kept first.
   * @returns how many
   */
  endSessions(contract: ContractId, code: CloseCode, which: (session: Session) => boolean): number {
    this.#endings += 1
    const ending = [...(this.#loaded.get(contract)?.sessions ?? [])].filter(which)
    for (const session of ending) session.end(code)
    return ending.length
  }

  /**
   * Lets go of a contract that is being erased: ends its sessions with 4404, and forgets its document
   * without a last snapshot.
   */
  async drop(contract: ContractId): Promise<void> {
    const room = await this.#rooms.get(contract)?.catch(() => null)
    if (!room) return
    for (const session of [...room.sessions]) session.end(4404)
    await room.settled()
    for (const session of [...room.sessions]) session.endNow(4404)
    this.#forget(room)
  }

  /**
   * Lets sessions of a contract go on with another right than the one with which they came.
   * @returns false when there was none
   */
  renew(
    contract: ContractId,
    right: Session['right'],
    which: (session: Session) => boolean,
  ): boolean {
    const found = [...(this.#loaded.get(contract)?.sessions ?? [])].filter(which)
    for (const session of found) session.right = right
    return found.length > 0
  }

  /** Every session that is open. */
  *sessionsNow(): Iterable<Session> {
    for (const room of this.#loaded.values()) yield* [...room.sessions]
  }

  /**
   * Ends with 4401, in all contracts, the sessions of someone who is not signed in any more.
   * @returns how many
   */
  endSignIns(which: (session: Session) => boolean): number {
    this.#endings += 1
    let count = 0
    for (const contract of this.#loaded.keys()) count += this.endSessions(contract, 4401, which)
    return count
  }

  /**
   * Ends all: closes the sessions with 1012, spread over time so that they do not all come back at
   * once, and waits until all they sent is on disk.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const { system, limits } = this.#services
    const rooms = await Promise.allSettled(this.#rooms.values())
    const open = rooms.flatMap((room) => (room.status === 'fulfilled' ? (room.value ?? []) : []))
    const sessions = open.flatMap((room) => [...room.sessions])
    const pause = sessions.length > 0 ? limits.shutdownSpread / sessions.length : 0
    for (const [index, session] of sessions.entries()) {
      session.end(1012)
      const left = sessions.length - 1 - index
      // Short pauses are taken together: a timer is not exact to less than a few milliseconds.
      if (left > 0 && Math.floor((index + 1) * pause) !== Math.floor(index * pause)) {
        await new Promise<void>((resolve) => system.after(Math.ceil(pause), resolve))
      }
    }
    for (const room of open) {
      await room.settled()
      for (const session of [...room.sessions]) session.endNow(1012)
      await room.compactNow()
      this.#forget(room)
    }
    this.#stopTicking()
    await this.#heavy.close()
  }

  async #load(centre: CentreId, contract: ContractId): Promise<Room | null> {
    const { log, system, onEvent } = this.#services
    const started = system.elapsed()
    try {
      const stored = await log.load(centre, contract)
      // A contract of which nothing was ever written has no document: it is not there yet.
      if (!stored || stored.seq === 0) return null
      const claims = await log.claims(centre, contract)
      const room = new Room({ contract, stored, claims }, this.#services)
      this.#loaded.set(contract, room)
      onEvent({
        kind: 'room-loaded',
        contract,
        seq: stored.seq,
        rows: stored.updates.length,
        milliseconds: system.elapsed() - started,
      })
      return room
    } catch (error) {
      onEvent({ kind: 'load-failed', contract, error })
      throw error
    }
  }

  #tick(): void {
    const now = this.#services.system.elapsed()
    for (const room of this.#loaded.values()) {
      room.tick()
      if (room.isIdle(now)) void this.#unload(room)
    }
  }

  async #unload(room: Room): Promise<void> {
    await room.compactNow()
    // Someone may have come in meanwhile, into this very room.
    if (room.isIdle(this.#services.system.elapsed())) this.#forget(room)
  }

  #forget(room: Room): void {
    if (this.#loaded.get(room.contract) !== room) return
    this.#loaded.delete(room.contract)
    this.#rooms.delete(room.contract)
    room.destroy()
    this.#services.onEvent({ kind: 'room-unloaded', contract: room.contract })
  }
}
