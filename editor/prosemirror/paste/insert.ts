import { Fragment, type Node } from 'prosemirror-model'
import { type EditorState, NodeSelection, Selection, type Transaction } from 'prosemirror-state'
import { newId, type RandomBytes } from '../../../schemas/basics/index.ts'
import { contractSchema } from '../../../schemas/document/index.ts'
import { eraseSelection, isFixed } from '../commands/erase.ts'

/** A section cannot be pasted: its content can. Clauses and unknowns never come this far. */
function loose(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (node.type.name !== 'section') return [node]
    const children: Node[] = []
    node.forEach((child) => {
      children.push(child)
    })
    return children
  })
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0)
}

/**
 * Puts blocks where the selection is. The first paragraph joins the line of the caret and what stood
 * behind the caret follows the last; a card or a goal comes after the card, or in the section, that
 * can hold it. The line keeps its own id, so that what others do to it at that moment stays.
 */
export function insertBlocks(
  state: EditorState,
  pasted: readonly Node[],
  random: RandomBytes,
): Transaction {
  const nodes = loose(pasted)
  const { selection } = state
  const beside = selection instanceof NodeSelection && isFixed(selection.node)
  const tr = beside ? state.tr : eraseSelection(state)
  const $from = beside ? tr.doc.resolve(selection.to) : tr.selection.$from
  if (!$from.parent.isTextblock) return insertAfter(tr, nodes, $from.pos)
  const structureAt = nodes.findIndex((node) => node.type.name !== 'paragraph')
  const lines = structureAt < 0 ? nodes : nodes.slice(0, structureAt)
  const structure = structureAt < 0 ? [] : nodes.slice(structureAt)
  let caret = $from.pos
  const line = $from.parent
  const linePos = $from.before()
  const fitting = lines.map((node) => withRole(node, String(line.attrs.role)))
  const [first, ...more] = fitting
  if (first) {
    if (line.content.size === 0 && line.attrs.role === 'text') {
      for (const name of ['style', 'level']) {
        if (line.attrs[name] !== first.attrs[name]) {
          tr.setNodeAttribute(linePos, name, first.attrs[name])
        }
      }
    }
    tr.insert(caret, first.content)
    caret += first.content.size
  }
  const last = more.at(-1)
  if (last) {
    if ($from.parentOffset < line.content.size) {
      tr.split(caret, 1, [{ type: line.type, attrs: { ...line.attrs, id: newId(random) } }])
      const middle = more.slice(0, -1)
      tr.insert(caret + 2, last.content)
      tr.insert(caret + 1, middle)
      caret += 1 + sizeOf(middle) + 1 + last.content.size
    } else {
      tr.insert(caret + 1, more)
      caret += sizeOf(more)
    }
  }
  if (structure.length === 0) return tr.setSelection(Selection.near(tr.doc.resolve(caret), -1))
  return insertAfter(tr, structure, tr.doc.resolve(caret).after())
}

/** Inserts blocks one after the other, each in the nearest parent that can hold it. */
function insertAfter(tr: Transaction, nodes: readonly Node[], at: number): Transaction {
  let pos = at
  for (const node of nodes) {
    let $pos = tr.doc.resolve(pos)
    while ($pos.depth > 0 && !$pos.parent.type.contentMatch.matchType(node.type)) {
      pos = $pos.after()
      $pos = tr.doc.resolve(pos)
    }
    if ($pos.depth === 0) {
      // Between sections: the text goes to the end of the one before.
      const before = $pos.nodeBefore ?? $pos.nodeAfter
      if (before?.type.name !== 'section') return tr
      pos = $pos.nodeBefore ? pos - 1 : pos + 1
    }
    tr.insert(pos, node)
    pos += node.nodeSize
  }
  return tr.setSelection(Selection.near(tr.doc.resolve(pos), -1))
}

/** In "what is enough" what is pasted says what is enough too. */
function withRole(node: Node, role: string): Node {
  return node.type.name === 'paragraph' && node.attrs.role !== role
    ? contractSchema.node('paragraph', { ...node.attrs, role }, Fragment.from(node.content))
    : node
}
