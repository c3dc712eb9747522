/**
 * One socket in one room: it reads frames, keeps their order, slows down who sends too much, and ends
 * with a close code. What frames mean for the shared document is the room's business.
 */
import type { Duplex } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import type { SessionId } from '../../schemas/basics/index.ts'
import type { Participant } from '../../schemas/contract/index.ts'
import {
  awarenessFrame,
  type ClientMessage,
  type CloseCode,
  closeCodes,
  MalformedError,
  readClientMessage,
  receiptFrame,
} from '../../schemas/sync/index.ts'
import type { System } from '../system.ts'
import { frameOf } from './frames.ts'
import type { Limits } from './limits.ts'
import type { PresentPerson } from './presence.ts'
import { Receipts, type Settle } from './receipts.ts'
import { TokenBucket } from './token-bucket.ts'

/** Who opens a session, and how. */
export interface Opening {
  readonly participant: Participant
  /** See {@link PresentPerson.look}. */
  readonly look: number
  /** False for a role that only reads, and for a session that asked to read. */
  readonly mayWrite: boolean
  /** False for a role that shows others no place in the text. */
  readonly mayPoint: boolean
  /** The version of the document schema of the editor. */
  readonly schema: number
  /** The Yjs client id that the editor said it uses, when it did. */
  readonly client: number | null
  /** True when the editor asked for receipts and notices. */
  readonly receipts: boolean
  /** The session in a cookie by which they came; when that ends, so does this. Null: another way. */
  readonly signIn: string | null
  /** Until when the right to be here lasts, in milliseconds since 1970; null: until it is taken away. */
  readonly until: number | null
}

/** By what right somebody is here, see {@link Opening}. */
export type SessionRight = Pick<Opening, 'signIn' | 'until'>

/** A frame with text on its way into the document. */
export interface TextFrame {
  readonly kind: 'step2' | 'update'
  readonly update: Uint8Array
  /** The whole frame, to be sent on as it is when all of its update is new. */
  readonly frame: Uint8Array
  readonly settle: Settle
  readonly at: number
  /** True when it has been tried out in a worker. */
  readonly checked: boolean
}

/** What a session hands to its room. */
export interface SessionRoom {
  answer(session: Session, stateVector: Uint8Array): void
  offer(session: Session, frame: TextFrame): void
  present(session: Session, message: Extract<ClientMessage, { type: 'awareness' }>): void
  showPresent(session: Session): void
  left(session: Session, code: number): void
  failed(session: Session, error: unknown): void
}

export interface SessionOptions {
  readonly id: SessionId
  readonly socket: WebSocket
  /** What the socket writes to: frames that go to many are written there as they are. */
  readonly stream: Duplex
  readonly opening: Opening
  readonly room: SessionRoom
  readonly limits: Limits
  readonly system: System
}

type State =
  | { readonly kind: 'open' }
  /** Reads nothing more; waits for its frames on their way to the disk, then closes. */
  | { readonly kind: 'ending'; readonly code: CloseCode }
  | { readonly kind: 'closed' }

const heartbeat = frameOf(awarenessFrame([]))

export class Session {
  readonly id: SessionId
  readonly opening: Opening
  readonly person: PresentPerson
  /** The Yjs client id under which it is present; its own from the first time. */
  client: number | null
  /** Updates that wait for missing history. */
  waiting: TextFrame[] = []
  /** True once its SyncStep2 came: its whole history is here. */
  hasHistory = false
  /** The right by which it is here now; it can be renewed. */
  right: SessionRight
  #isActive = false

  readonly #socket: WebSocket
  readonly #stream: Duplex
  readonly #room: SessionRoom
  readonly #limits: Limits
  readonly #system: System
  readonly #receipts = new Receipts()
  readonly #frames: TokenBucket
  readonly #bytes: TokenBucket
  readonly #work: TokenBucket
  #state: State = { kind: 'open' }
  #sentReceipts = 0
  #unsettledBytes = 0
  #unsettled = 0
  /** While the room tries out a heavy update of this session, what comes after it stands here. */
  #held: Buffer[] | null = null
  /** Until when nothing is read, and what takes back the timer for it. */
  #waitUntil = 0
  #cancelWait: (() => void) | null = null
  #silentTicks = 0
  #quietTicks = 0

  constructor({ id, socket, stream, opening, room, limits, system }: SessionOptions) {
    this.id = id
    this.opening = opening
    this.client = opening.client
    this.right = opening
    const { participant, look } = opening
    this.person = { id: participant.id, name: participant.name, role: participant.role, look }
    this.#socket = socket
    this.#stream = stream
    this.#room = room
    this.#limits = limits
    this.#system = system
    const now = system.elapsed()
    this.#frames = new TokenBucket(limits.framesPerSecond, limits.framesAtOnce, now)
    this.#bytes = new TokenBucket(limits.bytesPerSecond, limits.bytesAtOnce, now)
    this.#work = new TokenBucket(limits.workShare * 1000, 1000, now)
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary))
    socket.on('pong', () => {
      this.#silentTicks = 0
    })
    socket.on('close', (code) => this.#closed(code))
    // What is wrong with a socket ends it; the close says the rest.
    socket.on('error', () => {})
  }

  get isOpen(): boolean {
    return this.#state.kind === 'open'
  }

  /** True when something was written since this was last asked. */
  takeActivity(): boolean {
    const was = this.#isActive
    this.#isActive = false
    return was
  }

  /** Starts to read. */
  start(): void {
    this.#socket.resume()
  }

  /** Sends a message. */
  send(message: Uint8Array): void {
    this.sendFrames(frameOf(message))
  }

  /**
   * Sends frames, made with {@link frameOf}. A peer that reads too slowly is closed instead: it gets
   * all of it when it comes back.
   */
  sendFrames(frames: Buffer): void {
    if (this.#state.kind === 'closed') return
    if (this.#stream.writableLength > this.#limits.bufferedBytes) {
      this.#close(1013)
      return
    }
    this.#quietTicks = 0
    this.#stream.write(frames)
  }

  /** The receipt for what is on disk now, when the editor asked and there is news. */
  takeReceipt(): Buffer | null {
    const { count } = this.#receipts
    if (!this.opening.receipts || count === this.#sentReceipts) return null
    this.#sentReceipts = count
    return frameOf(receiptFrame(count))
  }

  /** A frame is on its way to the disk; {@link settled} says when it is there or gave up. */
  queued(bytes: number): void {
    this.#unsettled += 1
    this.#unsettledBytes += bytes
    if (this.#unsettledBytes > this.#limits.unsettledBytes) this.#socket.pause()
  }

  settled(bytes: number): void {
    this.#unsettled -= 1
    this.#unsettledBytes -= bytes
    if (this.#state.kind === 'ending' && this.#unsettled === 0) this.#close(this.#state.code)
    this.#resume()
  }

  /** Counts the time that the server worked for this session, in milliseconds. */
  worked(milliseconds: number): void {
    this.#slowDown(this.#work.take(milliseconds, this.#system.elapsed()))
  }

  /** Reads nothing until {@link release}. */
  hold(): void {
    this.#held ??= []
    this.#socket.pause()
  }

  /** Takes up what came meanwhile, in its order. */
  release(): void {
    const held = this.#held ?? []
    this.#held = null
    for (const [index, frame] of held.entries()) {
      this.#take(frame)
      if (this.#held) {
        ;(this.#held as Buffer[]).push(...held.slice(index + 1))
        return
      }
    }
    this.#resume()
  }

  /** Ends the session once its frames on their way to the disk have settled. */
  end(code: CloseCode): void {
    if (this.#state.kind !== 'open') return
    if (this.#unsettled === 0) this.#close(code)
    else this.#state = { kind: 'ending', code }
  }

  /** Ends the session at once. */
  endNow(code: CloseCode): void {
    if (this.#state.kind !== 'closed') this.#close(code)
  }

  /** Once a second: heartbeat, ping, and the end of peers that are gone. */
  tick(): void {
    if (this.#state.kind === 'closed') return
    const { until } = this.right
    if (until !== null && until <= this.#system.now()) this.end(4401)
    this.#quietTicks += 1
    this.#silentTicks += 1
    if (this.#quietTicks * 1000 >= this.#limits.heartbeat) this.sendFrames(heartbeat)
    const silence = this.#silentTicks * 1000
    if (silence >= this.#limits.silence) {
      this.#socket.terminate()
      return
    }
    // A paused socket cannot hear the pong, so it is not asked.
    if (silence >= this.#limits.silence / 3) {
      if (this.#socket.isPaused) this.#silentTicks = 0
      else this.#socket.ping()
    }
  }

  #receive(data: RawData, isBinary: boolean): void {
    this.#silentTicks = 0
    if (this.#state.kind !== 'open') return
    const frame = data as Buffer
    if (!isBinary) {
      this.end(4400)
      return
    }
    const now = this.#system.elapsed()
    const wait = Math.max(this.#frames.take(1, now), this.#bytes.take(frame.length, now))
    if (wait > 0) this.#slowDown(wait)
    if (this.#held) this.#held.push(frame)
    else this.#take(frame)
  }

  #take(frame: Buffer): void {
    if (this.#state.kind !== 'open') return
    try {
      // A copy of its own: the socket hands out views of a large buffer.
      const own = new Uint8Array(frame)
      const message = readClientMessage(own)
      switch (message.type) {
        case 'step1':
          this.#room.answer(this, message.stateVector)
          break
        case 'step2':
        case 'update':
          if (message.type === 'update') this.#isActive = true
          this.#room.offer(this, {
            kind: message.type,
            update: message.update,
            frame: own,
            settle: this.#receipts.expect(),
            at: this.#system.elapsed(),
            checked: false,
          })
          break
        case 'awareness':
          this.#room.present(this, message)
          break
        case 'query-awareness':
          this.#room.showPresent(this)
      }
    } catch (error) {
      if (error instanceof MalformedError) this.end(4400)
      else {
        this.#room.failed(this, error)
        this.end(1011)
      }
    }
  }

  /** Reads no more for a while; what has come is kept. */
  #slowDown(milliseconds: number): void {
    if (milliseconds <= 0) return
    // What comes in the same piece from the network is taken too, and makes the wait longer.
    this.#waitUntil = Math.max(this.#waitUntil, this.#system.elapsed() + milliseconds)
    if (this.#cancelWait) return
    this.#socket.pause()
    this.#wait()
  }

  #wait(): void {
    const left = this.#waitUntil - this.#system.elapsed()
    if (left > 0) this.#cancelWait = this.#system.after(Math.ceil(left), () => this.#wait())
    else {
      this.#cancelWait = null
      this.#resume()
    }
  }

  #resume(): void {
    if (this.#held || this.#cancelWait) return
    if (this.#unsettledBytes <= this.#limits.unsettledBytes) this.#socket.resume()
  }

  #close(code: CloseCode): void {
    this.#leave(code)
    // The peer's own close can only be heard by a socket that is read.
    this.#socket.resume()
    this.#socket.close(code, closeCodes[code].name)
    const cancel = this.#system.after(this.#limits.closingTime, () => this.#socket.terminate())
    this.#socket.once('close', cancel)
  }

  #closed(code: number): void {
    this.#leave(code)
  }

  #leave(code: number): void {
    if (this.#state.kind === 'closed') return
    this.#state = { kind: 'closed' }
    this.#cancelWait?.()
    this.#cancelWait = null
    this.waiting = []
    this.#held = null
    this.#room.left(this, code)
  }
}
