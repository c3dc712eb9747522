/**
 * A client that speaks the protocol by hand, so that a test can say what no honest editor would. Its
 * document follows the server; what it edits it sends itself.
 */
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Role } from '../../schemas/contract/index.ts'
import {
  type AwarenessEntry,
  awarenessFrame,
  messageTypes,
  step1Frame,
  step2Frame,
  syncSteps,
  updateFrame,
} from '../../schemas/sync/index.ts'
import { firstText, until } from './stock-provider.ts'
import type { TestServer } from './test-server.ts'

export interface RawClient {
  readonly socket: WebSocket
  readonly doc: Y.Doc
  /** The count of the last receipt. */
  readonly receipt: number
  readonly notices: readonly unknown[]
  /** Updates that came as such, not as the answer to a SyncStep1. */
  readonly updates: readonly Uint8Array[]
  readonly presence: ReadonlyMap<number, AwarenessEntry>
  readonly frames: number
  /** Frames with text that were sent. */
  readonly sent: number
  /** The close code, once it came. */
  readonly code: number | null
  readonly closed: Promise<number>
  send(frame: Uint8Array): void
  sendUpdate(update: Uint8Array): void
  sendStep2(update: Uint8Array): void
  sendPresence(...entries: AwarenessEntry[]): void
  /** Changes the document and sends the update. @returns the update */
  edit(change: (text: Y.XmlText, doc: Y.Doc) => void): Uint8Array
  /** Resolves when all that was sent is on the server's disk. */
  saved(): Promise<void>
  close(): Promise<void>
  terminate(): void
}

export interface RawClientOptions {
  readonly params?: Readonly<Record<string, string | null>>
  readonly doc?: Y.Doc
  /** False: does not ask for the document, and does not answer the server's question. */
  readonly sync?: boolean
  readonly url?: string
}

type Server = Pick<TestServer, 'socketUrl'>

/** Opens a client and waits until it has the document, or was closed. */
export async function rawClient(
  server: Server,
  role: Role,
  { params = {}, doc = new Y.Doc(), sync = true, url }: RawClientOptions = {},
): Promise<RawClient> {
  const socket = new WebSocket(url ?? server.socketUrl(role, { receipts: '1', ...params }))
  socket.binaryType = 'nodebuffer'
  const updates: Uint8Array[] = []
  const notices: unknown[] = []
  const presence = new Map<number, AwarenessEntry>()
  const state = { receipt: 0, frames: 0, sent: 0, synced: false, code: null as number | null }
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      state.code = code
      resolve(code)
    })
  })
  socket.on('error', () => {})
  socket.on('message', (data: Buffer) => {
    state.frames += 1
    read(new Uint8Array(data))
  })
  socket.on('open', () => {
    if (sync) client.send(step1Frame(Y.encodeStateVector(doc)))
  })

  function read(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    switch (decoding.readVarUint(decoder)) {
      case messageTypes.sync: {
        const step = decoding.readVarUint(decoder)
        const bytes = decoding.readVarUint8Array(decoder)
        if (step === syncSteps.step1) {
          if (sync) client.sendStep2(Y.encodeStateAsUpdate(doc, bytes))
        } else {
          if (step === syncSteps.update) updates.push(bytes)
          else state.synced = true
          Y.applyUpdate(doc, bytes, 'server')
        }
        return
      }
      case messageTypes.awareness: {
        const inner = decoding.createDecoder(decoding.readVarUint8Array(decoder))
        for (let left = decoding.readVarUint(inner); left > 0; left--) {
          const client = decoding.readVarUint(inner)
          const clock = decoding.readVarUint(inner)
          presence.set(client, { client, clock, state: decoding.readVarString(inner) })
        }
        return
      }
      case messageTypes.receipt:
        state.receipt = decoding.readVarUint(decoder)
        return
      case messageTypes.notice:
        notices.push(JSON.parse(decoding.readVarString(decoder)))
    }
  }

  const client: RawClient = {
    socket,
    doc,
    updates,
    notices,
    presence,
    closed,
    get receipt() {
      return state.receipt
    },
    get frames() {
      return state.frames
    },
    get sent() {
      return state.sent
    },
    get code() {
      return state.code
    },
    send(frame) {
      if (socket.readyState === WebSocket.OPEN) socket.send(frame)
    },
    sendUpdate(update) {
      state.sent += 1
      client.send(updateFrame(update))
    },
    sendStep2(update) {
      state.sent += 1
      client.send(step2Frame(update))
    },
    sendPresence: (...entries) => client.send(awarenessFrame(entries)),
    edit(change) {
      const update = updateOf(doc, change)
      client.sendUpdate(update)
      return update
    },
    saved: () =>
      until('all is saved', () => {
        if (state.code !== null) throw new Error(`The socket was closed with ${state.code}`)
        return state.receipt === state.sent
      }),
    async close() {
      socket.close()
      await closed
    },
    terminate: () => socket.terminate(),
  }
  await until('the client has the document', () => {
    return state.code !== null || (sync ? state.synced : socket.readyState === WebSocket.OPEN)
  })
  return client
}

/** Changes a document in one transaction. @returns the update that says so */
export function updateOf(doc: Y.Doc, change: (text: Y.XmlText, doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc)
  let update: Uint8Array | null = null
  const keep = (bytes: Uint8Array): void => {
    update = bytes
  }
  doc.on('update', keep)
  doc.transact(() => change(firstText(doc), doc))
  doc.off('update', keep)
  return update ?? Y.encodeStateAsUpdate(doc, before)
}
