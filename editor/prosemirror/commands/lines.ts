/** Lines: starting a new one, and what a line looks like. */
import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { newId, type RandomBytes } from '../../../schemas/basics/index.ts'
import type { ParagraphStyle } from '../../../schemas/document/index.ts'
import { contractSchema } from '../../../schemas/document/index.ts'
import { eraseSelection } from './erase.ts'

const maxLevel = 4

function isList(node: Node): boolean {
  return node.attrs.style === 'bullet' || node.attrs.style === 'number'
}

/** Every paragraph that the selection touches, with its place. */
function selectedLines(state: EditorState): { node: Node; pos: number }[] {
  const lines: { node: Node; pos: number }[] = []
  for (const { $from, $to } of state.selection.ranges) {
    state.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
      if (node.type.name === 'paragraph') lines.push({ node, pos })
      return !node.isTextblock
    })
  }
  return lines
}

/** Gives the selected lines a style; a style that all of them have is taken off again. */
export function setStyle(style: ParagraphStyle): Command {
  return (state, dispatch) => {
    const lines = selectedLines(state)
    if (lines.length === 0) return false
    const wanted = lines.every(({ node }) => node.attrs.style === style) ? 'plain' : style
    if (dispatch) {
      const { tr } = state
      for (const { node, pos } of lines) styleLine(tr, pos, node, wanted)
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

function styleLine(tr: Transaction, pos: number, node: Node, style: ParagraphStyle): void {
  if (node.attrs.style !== style) tr.setNodeAttribute(pos, 'style', style)
  const leavesList = style === 'plain' || style === 'heading'
  if (leavesList && node.attrs.level !== 0) tr.setNodeAttribute(pos, 'level', 0)
}

/** Indents list items, or brings them back. Does nothing outside lists, so that Tab moves on. */
export function indent(by: 1 | -1): Command {
  return (state, dispatch) => {
    const lines = selectedLines(state)
    if (lines.length === 0 || !lines.every(({ node }) => isList(node))) return false
    const moved = lines.filter(({ node }) => {
      const level = Number(node.attrs.level) + by
      return level >= 0 && level <= maxLevel
    })
    if (moved.length === 0) return false
    if (dispatch) {
      const { tr } = state
      for (const { node, pos } of moved) tr.setNodeAttribute(pos, 'level', node.attrs.level + by)
      dispatch(tr)
    }
    return true
  }
}

/** Enter: a new line of the same kind, with an id of its own; an empty list item leaves its list. */
export function newLine(random: RandomBytes): Command {
  return (state, dispatch) => {
    const tr = state.selection.empty ? state.tr : eraseSelection(state)
    const { selection } = tr
    if (!(selection instanceof TextSelection) || !selection.$from.parent.isTextblock) return false
    const { $from } = selection
    const line = $from.parent
    const pos = $from.before()
    if (state.selection.empty && isList(line) && line.content.size === 0) {
      if (line.attrs.level > 0) tr.setNodeAttribute(pos, 'level', line.attrs.level - 1)
      else tr.setNodeAttribute(pos, 'style', 'plain')
      dispatch?.(tr.scrollIntoView())
      return true
    }
    const id = newId(random)
    const plain = { ...line.attrs, id, style: 'plain', level: 0 }
    if (line.attrs.style === 'heading' && $from.parentOffset === 0 && line.content.size > 0) {
      // Before a heading comes an ordinary line; the heading stays the element that it is.
      tr.insert(pos, contractSchema.node('paragraph', plain))
    } else if ($from.parentOffset === line.content.size) {
      const attrs = line.attrs.style === 'heading' ? plain : { ...line.attrs, id }
      tr.insert(pos + line.nodeSize, contractSchema.node('paragraph', attrs))
      tr.setSelection(TextSelection.create(tr.doc, pos + line.nodeSize + 1))
      const marks = state.storedMarks ?? $from.marks()
      tr.setStoredMarks(marks)
    } else {
      tr.split($from.pos, 1, [{ type: line.type, attrs: { ...line.attrs, id } }])
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
