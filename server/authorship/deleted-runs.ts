import * as Y from 'yjs'
import type { DeletedRange, StructId } from '../../schemas/sync/index.ts'
import type { DeletedRun } from './passage.ts'
import {
  blockAround,
  idOfBlock,
  isText,
  itemsIn,
  type SharedType,
  type TextItem,
} from './shared-text.ts'

/** How far to look past what stands between two texts: marks, and what went before. */
const FAR = 32

const A_LETTER = /[\p{L}\p{M}\p{N}]/u

type Run = Omit<DeletedRun, 'by' | 'at' | 'seq' | 'written'>

/**
 * The text that a change took away, in the order of the document: what stood together is one run, also
 * when several people had written it, or marks and earlier deletions lie between.
 * @param went what the change deleted, in the document as it is now
 * @param named what its sender said to delete: what is not in it lost its place without being seen
 * @param isNew what the change itself brought
 */
export function deletedRuns(
  doc: Y.Doc,
  went: readonly (readonly [client: number, clock: number, length: number])[],
  named: readonly DeletedRange[],
  isNew: (id: StructId) => boolean,
): readonly Run[] {
  const seen = Map.groupBy(named, ({ client }) => client)
  const items = new Map<TextItem, boolean>()
  for (const [client, clock, length] of went) {
    for (const item of itemsIn(doc, client, clock, length)) {
      if (!isText(item)) continue
      const wasSeen = isNamed(seen.get(client) ?? [], item.id.clock)
      // What its writer took away again in the same breath was never there for the others.
      if (!(wasSeen && isNew(item.id))) items.set(item, wasSeen)
    }
  }
  const next = new Map<TextItem, TextItem>()
  const first: TextItem[] = []
  for (const [item, wasSeen] of items) {
    const left = leftOf(item, (other) => items.has(other))
    if (left && items.get(left) === wasSeen) next.set(left, item)
    else first.push(item)
  }
  return joined(inOrder(first).map((item) => runFrom(item, next, items.get(item)!, isNew)))
}

/** What went from one block at once is one passage, with a break where something stood in between. */
function joined(runs: readonly Run[]): readonly Run[] {
  const rows = Map.groupBy(runs, ({ block, wasSeen }) => `${block}/${wasSeen}`)
  return [...rows.values()].flatMap((row) => {
    const [first] = row
    if (row.length === 1 || first!.block === null) return row
    let text = ''
    const breaks: number[] = []
    for (const run of row) {
      if (text !== '') breaks.push(text.length)
      text += run.text
    }
    const ids = row.flatMap((run) => run.ids)
    const { after, isCutBehind } = row.at(-1)!
    return [{ ...first!, text, ids, breaks, after, isCutBehind }]
  })
}

/** The beginnings of runs, those of one block in the order in which they stood in it. */
function inOrder(first: readonly TextItem[]): readonly TextItem[] {
  const byBlock = Map.groupBy(first, (item) => blockAround(item.parent as SharedType))
  return [...byBlock].flatMap(([block, items]) => {
    if (!block || items.length === 1) return items
    const wanted = new Set(items)
    const found: TextItem[] = []
    for (let child = block._start; child; child = child.right) {
      const type = child.content instanceof Y.ContentType ? child.content.type : null
      if (!(type instanceof Y.XmlText)) continue
      for (let item = type._start; item; item = item.right) {
        if (isText(item) && wanted.has(item)) found.push(item)
      }
    }
    return found.length === items.length ? found : items
  })
}

function runFrom(
  first: TextItem,
  next: ReadonlyMap<TextItem, TextItem>,
  wasSeen: boolean,
  isNew: (id: StructId) => boolean,
): Run {
  let text = ''
  const ids: { client: number; clock: number; length: number }[] = []
  let last = first
  for (let item: TextItem | undefined = first; item; item = next.get(item)) {
    text += item.content.str
    const { client, clock } = item.id
    const before = ids.at(-1)
    if (before?.client === client && before.clock + before.length === clock)
      before.length += item.length
    else ids.push({ client, clock, length: item.length })
    last = item
  }
  const block = blockAround(first.parent as SharedType)
  const before = leftOf(first, () => true)
  const after = rightOf(last)
  return {
    text,
    ids,
    block: block ? idOfBlock(block) : null,
    wasSeen,
    isAllOfBlock: block !== null && isEmpty(block, () => false),
    isWhole: block !== null && isEmpty(block, ({ id }) => isNew(id)),
    isBlockGone: block?._item?.deleted === true,
    isCutBefore: A_LETTER.test(textBeside(first, 'left', isNew).at(-1) ?? ''),
    isCutBehind: A_LETTER.test(textBeside(last, 'right', isNew).at(0) ?? ''),
    breaks: [],
    before: before
      ? { client: before.id.client, clock: before.id.clock + before.length - 1 }
      : null,
    after: after ? after.id : null,
  }
}

/** True when nothing stands in a block any more, but for what is passed over. */
function isEmpty(block: SharedType, passesOver: (item: Y.Item) => boolean): boolean {
  if (block._item?.deleted) return true
  for (let child = block._start; child; child = child.right) {
    if (child.deleted || passesOver(child)) continue
    const type = child.content instanceof Y.ContentType ? child.content.type : null
    if (!(type instanceof Y.XmlText)) return false
    for (let item = type._start; item; item = item.right) {
      if (!item.deleted && item.countable && !passesOver(item)) return false
    }
  }
  return true
}

/** The nearest text on one side that stands there and stood there before. */
function textBeside(
  item: Y.Item,
  side: 'left' | 'right',
  isNew: (id: StructId) => boolean,
): string {
  let beside = item[side]
  for (let step = 0; beside && step < FAR; step++, beside = beside[side]) {
    if (beside.deleted || !beside.countable || isNew(beside.id)) continue
    return isText(beside) ? beside.content.str : ''
  }
  return ''
}

/** The nearest deleted text to the left for which something holds, with nothing alive in between. */
function leftOf(item: Y.Item, holds: (item: TextItem) => boolean): TextItem | null {
  let left = item.left
  for (let step = 0; left && step < FAR; step++, left = left.left) {
    if (!left.deleted) {
      if (left.countable) return null
    } else if (isText(left) && holds(left)) return left
  }
  return null
}

function rightOf(item: Y.Item): TextItem | null {
  let right = item.right
  for (let step = 0; right && step < FAR; step++, right = right.right) {
    if (!right.deleted) {
      if (right.countable) return null
    } else if (isText(right)) return right
  }
  return null
}

/** @param ranges in order, without overlap */
function isNamed(ranges: readonly DeletedRange[], clock: number): boolean {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { clock: from, length } = ranges[middle]!
    if (from + length <= clock) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]!.clock <= clock
}
