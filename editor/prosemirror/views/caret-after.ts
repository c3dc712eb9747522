import { Selection } from 'prosemirror-state'
import type { SurfaceContext } from '../surface-context.ts'

/** Puts the caret at `pos`, or at the first place after it, and the focus in the text. */
export function caretAfter(context: SurfaceContext, pos: number): void {
  const { view } = context
  if (!view || pos > view.state.doc.content.size) return
  view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(pos), 1)))
  view.focus()
}
