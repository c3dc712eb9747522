import type * as Y from 'yjs'
import type { ScannedItem, StructId } from '../../schemas/sync/index.ts'
import { blockAround, idOfBlock, itemAt, type SharedType } from './shared-text.ts'

/** Text that was inserted in one go, marks left out. */
export interface InsertedChain {
  readonly text: string
  /** Its items: where each begins, and what it was put before. */
  readonly strings: readonly {
    readonly from: number
    readonly length: number
    readonly client: number
    readonly clock: number
    readonly before: StructId | null
  }[]
  /** The id of the block in which it stands, when that block is new too. */
  readonly block: string | null
}

/** @param items what is new in one update, by client and clock */
export function insertedChains(
  doc: Y.Doc,
  items: readonly ScannedItem[],
  isNew: (id: StructId) => boolean,
): readonly InsertedChain[] {
  const chains: InsertedChain[] = []
  let text = ''
  let strings: InsertedChain['strings'][number][] = []
  let last: ScannedItem | null = null

  function end(): void {
    const [first] = strings
    if (first) chains.push({ text, strings, block: newBlockOf(doc, first, isNew) })
    text = ''
    strings = []
  }

  for (const item of items) {
    const { content } = item
    if (content.kind !== 'string' && content.kind !== 'format') {
      end()
      last = null
      continue
    }
    if (!last || !follows(item, last)) end()
    last = item
    if (content.kind === 'format') continue
    const { client, clock, length, rightOrigin } = item
    strings.push({ from: text.length, length, client, clock, before: rightOrigin })
    text += content.text
  }
  end()
  return chains
}

/** The ids of a part of a chain. */
export function* idsOf(
  { strings }: InsertedChain,
  from: number,
  length: number,
): Generator<{ readonly client: number; readonly clock: number; readonly length: number }> {
  for (const string of strings) {
    const start = Math.max(from, string.from)
    const end = Math.min(from + length, string.from + string.length)
    if (start < end) {
      yield {
        client: string.client,
        clock: string.clock + start - string.from,
        length: end - start,
      }
    }
  }
}

function follows(item: ScannedItem, last: ScannedItem): boolean {
  const { origin, client, clock } = item
  return (
    last.client === client &&
    last.clock + last.length === clock &&
    origin !== null &&
    origin.client === client &&
    origin.clock === clock - 1
  )
}

function newBlockOf(doc: Y.Doc, id: StructId, isNew: (id: StructId) => boolean): string | null {
  const item = itemAt(doc, id.client, id.clock)
  const block = item && blockAround(item.parent as SharedType)
  return block?._item && isNew(block._item.id) ? idOfBlock(block) : null
}
