import * as Y from 'yjs'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import type { ScannedItem } from '../../schemas/sync/index.ts'
import type { AuthorSpans, Origin } from './author-spans.ts'
import { idOfBlock, itemAt, itemsIn, type SharedType } from './shared-text.ts'

export type KeepOrigin = (
  client: number,
  clock: number,
  length: number,
  origin: Origin & { readonly by?: ParticipantId | null; readonly isWhole?: boolean },
) => void

/**
 * Blocks that were deleted, by their id. One that comes back (moved, cut and pasted, or by undo) keeps who
 * made it, and who set those of its attributes that say the same; as often as it went.
 */
export class DeletedBlocks {
  readonly #byId = new Map<string, Y.XmlElement[]>()
  readonly #rows = new WeakMap<Y.XmlElement, number>()

  /** The row of the log with which a block went; 0 when it did not. */
  rowOf(block: Y.XmlElement): number {
    return this.#rows.get(block) ?? 0
  }

  add(
    doc: Y.Doc,
    went: readonly (readonly [client: number, clock: number, length: number])[],
    seq: number,
  ): void {
    for (const [client, clock, length] of went) {
      for (const item of itemsIn(doc, client, clock, length)) {
        const block = blockIn(item)
        if (!block) continue
        this.#rows.set(block, seq)
        const id = idOfBlock(block)
        const row = this.#byId.get(id)
        if (row) row.push(block)
        else this.#byId.set(id, [block])
      }
    }
  }

  takeBack(doc: Y.Doc, items: readonly ScannedItem[], spans: AuthorSpans, keep: KeepOrigin): void {
    for (const { content, client, clock } of items) {
      if (content.kind !== 'type' || content.type !== 'xml-element') continue
      const item = itemAt(doc, client, clock)
      const block = item && !item.deleted ? blockIn(item) : null
      if (!block) continue
      const row = this.#byId.get(idOfBlock(block)) ?? []
      const found = row.findLastIndex((old) => old.nodeName === block.nodeName && old !== block)
      if (found < 0) continue
      const [old] = row.splice(found, 1)
      carry(old!, block, spans, keep)
    }
  }
}

function carry(old: SharedType, now: SharedType, spans: AuthorSpans, keep: KeepOrigin): void {
  const originOf = (item: Y.Item | null): Origin | null => {
    const id = item?.lastId
    const span = id ? spans.at(id.client, id.clock) : null
    return span && { author: span.author, at: span.at }
  }
  const made = originOf(old._item)
  if (made) keep(now._item!.id.client, now._item!.id.clock, 1, made)
  for (const [name, item] of now._map) {
    const was = old._map.get(name)
    const isSame = was && saidBy(was) !== undefined && saidBy(was) === saidBy(item)
    const origin = isSame ? originOf(was) : null
    if (origin) keep(item.id.client, item.id.clock, item.length, origin)
  }
}

export function saidBy(item: Y.Item): unknown {
  return item.content instanceof Y.ContentAny ? item.content.arr.at(-1) : undefined
}

function blockIn(item: Y.Item): Y.XmlElement | null {
  if (!(item.content instanceof Y.ContentType)) return null
  const { type } = item.content
  return type instanceof Y.XmlElement && type.nodeName !== 'fact' ? type : null
}
