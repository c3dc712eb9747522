/**
 * Whether an update may come in, and what of it is new. Pure: it looks at the update and asks about
 * the document as it will be once all that was accepted is on disk, and changes nothing.
 *
 *     known already           → nothing: acknowledged, not stored
 *     rests on what is absent → missing: it may wait for the sender's history
 *     by another's client id, of a wrong shape, into meta, from a reader → refused, with a close code
 *     else                    → new: the bytes to store, which hold only what is new
 */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { CloseCode, FindPlaced, Placed } from '../../schemas/sync/index.ts'
import {
  checkShape,
  clockRanges,
  type DeletedRange,
  MalformedError,
  type ScannedItem,
  type ScannedStruct,
  type ScannedUpdate,
  type StructId,
  scanUpdate,
} from '../../schemas/sync/index.ts'
import type { ClientRange } from '../updates/index.ts'

/** What is known: the document, and what was accepted and waits for the disk. */
export interface Known {
  /** The clock after the last known struct of a client. */
  clockOf(client: number): number
  readonly find: FindPlaced
  /** The parts of a range that are not deleted yet. */
  alive(range: DeletedRange): readonly DeletedRange[]
  touchesMeta(range: DeletedRange): boolean
}

/** Who sends. */
export interface Sender {
  readonly mayWrite: boolean
  /** True when the client id is the sender's own, or nobody's yet. */
  mayUse(client: number): boolean
}

export interface AdmittedUpdate {
  readonly kind: 'new'
  /** An update with what is new and nothing else. */
  readonly bytes: Uint8Array
  readonly structs: readonly ScannedStruct[]
  readonly deletions: readonly DeletedRange[]
  readonly placed: ReadonlyMap<ScannedItem, Placed>
  readonly ranges: readonly ClientRange[]
}

export interface RefusedUpdate {
  readonly kind: 'refused'
  readonly code: CloseCode
  /** A stable word for logs and figures. */
  readonly reason: string
  /** What was expected; never content. */
  readonly expected: string
}

export type Admission =
  | AdmittedUpdate
  | RefusedUpdate
  | { readonly kind: 'nothing' }
  | { readonly kind: 'missing'; readonly id: StructId }

/**
 * Decides about one update of version 1.
 * @param update bytes that belong to the caller alone: they may be kept in the answer
 * @throws MalformedError when the bytes are not an update
 */
export function admit(update: Uint8Array, known: Known, sender: Sender): Admission {
  const scanned = scanUpdate(update)
  const structs = newStructs(scanned.structs, known)
  if ('clock' in structs) return missing(structs, sender)
  const ends = clockRanges(structs.added)
  const deletions = newDeletions(scanned.deletions, known, ends)
  if ('clock' in deletions) return missing(deletions, sender)
  if (structs.added.length === 0 && deletions.length === 0) return { kind: 'nothing' }

  if (!sender.mayWrite) {
    return refused(4403, 'reader', 'a session that may write')
  }
  for (const client of ends.keys()) {
    if (!sender.mayUse(client)) {
      return refused(4422, 'foreign-client', 'a client id of the sender')
    }
  }
  const part = partOf(update, scanned, structs, deletions, known)
  const shape = checkShape(part.structs, known.find)
  switch (shape.kind) {
    case 'missing':
      return shape
    case 'misfit':
      return refused(4422, shape.problem.code, shape.problem.expected)
    case 'fits':
  }
  if (deletions.some((range) => known.touchesMeta(range))) {
    return refused(4422, 'meta', 'meta to be left alone')
  }
  const ranges: ClientRange[] = []
  // Cut where the document ends, they begin later.
  for (const [client, { from, to }] of structs.cut ? clockRanges(part.structs) : ends) {
    ranges.push({ client, from, to })
  }
  return {
    kind: 'new',
    bytes: part.bytes,
    structs: part.structs,
    deletions,
    placed: shape.placed,
    ranges,
  }
}

/** How many client ids come with it that wrote nothing before. */
export function countNew({ ranges }: AdmittedUpdate): number {
  let count = 0
  for (const { from } of ranges) if (from === 0) count += 1
  return count
}

function refused(code: CloseCode, reason: string, expected: string): RefusedUpdate {
  return { kind: 'refused', code, reason, expected }
}

function missing(id: StructId, sender: Sender): Admission {
  if (!sender.mayWrite) return refused(4403, 'reader', 'a session that may write')
  return { kind: 'missing', id }
}

interface NewStructs {
  readonly added: readonly ScannedStruct[]
  /** True when a part of the update is known already, so that it has to be cut. */
  readonly cut: boolean
}

/** The structs that are not known yet, or the id before which something is missing. */
function newStructs(structs: readonly ScannedStruct[], known: Known): NewStructs | StructId {
  const added: ScannedStruct[] = []
  let cut = false
  let client = -1
  let clock = 0
  for (const struct of structs) {
    if (struct.client !== client) {
      client = struct.client
      clock = known.clockOf(client)
    }
    const end = struct.clock + struct.length
    if (struct.kind === 'skipped' || end <= clock) {
      cut = true
      continue
    }
    if (struct.clock > clock) return { client, clock }
    if (struct.clock < clock) cut = true
    added.push(struct)
    clock = end
  }
  return { added, cut }
}

function newDeletions(
  deletions: readonly DeletedRange[],
  known: Known,
  ends: ReadonlyMap<number, { readonly to: number }>,
): readonly DeletedRange[] | StructId {
  const fresh: DeletedRange[] = []
  for (const range of deletions) {
    const end = ends.get(range.client)?.to ?? known.clockOf(range.client)
    if (range.clock + range.length > end) {
      return { client: range.client, clock: Math.max(end, range.clock) }
    }
    fresh.push(...known.alive(range))
  }
  return fresh
}

/** The update with what is new and nothing else; the bytes as they came when all of it is. */
function partOf(
  update: Uint8Array,
  scanned: ScannedUpdate,
  { added, cut }: NewStructs,
  deletions: readonly DeletedRange[],
  known: Known,
): { readonly bytes: Uint8Array; readonly structs: readonly ScannedStruct[] } {
  const allDeletions =
    deletions.length === scanned.deletions.length &&
    deletions.every((range, index) => range.length === scanned.deletions[index]!.length)
  if (!cut && allDeletions) return { bytes: update, structs: scanned.structs }
  if (!cut) {
    const bytes = withDeletions(update.subarray(0, scanned.deletionsAt), deletions)
    return { bytes, structs: scanned.structs }
  }
  const clocks = new Map<number, number>()
  for (const { client } of scanned.structs) clocks.set(client, known.clockOf(client))
  const diff = added.length > 0 ? differenceTo(update, clocks) : noStructs
  const scannedDiff = scanUpdate(diff)
  const bytes = withDeletions(diff.subarray(0, scannedDiff.deletionsAt), deletions)
  return { bytes, structs: scannedDiff.structs }
}

/** The text in an update that is not in the document: what its writer would miss if it is refused. */
export function unknownText(update: Uint8Array, known: Pick<Known, 'clockOf'>): string {
  let text = ''
  for (const struct of scanUpdate(update).structs) {
    if (struct.kind !== 'item' || struct.content.kind !== 'string') continue
    text += struct.content.text.slice(Math.max(0, known.clockOf(struct.client) - struct.clock))
  }
  return text
}

/** An update that says nothing: no structs, no deletions. */
const noStructs = Uint8Array.of(0, 0)

function differenceTo(update: Uint8Array, clocks: ReadonlyMap<number, number>): Uint8Array {
  try {
    return Y.diffUpdate(update, stateVectorOf(clocks))
  } catch {
    // Yjs reads content that we do not: what it cannot read would be refused for its kind anyway.
    throw new MalformedError('content that can be read')
  }
}

function stateVectorOf(clocks: ReadonlyMap<number, number>): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clocks.size)
    for (const [client, clock] of clocks) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
    }
  })
}

function withDeletions(structs: Uint8Array, deletions: readonly DeletedRange[]): Uint8Array {
  const byClient = new Map<number, DeletedRange[]>()
  for (const range of deletions) {
    const ranges = byClient.get(range.client)
    if (ranges) ranges.push(range)
    else byClient.set(range.client, [range])
  }
  return encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, structs)
    encoding.writeVarUint(encoder, byClient.size)
    for (const [client, ranges] of byClient) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, ranges.length)
      for (const { clock, length } of ranges) {
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarUint(encoder, length)
      }
    }
  })
}
