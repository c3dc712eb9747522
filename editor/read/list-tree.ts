import type { CanonicalBlock, CanonicalParagraph } from '../../schemas/document/index.ts'

/** A list as HTML has it: items, each with the lists inside it. */
export interface List {
  readonly type: 'list'
  readonly style: 'bullet' | 'number'
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly paragraph: CanonicalParagraph
  readonly lists: readonly List[]
}

export type ReadingBlock =
  | Exclude<CanonicalBlock, { type: 'paragraph' }>
  | CanonicalParagraph
  | List

function isItem(block: CanonicalBlock): block is CanonicalParagraph {
  return block.type === 'paragraph' && (block.style === 'bullet' || block.style === 'number')
}

/**
 * In the document a list is a row of paragraphs with a style and a level; for reading it becomes real
 * lists in lists, so that a screen reader says how many items there are. A level that is jumped over
 * counts as one.
 */
export function withLists(blocks: readonly CanonicalBlock[]): readonly ReadingBlock[] {
  const result: ReadingBlock[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!
    if (!isItem(block)) {
      result.push(block)
      at += 1
      continue
    }
    let end = at
    while (end < blocks.length && isItem(blocks[end]!)) end += 1
    result.push(...listsOf(blocks.slice(at, end) as CanonicalParagraph[]))
    at = end
  }
  return result
}

function listsOf(rows: readonly CanonicalParagraph[]): readonly List[] {
  const lists: { type: 'list'; style: List['style']; items: ListItem[] }[] = []
  const top = Math.min(...rows.map(({ level = 0 }) => level))
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]!
    let end = at + 1
    while (end < rows.length && (rows[end]!.level ?? 0) > top) end += 1
    const style = row.style as List['style']
    const last = lists.at(-1)
    const list = last?.style === style ? last : { type: 'list' as const, style, items: [] }
    if (list !== last) lists.push(list)
    // The first row may be deeper than the ones after it: it then stands at the top all the same.
    const inside = rows.slice(at + 1, end)
    list.items.push({ paragraph: row, lists: inside.length > 0 ? listsOf(inside) : [] })
    at = end
  }
  return lists
}
