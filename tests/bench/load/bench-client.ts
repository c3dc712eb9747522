import { WebSocket, Y } from '../../support/product-packages.ts'
import { within } from '../harness/clock.ts'
import { type Seat, type Wire, type WireName, wires } from './wire.ts'

export interface ClientOptions {
  /** Ask to be told what is on disk (ours only). */
  readonly receipts?: boolean
  /** The Yjs client id, when it must be the same in every run: how long it is shows in every struct. */
  readonly clientId?: number
}

/**
 * A client without a screen: a Y.Doc, a socket, and the sync protocol between them, the same code for
 * every server. It never reconnects, so that what it holds after a kill is what it saw before it.
 */
export class BenchClient {
  readonly doc = new Y.Doc()
  readonly seat: Seat
  bytesReceived = 0
  /** How many frames with text this session sent, and how many of those are on disk. */
  framesSent = 0
  framesOnDisk = 0
  /** Why the socket closed, when it did. */
  closed: { readonly code: number; readonly reason: string } | null = null
  /** Called each time something of another client stands in the document. */
  applied: () => void = () => {}
  /** Called after each receipt. */
  acknowledged: () => void = () => {}
  /** When the first answer to "what is missing here" was in the document. */
  readonly synced: Promise<void>

  readonly #wire: Wire
  readonly #socket: WebSocket

  constructor(wire: WireName, seat: Seat, { receipts = false, clientId }: ClientOptions = {}) {
    this.seat = seat
    if (clientId !== undefined) this.doc.clientID = clientId
    this.#wire = wires[wire]
    const url = receipts ? `${seat.url}${seat.url.includes('?') ? '&' : '?'}receipts=1` : seat.url
    this.#socket = new WebSocket(url, { perMessageDeflate: false })
    this.#socket.binaryType = 'nodebuffer'
    this.synced = new Promise((resolve, reject) => {
      this.#socket.on('message', (data: Buffer) => {
        this.bytesReceived += data.length
        if (this.#hear(data) === 1) resolve()
      })
      this.#socket.on('close', (code, reason) => {
        this.closed = { code, reason: reason.toString() }
        reject(new Error(`Expected ${seat.room} to open, got close ${code} ${reason.toString()}`))
      })
      this.#socket.on('error', reject)
    })
    this.synced.catch(() => {})
    this.#socket.on('open', () => {
      const hello = this.#wire.hello(seat)
      if (hello) this.#socket.send(hello)
      this.#send(0, Y.encodeStateVector(this.doc))
    })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send(2, update)
    })
  }

  /** @throws Error when the server does not answer within `limit` milliseconds */
  async ready(limit = 30_000): Promise<this> {
    await within(limit, `an answer in ${this.seat.room}`, this.synced)
    return this
  }

  /** The first clock of `client` that this document does not have. */
  clockOf(client: number): number {
    return Y.getState(this.doc.store, client)
  }

  /** Bytes as they are, past all encoding. */
  sendRaw(bytes: Uint8Array): void {
    this.#socket.send(this.#wire.raw(this.seat, bytes))
  }

  /** Ends the connection at once, without a goodbye. */
  end(): void {
    this.#socket.removeAllListeners('message')
    this.#socket.on('error', () => {})
    this.#socket.terminate()
    this.doc.destroy()
  }

  #send(step: 0 | 1 | 2, bytes: Uint8Array): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return
    if (step > 0) this.framesSent += 1
    this.#socket.send(this.#wire.sync(this.seat, step, bytes))
  }

  #hear(data: Uint8Array): number {
    const heard = this.#wire.hear(data)
    if (heard.kind === 'receipt') {
      this.framesOnDisk = heard.count
      this.acknowledged()
    }
    if (heard.kind !== 'sync') return -1
    if (heard.step === 0) {
      this.#send(1, Y.encodeStateAsUpdate(this.doc, heard.bytes))
    } else {
      Y.applyUpdate(this.doc, heard.bytes, this)
      this.applied()
    }
    return heard.step
  }
}
