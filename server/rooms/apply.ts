/**
 * Applies updates from the log to a document, and finds text that loses its place by it.
 *
 * Someone takes a paragraph away; at the same moment, not seen by them, another person writes in it.
 * Yjs then deletes the new text with the paragraph, silently. It shows in the transaction: items that
 * are deleted although the update does not name them, and new text that lands in a place that is gone
 * already. Yjs tells about a transaction before it collects what was deleted, so the text can be read.
 */
import * as Y from 'yjs'
import type { DeletedRange, ScannedStruct } from '../../schemas/sync/index.ts'
import { type CollectedText, collectedText } from './collected-text.ts'

/** Text that lost its place. */
export interface LostText extends CollectedText {
  /** The id of the block in which it stood, when that is known. */
  readonly block: string | null
}

/** The parts of an update that matter here. */
export interface UpdateToApply {
  readonly bytes: Uint8Array
  readonly structs: readonly ScannedStruct[]
  readonly deletions: readonly DeletedRange[]
}

// biome-ignore lint/suspicious/noExplicitAny: the parameter of AbstractType is an event we never see
type SharedType = Y.AbstractType<any>

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

export class Applier {
  readonly #doc: Y.Doc
  #named: readonly DeletedRange[] = []
  #lost: LostText[] = []

  constructor(doc: Y.Doc) {
    this.#doc = doc
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      // Every editor removes marks that no longer say anything. Not the server: it would change its
      // document by what is not in the log.
      transaction._needFormattingCleanup = false
      this.#lost = lostIn(transaction, this.#named)
    })
  }

  /** @returns the text that lost its place, oldest first */
  apply({ bytes, structs, deletions }: UpdateToApply): readonly LostText[] {
    this.#named = deletions
    this.#lost = []
    Y.applyUpdate(this.#doc, bytes)
    // What was put in a place that is gone is collected at once: only the update still has it.
    const { store } = this.#doc
    const isCollected = (client: number, clock: number): boolean =>
      !(Y.getItem(store, Y.createID(client, clock)) instanceof Y.Item)
    for (const text of collectedText(structs, isCollected, deletions)) {
      this.#lost.push({ ...text, block: null })
    }
    return this.#lost
  }
}

/** The parts of a range that no other range names; the others are sorted and do not overlap. */
function unnamed(range: DeletedRange, named: readonly DeletedRange[]): readonly DeletedRange[] {
  const parts: DeletedRange[] = []
  let { clock } = range
  const end = clock + range.length
  for (const other of named) {
    if (other.client !== range.client || other.clock + other.length <= clock) continue
    if (other.clock >= end) break
    if (other.clock > clock) parts.push({ ...range, clock, length: other.clock - clock })
    clock = other.clock + other.length
  }
  if (clock < end) parts.push({ ...range, clock, length: end - clock })
  return parts
}

function lostIn(transaction: Y.Transaction, named: readonly DeletedRange[]): LostText[] {
  if (transaction.deleteSet.clients.size === 0) return []
  const byClient = Map.groupBy(named, (range) => range.client)
  const pieces = new Map<Y.Item, string>()
  const parents = new Set<SharedType>()
  for (const [client, deletes] of transaction.deleteSet.clients) {
    const own = byClient.get(client) ?? []
    for (const { clock, len } of deletes) {
      for (const part of unnamed({ client, clock, length: len }, own)) {
        collectText(transaction.doc, part, pieces, parents)
      }
    }
  }
  const lost: LostText[] = []
  for (const parent of parents) {
    const block = blockOf(parent)
    // In the order of the text, each run of one client together.
    let run: Writable<LostText> | undefined
    for (let item = parent._start; item; item = item.right) {
      const text = pieces.get(item)
      if (text === undefined) continue
      const { client, clock } = item.id
      if (run?.client === client) run.text += text
      else {
        run = { client, clock, text, block }
        lost.push(run)
      }
    }
  }
  return lost
}

function collectText(
  doc: Y.Doc,
  { client, clock, length }: DeletedRange,
  pieces: Map<Y.Item, string>,
  parents: Set<SharedType>,
): void {
  const structs = doc.store.clients.get(client)
  if (!structs) return
  const end = clock + length
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
    const struct = structs[at]!
    if (struct.id.clock >= end) break
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
    const from = Math.max(0, clock - struct.id.clock)
    const text = struct.content.str.slice(from, end - struct.id.clock)
    pieces.set(struct, (pieces.get(struct) ?? '') + text)
    parents.add(struct.parent as SharedType)
  }
}

/** The id of the nearest block around a shared type. */
function blockOf(type: SharedType): string | null {
  for (let at: SharedType | null = type; at; at = (at._item?.parent as SharedType) ?? null) {
    const id = at._map.get('id')
    const value: unknown = id?.content instanceof Y.ContentAny ? id.content.arr.at(-1) : undefined
    if (typeof value === 'string') return value
  }
  return null
}
