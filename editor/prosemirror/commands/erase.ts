/**
 * Taking text away, without taking more away than was meant. A section, a fixed clause and what a
 * newer version wrote are never deleted by a key; text of one card never runs into another.
 */
import type { Node, ResolvedPos } from 'prosemirror-model'
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state'

const containers = new Set(['doc', 'section', 'goal', 'commitment'])
const fixed = new Set(['section', 'clause', 'unknown'])

/** True for a block that no key may delete: it belongs to the contract. */
export function isFixed(node: Node): boolean {
  return fixed.has(node.type.name)
}

/** The node that holds the blocks at this place, and its depth. */
function containerDepth($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if (containers.has($pos.node(depth).type.name)) return depth
  }
  return 0
}

/** True when deleting from one end to the other would take structure away, not only text. */
export function crossesStructure({ doc, selection }: EditorState): boolean {
  if (selection.empty || selection instanceof NodeSelection) return false
  const { $from, $to } = selection
  const depth = containerDepth($from)
  if (depth !== containerDepth($to) || $from.start(depth) !== $to.start(depth)) return true
  let crosses = false
  doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
    const inside = pos >= $from.pos && pos + node.nodeSize <= $to.pos
    if (inside && node.isBlock && node.type.name !== 'paragraph') crosses = true
    return !crosses
  })
  return crosses
}

/**
 * Deletes the text between two places and leaves the structure: cards, goals, clauses and sections
 * stay. Of the paragraphs that are wholly covered one stays in each card or section.
 */
export function eraseText(tr: Transaction, from: number, to: number): Transaction {
  const lines: { pos: number; node: Node; parent: Node; whole: boolean; inner: boolean }[] = []
  const unknownInside = (node: Node) => {
    let has = false
    node.forEach((child) => {
      if (child.type.name === 'unknown_inline') has = true
    })
    return has
  }
  tr.doc.nodesBetween(from, to, (node, pos, parent) => {
    if (!node.isTextblock || !parent) return true
    const start = pos + 1
    const end = pos + 1 + node.content.size
    lines.push({
      pos,
      node,
      parent,
      whole: from <= start && to >= end,
      inner: from <= pos && to >= pos + node.nodeSize,
    })
    return false
  })
  const kept = new Set<Node>()
  for (const { parent, inner, whole, node } of lines) {
    // The first line that is touched but not swallowed keeps a place for the caret in its parent.
    if (!inner || !whole || node.attrs.role === 'proof' || unknownInside(node)) kept.add(parent)
  }
  const firstOf = new Set<Node>()
  const removals: { from: number; to: number }[] = []
  for (const { pos, node, parent, inner, whole } of lines) {
    const mayGo =
      inner && whole && node.attrs.role === 'text' && parent.childCount > 1 && !unknownInside(node)
    const spare = kept.has(parent) || firstOf.has(parent)
    firstOf.add(parent)
    if (mayGo && spare) removals.push({ from: pos, to: pos + node.nodeSize })
    else {
      const start = Math.max(from, pos + 1)
      const end = Math.min(to, pos + 1 + node.content.size)
      let at = start
      node.nodesBetween(start - pos - 1, end - pos - 1, (child, offset) => {
        if (child.type.name === 'unknown_inline') {
          if (pos + 1 + offset > at) removals.push({ from: at, to: pos + 1 + offset })
          at = pos + 1 + offset + child.nodeSize
        }
      })
      if (end > at) removals.push({ from: at, to: end })
    }
  }
  for (const removal of removals.reverse()) tr.delete(removal.from, removal.to)
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), 1))
}

/** Deletes the selection: as text where it spans structure, as usual where it does not. */
export function eraseSelection(state: EditorState): Transaction {
  const { from, to } = state.selection
  return crossesStructure(state) ? eraseText(state.tr, from, to) : state.tr.deleteSelection()
}

/** @param refused is told when what is selected belongs to the contract and stays */
export function deleteSelected(refused: (node: Node) => void): Command {
  return (state, dispatch) => {
    const { selection } = state
    if (selection.empty) return false
    if (selection instanceof NodeSelection && isFixed(selection.node)) {
      if (dispatch) refused(selection.node)
      return true
    }
    dispatch?.(eraseSelection(state).scrollIntoView())
    return true
  }
}

function caretInside(tr: Transaction, pos: number, direction: 1 | -1): Transaction {
  return tr.setSelection(Selection.near(tr.doc.resolve(pos), direction))
}

function cursorIn(state: EditorState): ResolvedPos | null {
  const { selection } = state
  return selection instanceof TextSelection ? selection.$cursor : null
}

/** Backspace at the start of a list item or heading: first less indented, then plain. */
const unstyle: Command = (state, dispatch) => {
  const $cursor = cursorIn(state)
  if (!$cursor || $cursor.parentOffset > 0 || !$cursor.parent.isTextblock) return false
  const { style, level } = $cursor.parent.attrs as { style: string; level: number }
  if (style === 'plain') return false
  if (dispatch) {
    const pos = $cursor.before()
    const { tr } = state
    if (level > 0 && style !== 'heading') tr.setNodeAttribute(pos, 'level', level - 1)
    else {
      tr.setNodeAttribute(pos, 'style', 'plain')
      if (level > 0) tr.setNodeAttribute(pos, 'level', 0)
    }
    dispatch(tr.scrollIntoView())
  }
  return true
}

function joins(one: Node, other: Node): boolean {
  return (
    one.type.name === 'paragraph' &&
    other.type.name === 'paragraph' &&
    one.attrs.role === other.attrs.role
  )
}

/** The caret's paragraph and its neighbour run together, if they are of the same card or section. */
function mergeWith(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const $cursor = cursorIn(state)
    if (!$cursor?.parent.isTextblock) return false
    const edge = direction < 0 ? 0 : $cursor.parent.content.size
    if ($cursor.parentOffset !== edge) return false
    const depth = $cursor.depth - 1
    const container = $cursor.node(depth)
    const index = $cursor.index(depth) + direction
    const neighbour = index >= 0 && index < container.childCount ? container.child(index) : null
    const pos = $cursor.before()
    const self = $cursor.parent
    const boundary = direction < 0 ? pos : pos + self.nodeSize
    if (neighbour && joins(neighbour, self)) {
      if (dispatch) {
        const { tr } = state
        // An empty line is taken away; only when both have text does one move into the other.
        if (neighbour.content.size === 0) {
          const from = direction < 0 ? pos - neighbour.nodeSize : boundary
          tr.delete(from, from + neighbour.nodeSize)
        } else if (self.content.size === 0) {
          tr.delete(pos, pos + self.nodeSize)
          caretInside(tr, direction < 0 ? pos - 1 : pos + 1, direction < 0 ? -1 : 1)
        } else tr.join(boundary)
        dispatch(tr.scrollIntoView())
      }
      return true
    }
    if (neighbour?.type.spec.atom) {
      const at = direction < 0 ? boundary - neighbour.nodeSize : boundary
      if (neighbour.type.spec.selectable !== false) {
        dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, at)).scrollIntoView())
      }
      return true
    }
    // Never across the edge of a card, a goal or a section: the caret goes there, the text stays.
    if (dispatch) {
      const { tr } = state
      const others = Array.from({ length: container.childCount }, (_, at) => container.child(at))
      const spare = others.filter((child) => child.type.name === 'paragraph').length > 1
      if (neighbour && self.content.size === 0 && self.attrs.role === 'text' && spare) {
        tr.delete(pos, pos + self.nodeSize)
        caretInside(tr, direction < 0 ? pos - 1 : pos + 1, direction)
        dispatch(tr.scrollIntoView())
      } else {
        const near = Selection.findFrom(state.doc.resolve(boundary), direction, true)
        if (near) dispatch(tr.setSelection(near).scrollIntoView())
      }
    }
    return true
  }
}

/** What Backspace does after a selection was dealt with. */
export const eraseBackward: Command = (state, dispatch, view) =>
  unstyle(state, dispatch, view) || mergeWith(-1)(state, dispatch, view)

/** What Delete does after a selection was dealt with. */
export const eraseForward: Command = mergeWith(1)
