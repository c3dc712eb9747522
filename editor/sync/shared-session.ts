import * as decoding from 'lib0/decoding'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { messageTypes, type Notice } from '../../schemas/sync/index.ts'
import { type CountingSocket, countingSockets } from './counting-socket.ts'

export interface SessionEvents {
  /** An update was made here, by typing or from this device's store. @returns its number */
  wrote(update: Uint8Array, fromDevice: boolean): number
  /** Everything up to this number is on the server's disk. */
  confirmed(through: number): void
  /** The socket opened; the exchange begins. */
  connected(): void
  /** The server's state is in the document. */
  synced(): void
  /** The socket closed, or could not open. Null: the provider gave up on a silent one. */
  closed(code: number | null): void
  notice(notice: Notice): void
}

/** The origin of updates that come from this device's store: nobody's typing, nothing to undo. */
const fromDeviceOrigin = Symbol('from this device')

/**
 * One shared document with its provider. The stock provider does the protocol; opening is ours: it
 * never connects by itself, because each opening needs a fresh ticket.
 */
export class SharedSession {
  readonly doc = new Y.Doc()
  readonly awareness: Awareness
  /** The epoch of the contract that this document belongs to, once known. */
  epoch: number | null = null
  mayWrite: boolean
  readonly #provider: WebsocketProvider
  readonly #events: SessionEvents
  #unconfirmed: { readonly number: number; readonly update: Uint8Array }[] = []
  #written = 0
  #quiet = false
  #detached = false

  constructor(
    options: {
      /** Where the server is; the sockets are below it, in `collab`. */
      readonly server: string
      readonly contract: string
      readonly mayWrite: boolean
      readonly WebSocket: typeof WebSocket
    },
    events: SessionEvents,
  ) {
    this.mayWrite = options.mayWrite
    this.#events = events
    this.awareness = new Awareness(this.doc)
    // Here, but nowhere in the text: what `Presence` says first.
    this.awareness.setLocalState({ cursor: null, pointing: null })
    // Before the provider listens: an update has its number when the provider sends it.
    this.doc.on('update', this.#updated)
    this.#provider = new WebsocketProvider(collabUrl(options.server), options.contract, this.doc, {
      connect: false,
      disableBc: true,
      awareness: this.awareness,
      // Its own timer for reconnecting finds `shouldConnect` false; this makes it short, too.
      maxBackoffTime: 0,
      WebSocketPolyfill: countingSockets(options.WebSocket, {
        mayWrite: () => this.mayWrite,
        written: () => this.#written,
      }) as unknown as typeof WebSocket,
    })
    const { messageHandlers } = this.#provider
    messageHandlers[messageTypes.receipt] = (_reply, decoder, provider) => {
      const { ledger } = provider.ws as CountingSocket
      this.#confirm(ledger.confirm(decoding.readVarUint(decoder)))
    }
    messageHandlers[messageTypes.notice] = (_reply, decoder) => {
      events.notice(JSON.parse(decoding.readVarString(decoder)) as Notice)
    }
    this.#provider.on('status', ({ status }) => {
      if (status === 'connected') events.connected()
    })
    this.#provider.on('sync', (synced) => {
      if (synced) events.synced()
    })
    this.#provider.on('connection-close', (event) => {
      this.#provider.shouldConnect = false
      if (this.#quiet) return
      // The provider is in the middle of letting go; what comes next may want to use it.
      queueMicrotask(() => {
        if (!this.#detached) events.closed(event?.code ?? null)
      })
    })
  }

  get isSynced(): boolean {
    return this.#provider.synced
  }

  /** True when something was written here, confirmed or not. */
  get hasWritten(): boolean {
    return this.#written > 0
  }

  /** What was written here and is not known to be on the server's disk, oldest first. */
  get unconfirmed(): readonly Uint8Array[] {
    return this.#unconfirmed.map(({ update }) => update)
  }

  connect(params: Readonly<Record<'ticket' | 'schema' | 'mode', string>>): void {
    if (this.#detached) return
    const own = { client: String(this.doc.clientID), epoch: String(this.epoch), receipts: '1' }
    this.#provider.params = { ...params, ...own }
    this.#provider.connect()
  }

  /** Closes the socket without telling: the caller knows. */
  disconnect(): void {
    this.#quiet = true
    this.#provider.disconnect()
    this.#quiet = false
  }

  /**
   * Adds updates that this device kept, and so sends them.
   * @returns the number that they got, null when the document had all of it, or `unfit` when they rest
   *   on something that is not there; then nothing was added
   */
  applyFromDevice(updates: readonly Uint8Array[]): number | null | 'unfit' {
    const update = Y.mergeUpdates([...updates])
    const trial = new Y.Doc()
    Y.applyUpdate(trial, Y.encodeStateAsUpdate(this.doc))
    Y.applyUpdate(trial, update)
    const fits = trial.store.pendingStructs === null && trial.store.pendingDs === null
    trial.destroy()
    if (!fits) return 'unfit'
    const before = this.#written
    Y.applyUpdate(this.doc, update, fromDeviceOrigin)
    return this.#written > before ? this.#written : null
  }

  /** Leaves the server for good. The document stays, and what is written in it is still counted. */
  detach(): void {
    if (this.#detached) return
    this.#detached = true
    this.disconnect()
    this.#provider.destroy()
  }

  destroy(): void {
    this.detach()
    this.doc.off('update', this.#updated)
    this.awareness.destroy()
    this.doc.destroy()
  }

  readonly #updated = (update: Uint8Array, origin: unknown): void => {
    if (origin === this.#provider || !this.mayWrite) return
    this.#written = this.#events.wrote(update, origin === fromDeviceOrigin)
    this.#unconfirmed.push({ number: this.#written, update })
  }

  #confirm(through: number): void {
    const rest = this.#unconfirmed.findIndex(({ number }) => number > through)
    this.#unconfirmed = rest < 0 ? [] : this.#unconfirmed.slice(rest)
    this.#events.confirmed(through)
  }
}

function collabUrl(server: string): string {
  const url = new URL('collab', server.endsWith('/') ? server : `${server}/`)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
