/** Whether text that comes back stands where it stood: then it is the same text, however short it is. */
import * as Y from 'yjs'
import type { StructId } from '../../schemas/sync/index.ts'
import { blockAround, itemAt, type SharedType } from './shared-text.ts'

/** How far to look between the two. */
const NEAR = 200
const FAR = 2000

/** True when nothing that people see stands between an item and the deleted one that it was put before. */
export function standsBefore(doc: Y.Doc, last: StructId, gone: StructId): boolean {
  let item = itemAt(doc, last.client, last.clock)?.right ?? null
  for (let step = 0; item && step < NEAR; step++, item = item.right) {
    if (holds(item, gone)) return true
    if (!item.deleted && item.countable) return false
  }
  return false
}

/**
 * True when an item stands in the block in which the deleted one stood, with nothing in between but what
 * is new: as when a fact was put in the middle of a text, or taken out of it.
 */
export function standsWhere(
  doc: Y.Doc,
  now: StructId,
  gone: StructId,
  isNew: (id: StructId) => boolean,
): boolean {
  const parent = itemAt(doc, now.client, now.clock)?.parent
  const block = parent ? blockAround(parent as SharedType) : null
  let isBetween = false
  let steps = 0
  for (let child = block?._start ?? null; child; child = child.right) {
    const type = child.content instanceof Y.ContentType ? child.content.type : null
    if (!(type instanceof Y.XmlText)) {
      if (isBetween && !child.deleted && child.countable && !isNew(child.id)) return false
      continue
    }
    for (let item = type._start; item; item = item.right) {
      if (++steps > FAR) return false
      if (holds(item, now) || holds(item, gone)) {
        if (isBetween) return true
        isBetween = true
      } else if (isBetween && !item.deleted && item.countable && !isNew(item.id)) return false
    }
  }
  return false
}

/**
 * True when an item stands in the block right behind the one in which the deleted one was the end, as Enter
 * puts it: people read the same, with a new line in it.
 */
export function standsBehind(doc: Y.Doc, now: StructId, gone: StructId): boolean {
  const [item, was] = [itemAt(doc, now.client, now.clock), itemAt(doc, gone.client, gone.clock)]
  const block = item && blockAround(item.parent as SharedType)
  const source = was && blockAround(was.parent as SharedType)
  let before = block?._item?.left ?? null
  while (before?.deleted) before = before.left
  if (!source?._item || before !== source._item) return false
  let steps = 0
  const isEnd = (first: Y.Item | null): boolean => {
    for (let next = first; next; next = next.right) {
      if (++steps > FAR) return false
      const type = next.content instanceof Y.ContentType ? next.content.type : null
      if (next.deleted || !next.countable) continue
      if (!(type instanceof Y.XmlText) || !isEnd(type._start)) return false
    }
    return true
  }
  return isEnd(was!.right) && isEnd((was!.parent as SharedType)._item?.right ?? null)
}

function holds({ id, length }: Y.Item, { client, clock }: StructId): boolean {
  return id.client === client && id.clock <= clock && clock < id.clock + length
}
