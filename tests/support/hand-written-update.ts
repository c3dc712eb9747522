/** Updates written by hand, so that they can say what Yjs would never write. */
import * as encoding from 'lib0/encoding'

export type WriteStruct = (encoder: encoding.Encoder) => void
export type Id = readonly [client: number, clock: number]

export interface HandWrittenRow {
  readonly client: number
  readonly clock?: number
  readonly structs: readonly WriteStruct[]
}

export interface HandWrittenDeletions {
  readonly client: number
  readonly ranges: readonly (readonly [clock: number, length: number])[]
}

export function handWritten(
  rows: readonly HandWrittenRow[],
  deletions: readonly HandWrittenDeletions[] = [],
): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, rows.length)
    for (const { client, clock = 0, structs } of rows) {
      encoding.writeVarUint(encoder, structs.length)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const write of structs) write(encoder)
    }
    encoding.writeVarUint(encoder, deletions.length)
    for (const { client, ranges } of deletions) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, ranges.length)
      for (const [clock, length] of ranges) {
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarUint(encoder, length)
      }
    }
  })
}

export type WriteContent = readonly [kind: number, write: WriteStruct]

export const string = (text: string): WriteContent => [
  4,
  (encoder) => encoding.writeVarString(encoder, text),
]
export const value = (...values: unknown[]): WriteContent => [
  8,
  (encoder) => {
    encoding.writeVarUint(encoder, values.length)
    for (const one of values) encoding.writeAny(encoder, one as encoding.AnyEncodable)
  },
]
export const element = (name: string): WriteContent => [
  7,
  (encoder) => {
    encoding.writeVarUint(encoder, 3)
    encoding.writeVarString(encoder, name)
  },
]
export const xmlText: WriteContent = [7, (encoder) => encoding.writeVarUint(encoder, 6)]
export const deleted = (length: number): WriteContent => [
  1,
  (encoder) => encoding.writeVarUint(encoder, length),
]
export const embed = (json: string): WriteContent => [
  5,
  (encoder) => encoding.writeVarString(encoder, json),
]
export const format = (key: string, json: string): WriteContent => [
  6,
  (encoder) => {
    encoding.writeVarString(encoder, key)
    encoding.writeVarString(encoder, json)
  },
]
export const collected =
  (length: number): WriteStruct =>
  (encoder) => {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, length)
  }

function writeId(encoder: encoding.Encoder, [client, clock]: Id): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

/** An item right after another, and before a third when one is given. */
export function following(origin: Id, [kind, write]: WriteContent, before?: Id): WriteStruct {
  return (encoder) => {
    encoding.writeUint8(encoder, kind | 128 | (before ? 64 : 0))
    writeId(encoder, origin)
    if (before) writeId(encoder, before)
    write(encoder)
  }
}

/** An item in a root, named by its name, or in a shared type, named by its id. */
export function within(
  parent: string | Id,
  [kind, write]: WriteContent,
  key: string | null = null,
): WriteStruct {
  return (encoder) => {
    encoding.writeUint8(encoder, kind | (key === null ? 0 : 32))
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent)
    else writeId(encoder, parent)
    if (key !== null) encoding.writeVarString(encoder, key)
    write(encoder)
  }
}
