import { Selection } from 'prosemirror-state'
import { attributeProblem, nodeKind } from '../../../schemas/document/index.ts'
import type { SurfaceContext } from '../surface-context.ts'

type GetPos = () => number | undefined

/** Writes one attribute of the block at `getPos`, when it changes and may be written. */
export function writeAttribute(
  context: SurfaceContext,
  getPos: GetPos,
  name: string,
  value: string | number,
): boolean {
  const { view, editable } = context
  const pos = getPos()
  if (!view || !editable || pos === undefined) return false
  const node = view.state.doc.nodeAt(pos)
  const spec = node ? nodeKind(node.type.name)?.attributes[name] : undefined
  if (!node || !spec || attributeProblem(spec, value) !== null || node.attrs[name] === value) {
    return false
  }
  view.dispatch(view.state.tr.setNodeAttribute(pos, name, value))
  return true
}

/** Takes the block at `getPos` away with all that is in it, and puts the caret where it stood. */
export function removeBlock(context: SurfaceContext, getPos: GetPos): boolean {
  const { view, editable } = context
  const pos = getPos()
  if (!view || !editable || pos === undefined) return false
  const node = view.state.doc.nodeAt(pos)
  if (!node) return false
  const tr = view.state.tr.delete(pos, pos + node.nodeSize)
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(pos), -1)))
  view.focus()
  return true
}
