/**
 * Who wrote what in one contract, from its log: the rows in their order, each with who sent it.
 *
 * What is new in a row was written by who sent it, with one exception: text that was deleted before, by
 * anyone, and comes back keeps the author that it had, and the sender stands beside it. A paragraph that
 * is split, joined or moved, cut and pasted, or brought back by undo is deleted and inserted again in the
 * shared document; nothing in its bytes says that it is the same text, and what a sender would say of it
 * could be a lie. So it is found by comparing, and only as often as it went. In this order:
 *
 *  1. An undo puts an item right before the deleted one, where typing never does: any length.
 *  2. A block that comes back has the id of the deleted one: the same text, any length, or pieces of it.
 *  3. In one update: the whole of what was inserted is the whole, the end or the beginning of what went:
 *     any length. Or its end is the end of what went, from {@link SHORTEST_END} characters on. What is
 *     shorter than `SHORTEST_PIECE` counts only for a new paragraph, of one that went away, or where it
 *     stood: otherwise single letters of another, put elsewhere, would make any sentence theirs.
 *  4. All that stood in a block, of two words or more, when it comes back at once as all of that block.
 *  5. Pieces of at least `SHORTEST_PIECE` characters, whenever they went.
 *
 * Enter and Backspace can still put letters of somebody together. Who sent them stands beside them, and
 * what they are said to be the client's own words for goes by that: see `hands.ts` and `read-words.ts`.
 *
 * The document is kept with what was deleted in it, so that text stands in the order in which people saw
 * it. Each row costs what is in it.
 */
import * as Y from 'yjs'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import {
  type DeletedRange,
  type ScannedItem,
  type StructId,
  scanUpdate,
} from '../../schemas/sync/index.ts'
import type { UpdateRow } from '../updates/index.ts'
import { mostlyIn } from './alike.ts'
import { AuthorSpans, type Origin } from './author-spans.ts'
import { NOT_TEXT, textOfBlock } from './block-text.ts'
import { type CarriedText, carriedOrigins } from './carried.ts'
import { DeletedBlocks, type KeepOrigin } from './deleted-blocks.ts'
import { deletedRuns } from './deleted-runs.ts'
import { DeletedText, type Part, type Place, SHORTEST_PIECE } from './deleted-text.ts'
import { standsBefore, standsBehind, standsWhere } from './in-place.ts'
import { type InsertedChain, idsOf, insertedChains } from './inserted-chains.ts'
import type { DeletedRun } from './passage.ts'
import { RowMarks } from './row-marks.ts'
import { blockAround, idOfBlock, itemAt, type SharedType } from './shared-text.ts'
import { type Went, wentIn } from './went.ts'

/** The end of something inserted counts as the end of what went in the same update from so many on. */
export const SHORTEST_END = 2

/** The whole of what went counts when it stands in something longer that was inserted from so many on. */
export const SHORTEST_WHOLE = 3

/** All of a block counts when it comes back in it at once from two words on: one word anybody could type. */
const SOME_WORDS = /[\p{L}\p{N}]\s+[\p{L}\p{N}]/u

/** A piece of a block that comes back with other words in it counts from so many characters on. */
const SHORTEST_BACK = 4

/**
 * Characters that are compared in one row as wholes and ends; in what is beyond it, only pieces are found.
 * No row that an editor sends comes near it.
 */
const COMPARED = 20_000_000

/** What the ledger needs of a row. */
export type LedgerRow = Pick<UpdateRow, 'seq' | 'bytes' | 'participant' | 'at'>

/** Structs whose author is another than who sent them. */
interface Kept extends StructId, Origin {
  readonly length: number
  readonly isWhole: boolean
  readonly by: ParticipantId | null
}

/** A part of what was inserted, and where it went before. */
interface Found {
  readonly from: number
  readonly parts: readonly Part[]
}

export class Ledger {
  /** Keeps what was deleted. */
  readonly doc = new Y.Doc({ gc: false })
  readonly spans = new AuthorSpans()
  readonly deleted = new DeletedText()
  readonly rows = new RowMarks()
  readonly blocks = new DeletedBlocks()
  readonly #carried: readonly CarriedText[]
  readonly #isNew = ({ client, clock }: StructId): boolean => clock >= this.spans.endOf(client)
  /** Characters that may still be compared with what went in this row. */
  #budget = 0
  #seq = 0
  #bytes = 0
  #named: readonly DeletedRange[] = []
  #runs: ReturnType<typeof deletedRuns> = []

  /** @param carried who wrote the text of the first row, when it was taken over from another contract */
  constructor(carried: readonly CarriedText[] = []) {
    this.#carried = carried
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      // What an editor would clean up is not in the log.
      transaction._needFormattingCleanup = false
      const went = [...transaction.deleteSet.clients].flatMap(([client, ranges]) =>
        ranges.map(({ clock, len }) => [client, clock, len] as const),
      )
      // Only now does each item begin and end where the deletion does: Yjs joins them afterwards.
      this.#runs = deletedRuns(this.doc, went, this.#named, this.#isNew)
      this.blocks.add(this.doc, went, this.#seq + 1)
    })
  }

  /** The number of the last row that is in it. */
  get seq(): number {
    return this.#seq
  }

  /** About how many bytes of memory it takes. */
  get weight(): number {
    return this.#seq * 800 + this.#bytes * 4 + this.deleted.size * 16 + this.spans.size * 100
  }

  /** @throws when the row is not the next one, or is no update */
  add(row: LedgerRow): void {
    if (row.seq !== this.#seq + 1) throw new RangeError(`Expected row ${this.#seq + 1} of the log`)
    const { participant: by, at, seq } = row
    const { structs, deletions } = scanUpdate(row.bytes)
    this.#named = deletions
    this.#budget = COMPARED
    this.#runs = []
    Y.applyUpdate(this.doc, row.bytes)

    const items = structs.filter(
      (struct): struct is ScannedItem => struct.kind === 'item' && this.#isNew(struct),
    )
    const went = wentIn(
      this.#runs.map((run) => ({
        ...this.deleted.add({ ...run, by, at, seq, written: this.#writtenIn(run) }),
        text: run.text,
        block: run.block,
        isBlockGone: run.isBlockGone,
        first: run.ids[0]!,
      })),
    )

    const kept = new Map<number, Kept[]>()
    const keep: KeepOrigin = (
      client,
      clock,
      length,
      { author, at, isWhole = false, by: hand = by },
    ) => {
      const row = kept.get(client)
      const one = { client, clock, length, author, at, isWhole, by: hand }
      if (row) row.push(one)
      else kept.set(client, [one])
    }
    if (seq === 1) carriedOrigins(this.doc, this.#carried, keep)
    this.blocks.takeBack(this.doc, items, this.spans, keep)
    for (const chain of insertedChains(this.doc, items, this.#isNew)) this.#match(chain, went, keep)

    for (const row of kept.values()) row.sort((one, other) => one.clock - other.clock)
    for (const [client, ends] of endsOf(structs)) {
      const clock = this.spans.endOf(client)
      if (ends > clock) this.rows.add({ client, clock }, seq)
      this.#write(client, ends, kept.get(client) ?? [], by, at)
    }
    this.#seq = seq
    this.#bytes += row.bytes.length
  }

  /** The last row with which some of what goes was written. */
  #writtenIn({ ids }: Pick<DeletedRun, 'ids'>): number {
    return ids.reduce((last, { client, clock, length }) => {
      return Math.max(last, this.rows.rowOf({ client, clock: clock + length - 1 }))
    }, 0)
  }

  destroy(): void {
    this.doc.destroy()
  }

  /** Finds what of a chain was deleted before. */
  #match(chain: InsertedChain, went: readonly Went[], keep: KeepOrigin): void {
    const { text, strings, block } = chain
    let blockText: string | null = null
    const take = ({ passage, at }: Place, from: number, length: number): void => {
      const ids = [...idsOf(chain, from, length)]
      if (passage.isAllOfBlock && block !== null) blockText ??= this.#newBlockText(chain)
      const first = this.deleted.segmentsOf(passage, at, 1).next().value
      // All of a block that went, or what Enter put on a new line.
      const isAll =
        (length >= SHORTEST_PIECE &&
          passage.isAllOfBlock &&
          (passage.text === text || passage.text === blockText)) ||
        (block !== null &&
          passage.seq === this.#seq + 1 &&
          first !== undefined &&
          standsBehind(this.doc, ids[0]!, first))
      this.deleted.use(passage, at, length, idAt(ids))
      for (const segment of this.deleted.segmentsOf(passage, at, length)) {
        const { client, clock } = segment
        for (const span of this.spans.within(client, clock, segment.length)) {
          const start = from + segment.at - at + span.clock - clock
          for (const id of idsOf(chain, start, span.length)) {
            const wasTheirs = span.by === null || span.by === span.author || span.isWhole
            const { author, at } = span
            keep(id.client, id.clock, id.length, { author, at, isWhole: isAll && wasTheirs })
          }
        }
      }
    }

    const takeAll = (parts: readonly Part[], from: number): void => {
      let start = from
      for (const part of parts) {
        take(part, start, part.length)
        start += part.length
      }
    }

    // From here on, what is in `free` was not found yet.
    const free: { from: number; to: number }[] = []
    for (const { from, length, before, client, clock } of strings) {
      const last = { client, clock: clock + length - 1 }
      const isBack = before !== null && standsBefore(this.doc, last, before)
      const place = isBack ? this.deleted.placeOf(before) : null
      let done = from
      for (const some of place
        ? this.deleted.followSome(place, text.slice(from, from + length))
        : []) {
        if (from + some.from > done) free.push({ from: done, to: from + some.from })
        takeAll(some.parts, from + some.from)
        done = from + some.from + some.parts.reduce((sum, part) => sum + part.length, 0)
      }
      if (done === from + length) continue
      if (free.at(-1)?.to === done) free.at(-1)!.to = from + length
      else free.push({ from: done, to: from + length })
    }
    const [first] = free
    if (!first) return
    if (first.to - first.from === text.length) {
      const parts = block === null ? this.#allBack(chain) : this.deleted.wentFrom(block, text)
      if (parts) {
        takeAll(parts, 0)
        return
      }
      const whole = this.#alike(chain, went) ?? this.#mostly(text, went)
      if (whole) {
        for (const { from, parts } of whole) takeAll(parts, from)
        return
      }
      if (block !== null) {
        free.length = 0
        let done = 0
        for (const piece of this.deleted.piecesFrom(block, text, SHORTEST_BACK)) {
          const own = text.slice(piece.from, piece.from + piece.length)
          const parts = this.deleted.follow(piece, own)
          if (!parts) continue
          takeAll(parts, piece.from)
          if (piece.from > done) free.push({ from: done, to: piece.from })
          done = piece.from + piece.length
        }
        if (done < text.length) free.push({ from: done, to: text.length })
      }
    }
    for (const { from, parts } of this.#wholeIn(chain, free, went)) takeAll(parts, from)
    for (const { from, to } of free) {
      let end = to
      const last = this.#sameEnd(chain, from, to, went)
      if (last) {
        end = from + last.from
        takeAll(last.parts, end)
      }
      for (const piece of this.deleted.piecesIn(text, from, end)) {
        take(piece, piece.from, piece.length)
      }
    }
  }

  /** Where what stands in a block that was empty went from it, as all that stood there: of some words. */
  #allBack({ text, strings }: InsertedChain): readonly Part[] | null {
    if (!SOME_WORDS.test(text)) return null
    const { client, clock } = strings[0]!
    const item = itemAt(this.doc, client, clock)
    const element = item && blockAround(item.parent as SharedType)
    if (!element || textOfBlock(element).text !== text) return null
    return this.deleted.wholeFrom(idOfBlock(element), text)
  }

  /** What went now and is this text, ends with it, or begins with it. */
  #alike(chain: InsertedChain, went: readonly Went[]): readonly Found[] | null {
    const { text } = chain
    const ways: readonly ((one: string) => number | null)[] = [
      (one) => (one === text ? 0 : null),
      (one) => (one.endsWith(text) ? one.length - text.length : null),
      (one) => (one.startsWith(text) ? 0 : null),
    ]
    for (const way of ways) {
      for (const one of went) {
        if (!this.#affords(text.length)) return null
        const from = way(one.text)
        if (from === null || !this.#mayBe(chain, 0, text.length, one)) continue
        const parts = this.#partsOf(one, from, text)
        if (parts) return [{ from: 0, parts }]
      }
    }
    return null
  }

  /**
   * What went now from one block and is most of this text, in the same order: others wrote or took away
   * something in it that the sender had not seen. What they took away is looked for in that block.
   */
  #mostly(text: string, went: readonly Went[]): readonly Found[] | null {
    for (const one of went) {
      if (!one.isAll || text.length < SHORTEST_WHOLE) continue
      if (!this.#affords(text.length * one.text.length)) return null
      const same = mostlyIn(text, one.text)
      if (!same) continue
      const found: Found[] = []
      let done = 0
      const rest = (to: number): void => {
        const gap = text.slice(done, to)
        const parts =
          gap !== '' && one.block !== null ? this.deleted.wentFrom(one.block, gap) : null
        if (parts) found.push({ from: done, parts })
      }
      for (const { from, at, length } of same) {
        const parts = this.#partsOf(one, at, text.slice(from, from + length))
        if (!parts) continue
        rest(from)
        found.push({ from, parts })
        done = from + length
      }
      rest(text.length)
      if (found.length > 0) return found
    }
    return null
  }

  /** What went now and stands as a whole in the free parts of a text, which are cut by it. */
  *#wholeIn(
    chain: InsertedChain,
    free: { from: number; to: number }[],
    went: readonly Went[],
  ): Generator<Found> {
    const { text } = chain
    for (const one of went) {
      if (one.text.length < SHORTEST_WHOLE || !this.#affords(text.length)) return
      for (const [index, part] of free.entries()) {
        const from = text.indexOf(one.text, part.from)
        const to = from + one.text.length
        if (from < 0 || to > part.to || !this.#mayBe(chain, from, one.text.length, one)) continue
        const parts = this.#partsOf(one, 0, one.text)
        if (!parts) continue
        free.splice(index, 1, { from: part.from, to: from }, { from: to, to: part.to })
        yield { from, parts }
        break
      }
    }
  }

  /** The longest end of a text that is the end of what went now. */
  #sameEnd(chain: InsertedChain, start: number, end: number, went: readonly Went[]): Found | null {
    const text = chain.text.slice(start, end)
    let best: Found | null = null
    let longest = SHORTEST_END - 1
    for (const one of went) {
      let length = 0
      const most = Math.min(text.length, one.text.length)
      while (length < most && text.at(-1 - length) === one.text.at(-1 - length)) length++
      // Half a character is none.
      if (length > 0 && isSecondHalf(text.charCodeAt(text.length - length))) length--
      if (length <= longest || !this.#mayBe(chain, end - length, length, one)) continue
      const from = text.length - length
      const parts = this.#partsOf(one, one.text.length - length, text.slice(from))
      if (!parts) continue
      best = { from, parts }
      longest = length
    }
    return best
  }

  /**
   * True when what went now can be what came: long enough to be no chance, or by the change itself, when a
   * paragraph was split or joined, or a fact came in the middle of a text or went from there. Otherwise
   * anyone could say with single letters of another what they want.
   */
  #mayBe(chain: InsertedChain, from: number, length: number, one: Went): boolean {
    if (length >= SHORTEST_PIECE || chain.block !== null || one.runs[0]!.isBlockGone) return true
    if (!this.#affords(1000)) return false
    for (const { client, clock } of idsOf(chain, from, 1)) {
      const { first } = one.runs[0]!
      return standsWhere(this.doc, { client, clock }, first, this.#isNew)
    }
    return false
  }

  /** The text of the new block in which a chain stands; null when its block is not new. */
  #newBlockText({ block, strings }: InsertedChain): string | null {
    const { client, clock } = strings[0]!
    const parent = block === null ? null : itemAt(this.doc, client, clock)?.parent
    const element = parent ? blockAround(parent as SharedType) : null
    return element && textOfBlock(element).text.replaceAll(NOT_TEXT, '')
  }

  /** Takes a comparison off what this row may cost. */
  #affords(characters: number): boolean {
    this.#budget -= characters
    return this.#budget >= 0
  }

  /** Where a part of what went now is kept; null when some of it was found before. */
  #partsOf({ runs }: Went, from: number, text: string): readonly Part[] | null {
    const parts: Part[] = []
    let start = 0
    for (const run of runs) {
      const first = Math.max(from, start)
      const last = Math.min(from + text.length, start + run.text.length)
      if (first < last) {
        const place = { passage: run.passage, at: run.at + first - start }
        if (!this.deleted.holds(place, text.slice(first - from, last - from))) return null
        parts.push({ ...place, length: last - first })
      }
      start += run.text.length
    }
    return parts
  }

  /** Writes down who wrote what came of a client, in the order of its clocks. */
  #write(
    client: number,
    end: number,
    kept: readonly Kept[],
    by: ParticipantId | null,
    at: number,
  ): void {
    let clock = this.spans.endOf(client)
    const own = { author: by, at, by, isWhole: false }
    const write = (to: number, origin: Omit<Kept, keyof StructId | 'length'>): void => {
      if (to <= clock) return
      this.spans.add(client, {
        clock,
        length: to - clock,
        author: origin.author,
        at: origin.at,
        by: origin.by,
        isWhole: origin.isWhole,
      })
      clock = to
    }
    for (const one of kept) {
      write(Math.min(end, one.clock), own)
      write(Math.min(end, one.clock + one.length), one)
    }
    write(end, own)
  }
}

/** The clock after the last struct of each client in an update. */
function endsOf(
  structs: readonly (StructId & { readonly kind: string; readonly length: number })[],
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  for (const { client, clock, length, kind } of structs) {
    if (kind !== 'skipped') ends.set(client, Math.max(ends.get(client) ?? 0, clock + length))
  }
  return ends
}

/** What stands at an offset in a row of ids; to be asked with rising offsets. */
function idAt(
  ids: readonly (StructId & { readonly length: number })[],
): (offset: number) => StructId | null {
  let [index, start] = [0, 0]
  return (offset) => {
    while (index < ids.length && offset >= start + ids[index]!.length) start += ids[index++]!.length
    const id = ids[index]
    return id ? { client: id.client, clock: id.clock + offset - start } : null
  }
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
