/**
 * The frames of the socket: the y-websocket protocol, one message a frame, and our own types from 100.
 *
 *     0 sync       0 step 1 (state vector) · 1 step 2 (update) · 2 update
 *     1 awareness  number of clients, for each: client, clock, state as JSON
 *     2 auth       0, reason (server to client only)
 *     3 ask for awareness
 *     100 receipt  number of this session's frames with text (step 2 and update) that are on disk;
 *                  only to a session that asked with `receipts=1`
 *     101 notice   JSON, server to client: something was written through HTTP that open editors show;
 *                  only to a session that asked with `receipts=1`
 */
import * as encoding from 'lib0/encoding'
import { ByteReader, MalformedError } from './byte-reader.ts'

export const messageTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  receipt: 100,
  notice: 101,
} as const
export const syncSteps = { step1: 0, step2: 1, update: 2 } as const

export type ClientMessage =
  | { readonly type: 'step1'; readonly stateVector: Uint8Array }
  | { readonly type: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly type: 'awareness'; readonly entries: readonly AwarenessEntry[] }
  | { readonly type: 'query-awareness' }

export interface AwarenessEntry {
  readonly client: number
  readonly clock: number
  /** The state as JSON text; `null` takes it away. */
  readonly state: string
}

/**
 * Reads a frame that came from a client.
 * @throws MalformedError when it is not exactly one message that a client may send
 */
export function readClientMessage(frame: Uint8Array): ClientMessage {
  const reader = new ByteReader(frame)
  const message = readBody(reader)
  if (reader.left > 0) throw new MalformedError('one message in a frame')
  return message
}

function readBody(reader: ByteReader): ClientMessage {
  switch (reader.uint()) {
    case messageTypes.sync:
      switch (reader.uint()) {
        case syncSteps.step1:
          return { type: 'step1', stateVector: reader.sized() }
        case syncSteps.step2:
          return { type: 'step2', update: reader.sized() }
        case syncSteps.update:
          return { type: 'update', update: reader.sized() }
        default:
          throw new MalformedError('a sync message of type 0, 1 or 2')
      }
    case messageTypes.awareness:
      return { type: 'awareness', entries: readAwareness(reader.sized()) }
    case messageTypes.queryAwareness:
      return { type: 'query-awareness' }
    default:
      throw new MalformedError('a message of type 0, 1 or 3')
  }
}

function readAwareness(bytes: Uint8Array): AwarenessEntry[] {
  const reader = new ByteReader(bytes)
  const entries: AwarenessEntry[] = []
  for (let left = reader.count(); left > 0; left--) {
    entries.push({ client: reader.uint(), clock: reader.uint(), state: reader.string() })
  }
  if (reader.left > 0) throw new MalformedError('nothing after the presence')
  return entries
}

function frame(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

function syncFrame(step: number, bytes: Uint8Array): Uint8Array {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

export function step1Frame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(syncSteps.step1, stateVector)
}

export function step2Frame(update: Uint8Array): Uint8Array {
  return syncFrame(syncSteps.step2, update)
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(syncSteps.update, update)
}

/** Presence of the clients given; of none, it is a heartbeat that the stock provider accepts. */
export function awarenessFrame(entries: readonly AwarenessEntry[]): Uint8Array {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness)
    encoding.writeVarUint8Array(
      encoder,
      frame((inner) => {
        encoding.writeVarUint(inner, entries.length)
        for (const { client, clock, state } of entries) {
          encoding.writeVarUint(inner, client)
          encoding.writeVarUint(inner, clock)
          encoding.writeVarString(inner, state)
        }
      }),
    )
  })
}

/** So many of this session's frames with text are on disk. */
export function receiptFrame(count: number): Uint8Array {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.receipt)
    encoding.writeVarUint(encoder, count)
  })
}

/** What a notice tells the open editors of a contract. */
export type Notice =
  /** Text of yours lost its place, because someone took that place away at the same moment. */
  | { readonly notice: 'rescued' }
  /** Something beside the text was written over HTTP; who shows it asks for it again. */
  | { readonly notice: 'changed'; readonly what: ChangedPart }

/** What stands beside the text of a contract. */
export type ChangedPart = 'people' | 'asking' | 'pause' | 'authors' | 'partner'

export function noticeFrame(notice: Notice): Uint8Array {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.notice)
    encoding.writeVarString(encoder, JSON.stringify(notice))
  })
}

/** True for a frame that carries text and so counts for receipts. */
export function carriesText(frameBytes: Uint8Array): boolean {
  return (
    frameBytes[0] === messageTypes.sync &&
    (frameBytes[1] === syncSteps.step2 || frameBytes[1] === syncSteps.update)
  )
}
