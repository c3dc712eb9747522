/** What becomes of the focus when others take away the block in which it is on a button or in a field. */
import type { ResolvedPos } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { type BlockHandle, blockAround } from './block-handle.ts'
import { findBlock } from './blocks.ts'

/** What in a block has the focus, beside its text. */
export interface FocusedControl {
  readonly element: Element
  readonly block: string
}

/** The button or field in the text that has the focus, with the block in or at which it is. */
export function focusedControl({ root, dom }: EditorView): FocusedControl | null {
  const element = root.activeElement
  if (!element || element === dom || !dom.contains(element)) return null
  const block = element.closest<HTMLElement>('[data-block]')?.dataset.block
  return block ? { element, block } : null
}

/** True for what is typed in: without it keys go nowhere, as from the text itself. */
export function isField({ element }: FocusedControl): boolean {
  return element.matches('input, select, textarea')
}

/**
 * Gives the focus from a button that is gone to the buttons of its block, where that stands now, else to
 * those of what stands beside its place: keys write in nobody's words there. Where nothing stands, to the
 * first button of what is around it.
 * @param pos where the block stood, in the text as it is now
 */
export function refocus(
  view: EditorView,
  handle: BlockHandle,
  { block, pos }: { readonly block: string; readonly pos: number },
): void {
  const { doc } = view.state
  const elements = [findBlock(doc, block)?.pos ?? null, ...placesAround(doc.resolve(pos))]
    .map((place) => place !== null && view.nodeDOM(place))
    .filter((dom) => dom instanceof Element)
  const beside = elements.map(blockAround).find((found) => found !== null)
  if (beside) {
    handle.moveTo(beside)
    handle.focus()
  } else elements.at(-1)?.querySelector<HTMLElement>('button')?.focus()
}

/** What stands before a place, after it and around it, the nearest first. */
function placesAround($at: ResolvedPos): readonly (number | null)[] {
  const { pos, depth, nodeBefore, nodeAfter } = $at
  const around = Array.from({ length: depth }, (_, up) => $at.before(depth - up))
  return [nodeBefore && pos - nodeBefore.nodeSize, nodeAfter && pos, ...around]
}
