/**
 * What a Yjs update says, read without applying it.
 *
 * The format (version 1, as in yjs 13 `encoding.js`, `Item.js` and `DeleteSet.js`):
 *
 *     update    = number of clients, for each: number of structs, client, clock, structs
 *                 then the deletions: number of clients, for each: client, number of ranges,
 *                 for each: clock, length
 *     struct    = info byte; the low 5 bits say what it is:
 *                   0 collected (length), 10 skipped (length), else an item:
 *                 bit 8 → origin id; bit 7 → right origin id;
 *                 neither → the parent: 1 and a root's name, or 0 and an id;
 *                           and with bit 6 the parent's key
 *                 then the content, by kind
 *
 * Version 1 has no run lengths, so every struct takes a byte of its own and reading is linear in the
 * length of the update, whatever is in it. Nothing here trusts a count.
 */
import { ByteReader, MalformedError } from './byte-reader.ts'

/** The name of an inserted thing: the client that made it and its place in that client's row. */
export interface StructId {
  readonly client: number
  readonly clock: number
}

/** What an item holds. `unit` is how much it adds to the clock of its client. */
export type ItemContent =
  | { readonly kind: 'deleted'; readonly length: number }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'format'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'type'; readonly type: SharedTypeName; readonly nodeName: string }
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'json'; readonly length: number }
  | { readonly kind: 'binary' | 'embed' | 'document' }

const sharedTypes = [
  'array',
  'map',
  'text',
  'xml-element',
  'xml-fragment',
  'xml-hook',
  'xml-text',
] as const

export type SharedTypeName = (typeof sharedTypes)[number]

export interface ScannedItem extends StructId {
  readonly kind: 'item'
  readonly length: number
  readonly origin: StructId | null
  readonly rightOrigin: StructId | null
  /** A root by its name, an item by its id, or null: the same as that of its neighbours. */
  readonly parent: string | StructId | null
  readonly parentSub: string | null
  readonly content: ItemContent
}

export interface ScannedGap extends StructId {
  readonly kind: 'collected' | 'skipped'
  readonly length: number
}

export type ScannedStruct = ScannedItem | ScannedGap

export interface DeletedRange extends StructId {
  readonly length: number
}

export interface ScannedUpdate {
  readonly structs: readonly ScannedStruct[]
  readonly deletions: readonly DeletedRange[]
  /** Where in the bytes the deletions begin. */
  readonly deletionsAt: number
}

/** A length beyond which a struct is refused: no contract comes near it, and clocks stay safe. */
const MAX_LENGTH = 2 ** 31

function readId(reader: ByteReader): StructId {
  return { client: reader.uint(), clock: reader.uint() }
}

function readLength(reader: ByteReader): number {
  const length = reader.uint()
  if (length === 0 || length > MAX_LENGTH) {
    throw new MalformedError(`a length from 1 to ${MAX_LENGTH}`)
  }
  return length
}

function readJson(reader: ByteReader): unknown {
  const text = reader.string()
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new MalformedError('JSON')
  }
}

function readContent(reader: ByteReader, info: number): [ItemContent, number] {
  switch (info & 31) {
    case 1: {
      const length = readLength(reader)
      return [{ kind: 'deleted', length }, length]
    }
    case 2: {
      const length = reader.count()
      for (let left = length; left > 0; left--) reader.string()
      return [{ kind: 'json', length }, length]
    }
    case 3:
      reader.sized()
      return [{ kind: 'binary' }, 1]
    case 4: {
      const text = reader.string()
      return [{ kind: 'string', text }, text.length]
    }
    case 5:
      readJson(reader)
      return [{ kind: 'embed' }, 1]
    case 6: {
      const key = reader.string()
      return [{ kind: 'format', key, value: readJson(reader) }, 1]
    }
    case 7: {
      const type = sharedTypes[reader.uint()]
      if (type === undefined) throw new MalformedError('a shared type that Yjs knows')
      const named = type === 'xml-element' || type === 'xml-hook'
      return [{ kind: 'type', type, nodeName: named ? reader.string() : '' }, 1]
    }
    case 8: {
      const length = reader.count()
      const values: unknown[] = []
      for (let left = length; left > 0; left--) values.push(reader.any())
      return [{ kind: 'values', values }, length]
    }
    case 9:
      reader.string()
      reader.any()
      return [{ kind: 'document' }, 1]
    default:
      throw new MalformedError('content of a kind that Yjs knows')
  }
}

function readItem(reader: ByteReader, info: number, id: StructId): ScannedItem {
  const origin = (info & 128) !== 0 ? readId(reader) : null
  const rightOrigin = (info & 64) !== 0 ? readId(reader) : null
  let parent: string | StructId | null = null
  let parentSub: string | null = null
  if (origin === null && rightOrigin === null) {
    parent = reader.uint() === 1 ? reader.string() : readId(reader)
    if ((info & 32) !== 0) parentSub = reader.string()
  }
  const [content, length] = readContent(reader, info)
  if (length === 0) throw new MalformedError('content that is not empty')
  return { kind: 'item', ...id, length, origin, rightOrigin, parent, parentSub, content }
}

/** Yjs keeps only the last row of a client that comes twice, and would wait for the first for ever. */
function onlyOnce(seen: Set<number> | null, client: number): void {
  if (!seen) return
  if (seen.has(client)) throw new MalformedError('one row for each client')
  seen.add(client)
}

/** For {@link onlyOnce}: a single row cannot come twice. */
function seenAmong(clients: number): Set<number> | null {
  return clients > 1 ? new Set() : null
}

function readStructs(reader: ByteReader): ScannedStruct[] {
  const structs: ScannedStruct[] = []
  let clients = reader.count()
  const seen = seenAmong(clients)
  for (; clients > 0; clients--) {
    const count = reader.count()
    const client = reader.uint()
    onlyOnce(seen, client)
    let clock = reader.uint()
    for (let left = count; left > 0; left--) {
      const info = reader.byte()
      const low = info & 31
      if (low === 10 && info !== 10) throw new MalformedError('a skipped struct without flags')
      const struct: ScannedStruct =
        low === 0 || low === 10
          ? { kind: low === 0 ? 'collected' : 'skipped', client, clock, length: readLength(reader) }
          : readItem(reader, info, { client, clock })
      structs.push(struct)
      clock += struct.length
      if (clock > Number.MAX_SAFE_INTEGER) throw new MalformedError('a clock of at most 53 bits')
    }
  }
  return structs
}

function readDeletions(reader: ByteReader): DeletedRange[] {
  const deletions: DeletedRange[] = []
  let clients = reader.count()
  const seen = seenAmong(clients)
  for (; clients > 0; clients--) {
    const client = reader.uint()
    onlyOnce(seen, client)
    let end = 0
    for (let left = reader.count(); left > 0; left--) {
      const clock = reader.uint()
      // Yjs writes them sorted and merged; others would make it walk the same structs again and again.
      if (clock < end) throw new MalformedError('deletions in order, without overlap')
      const length = readLength(reader)
      end = clock + length
      deletions.push({ client, clock, length })
    }
  }
  return deletions
}

/**
 * Reads an update of version 1 in time linear in its length.
 * @throws MalformedError when the bytes are not exactly one update; the message names what was
 *   expected and nothing of the content
 */
export function scanUpdate(bytes: Uint8Array): ScannedUpdate {
  const reader = new ByteReader(bytes)
  const structs = readStructs(reader)
  const deletionsAt = reader.position
  const deletions = readDeletions(reader)
  if (reader.left > 0) throw new MalformedError('nothing after the update')
  return { structs, deletions, deletionsAt }
}

/** The clocks that an update adds to, by client: from the first to just past the last. */
export function clockRanges(
  structs: readonly ScannedStruct[],
): ReadonlyMap<number, { readonly from: number; readonly to: number }> {
  const ranges = new Map<number, { from: number; to: number }>()
  for (const struct of structs) {
    if (struct.kind === 'skipped') continue
    const end = struct.clock + struct.length
    const range = ranges.get(struct.client)
    if (!range) ranges.set(struct.client, { from: struct.clock, to: end })
    else {
      range.from = Math.min(range.from, struct.clock)
      range.to = Math.max(range.to, end)
    }
  }
  return ranges
}
