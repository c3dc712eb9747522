/**
 * How the sync protocol of Yjs is put in frames. y-websocket (and ours): a message type, then the
 * message. Hocuspocus: the name of the document before it, and a token that must come first.
 */
import { decoding, encoding } from '../../support/product-packages.ts'

export type WireName = 'y-websocket' | 'hocuspocus'

/** Where a client connects: an address, and the room that Hocuspocus wants in every frame. */
export interface Seat {
  readonly url: string
  readonly room: string
}

export type SyncStep = 0 | 1 | 2

export type Heard =
  | { readonly kind: 'sync'; readonly step: number; readonly bytes: Uint8Array }
  /** So many of this session's frames with text are on disk (ours, when asked). */
  | { readonly kind: 'receipt'; readonly count: number }
  | { readonly kind: 'other' }

const SYNC = 0
const AUTH = 2
const SYNC_REPLY = 4
const RECEIPT = 100

export interface Wire {
  /** What a client must send before anything else. */
  hello(seat: Seat): Uint8Array | null
  sync(seat: Seat, step: SyncStep, bytes: Uint8Array): Uint8Array
  hear(frame: Uint8Array): Heard
  /** Any bytes as a frame of this wire, so that they reach the part that reads messages. */
  raw(seat: Seat, bytes: Uint8Array): Uint8Array
}

function frame(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

function hearBody(decoder: decoding.Decoder): Heard {
  const type = decoding.readVarUint(decoder)
  if (type === SYNC || type === SYNC_REPLY) {
    const step = decoding.readVarUint(decoder)
    return { kind: 'sync', step, bytes: decoding.readVarUint8Array(decoder) }
  }
  if (type === RECEIPT) return { kind: 'receipt', count: decoding.readVarUint(decoder) }
  return { kind: 'other' }
}

const yWebsocketWire: Wire = {
  hello: () => null,
  sync: (_seat, step, bytes) =>
    frame((encoder) => {
      encoding.writeVarUint(encoder, SYNC)
      encoding.writeVarUint(encoder, step)
      encoding.writeVarUint8Array(encoder, bytes)
    }),
  hear: (bytes) => hearBody(decoding.createDecoder(bytes)),
  raw: (_seat, bytes) => bytes,
}

const hocuspocusWire: Wire = {
  hello: (seat) =>
    frame((encoder) => {
      encoding.writeVarString(encoder, seat.room)
      encoding.writeVarUint(encoder, AUTH)
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, 'benchmark')
    }),
  sync: (seat, step, bytes) =>
    frame((encoder) => {
      encoding.writeVarString(encoder, seat.room)
      encoding.writeVarUint(encoder, SYNC)
      encoding.writeVarUint(encoder, step)
      encoding.writeVarUint8Array(encoder, bytes)
    }),
  hear(bytes) {
    const decoder = decoding.createDecoder(bytes)
    decoding.readVarString(decoder)
    return hearBody(decoder)
  },
  raw: (seat, bytes) =>
    frame((encoder) => {
      encoding.writeVarString(encoder, seat.room)
      encoding.writeUint8Array(encoder, bytes)
    }),
}

export const wires: Readonly<Record<WireName, Wire>> = {
  'y-websocket': yWebsocketWire,
  hocuspocus: hocuspocusWire,
}
