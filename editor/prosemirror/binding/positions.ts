/**
 * Places in the text that hold while others write: Yjs relative positions, as plain JSON that can be sent
 * and stored. What comes from another is checked; what cannot be found gives null.
 */
import type { Node } from 'prosemirror-model'
import * as Y from 'yjs'
import { roots } from '../../../schemas/document/index.ts'
import type { Binding } from './binding.ts'
import { inlineSize, type Shadow, type SharedType, type TextblockShadow } from './shadow.ts'

/** To which side a place holds on: `before` to what stands before it, `after` to what comes after. */
export type Side = 'before' | 'after'

function relative(type: SharedType, index: number, side: Side): unknown {
  const position = Y.createRelativePositionFromTypeIndex(type, index, side === 'before' ? -1 : 0)
  return JSON.parse(JSON.stringify(Y.relativePositionToJSON(position)))
}

function relativeInText(shadow: TextblockShadow, offset: number, side: Side): unknown {
  let start = 0
  let found: { type: SharedType; index: number } | null = null
  for (const child of shadow.children) {
    const size = inlineSize(child)
    if (child.form === 'text' && offset >= start && offset <= start + size) {
      if (!found || side === 'after') found = { type: child.type, index: offset - start }
    }
    start += size
  }
  if (found) return relative(found.type, found.index, side)
  let index = 0
  start = 0
  for (const child of shadow.children) {
    if (start >= offset) break
    start += inlineSize(child)
    index++
  }
  return relative(shadow.type, index, side)
}

/**
 * The relative position of a place in the document that the binding shows, as JSON.
 * @param pos a position in `binding.shown`
 */
export function toRelative(binding: Binding, pos: number, side: Side = 'before'): unknown {
  let shadow: Shadow = binding.root
  let node: Node = binding.shown
  let start = 0
  for (;;) {
    if (shadow.form === 'textblock') return relativeInText(shadow, pos - start, side)
    if (shadow.form !== 'element') return null
    let at = start
    let index = 0
    while (index < node.childCount && at + node.child(index).nodeSize <= pos) {
      at += node.child(index).nodeSize
      index++
    }
    if (index === node.childCount || at === pos || node.child(index).isLeaf) {
      return relative(shadow.type, index, side)
    }
    shadow = shadow.children[index]!
    node = node.child(index)
    start = at + 1
  }
}

function isId(value: unknown): boolean {
  if (value === undefined || value === null) return true
  const id = value as { client?: unknown; clock?: unknown }
  return Number.isSafeInteger(id.client) && Number.isSafeInteger(id.clock) && Number(id.clock) >= 0
}

/** A relative position from JSON that someone sent, or null when it is not one of the body. */
function readPosition(json: unknown): Y.RelativePosition | null {
  if (typeof json !== 'object' || json === null) return null
  const { type, item, tname, assoc } = json as Record<string, unknown>
  if (!isId(type) || !isId(item)) return null
  // Asking Yjs for a root of another name would make one.
  if (tname !== undefined && tname !== null && tname !== roots.body) return null
  if (!type && !item && !tname) return null
  if (assoc !== undefined && typeof assoc !== 'number') return null
  return Y.createRelativePositionFromJSON(json)
}

/** Where the content of a shadow begins in the document that is shown, with its node. */
function placeOf(binding: Binding, shadow: Shadow): { start: number; node: Node } {
  const { parent } = shadow
  if (parent === null) return { start: 0, node: binding.shown }
  const holder = placeOf(binding, parent)
  let start = holder.start
  if (parent.form === 'element') {
    const index = parent.children.indexOf(shadow as never)
    for (let at = 0; at < index; at++) start += holder.node.child(at).nodeSize
    return { start: start + 1, node: holder.node.child(index) }
  }
  for (const child of parent.children) {
    if (child === shadow) break
    start += inlineSize(child)
  }
  return { start, node: holder.node }
}

/**
 * The place in the document that the binding shows (`binding.shown`), or null when it is not there (any
 * more), or was not understood.
 * @param followUndo whether to go on to what an undo brought back. Only the one who undid knows of it, so
 *   for places that are to be the same for everyone it is left out.
 */
export function fromRelative(binding: Binding, json: unknown, followUndo = false): number | null {
  try {
    const position = readPosition(json)
    if (!position) return null
    const found = Y.createAbsolutePositionFromRelativePosition(position, binding.doc, followUndo)
    const shadow = found && binding.index.get(found.type)
    if (!shadow) return null
    const { start, node } = placeOf(binding, shadow)
    switch (shadow.form) {
      case 'text':
        return start + Math.min(found.index, inlineSize(shadow))
      case 'textblock': {
        let pos = start
        for (const child of shadow.children.slice(0, found.index)) pos += inlineSize(child)
        return pos
      }
      case 'element': {
        let pos = start
        const count = Math.min(found.index, node.childCount)
        for (let at = 0; at < count; at++) pos += node.child(at).nodeSize
        return pos
      }
      default:
        return null
    }
  } catch {
    return null
  }
}
