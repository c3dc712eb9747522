/** Moving: arrows over the edges of cards and clauses, Tab from place to place, selecting all. */
import type { Node } from 'prosemirror-model'
import {
  AllSelection,
  type Command,
  NodeSelection,
  Selection,
  TextSelection,
} from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** The first and last place for text in a node, as a selection, or null when it has none. */
function textOf(doc: Node, start: number, end: number): TextSelection | null {
  let from = -1
  let to = -1
  doc.nodesBetween(start, end, (node, pos) => {
    if (!node.isTextblock) return true
    if (from < 0) from = pos + 1
    to = pos + 1 + node.content.size
    return false
  })
  return from < 0 ? null : TextSelection.create(doc, from, to)
}

/** Selects the text of this section first, and everything when that is selected already. */
export const selectMore: Command = (state, dispatch) => {
  const { $from, from, to } = state.selection
  const section = $from.depth > 0 && $from.node(1).type.name === 'section' ? 1 : 0
  const own = section > 0 ? textOf(state.doc, $from.start(section), $from.end(section)) : null
  const covered = own !== null && from <= own.from && to >= own.to
  const selection = own && !covered ? own : new AllSelection(state.doc)
  dispatch?.(state.tr.setSelection(selection))
  return true
}

/**
 * An arrow key at the edge of a text that ends at a card's, goal's or section's edge: the caret goes
 * to the next text or clause in reading order. A browser alone gets lost between the fields there.
 */
export function overEdge(key: 'up' | 'down' | 'left' | 'right'): Command {
  const direction = key === 'up' || key === 'left' ? -1 : 1
  return (state, dispatch, view) => {
    const { selection } = state
    if (selection instanceof NodeSelection && selection.node.isBlock) {
      const next = Selection.findFrom(
        state.doc.resolve(direction < 0 ? selection.from : selection.to),
        direction,
      )
      if (next && dispatch) dispatch(state.tr.setSelection(next).scrollIntoView())
      return next !== null
    }
    if (!(selection instanceof TextSelection) || !selection.empty || !view) return false
    const { $head } = selection
    if (!$head.parent.isTextblock || !view.endOfTextblock(key)) return false
    const container = $head.node(-1)
    const index = $head.index(-1) + direction
    const neighbour = index >= 0 && index < container.childCount ? container.child(index) : null
    if (neighbour?.isTextblock) return false
    const edge = state.doc.resolve(direction < 0 ? $head.before() : $head.after())
    const next = Selection.findFrom(edge, direction)
    if (!next) return false
    dispatch?.(state.tr.setSelection(next).scrollIntoView())
    return true
  }
}

/** A place where Tab stops: a control, or the start of a run of text. */
type Stop =
  | { readonly kind: 'control'; readonly element: HTMLElement }
  | { readonly kind: 'text'; readonly line: HTMLElement }

const controls = 'button, input, select, [tabindex="0"]'

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && !element.matches(':disabled')
}

/** Every stop in the order of reading. Lines that follow each other in one card are one stop. */
function stops(view: EditorView): Stop[] {
  const found: Stop[] = []
  let last: Element | null = null
  for (const element of view.dom.querySelectorAll<HTMLElement>(`${controls}, .gpmi-line`)) {
    if (element.classList.contains('gpmi-line')) {
      const follows =
        last?.parentElement === element.parentElement && last.nextElementSibling === element
      if (!follows) found.push({ kind: 'text', line: element })
      last = element
    } else if (isShown(element)) found.push({ kind: 'control', element })
  }
  return found
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & globalThis.Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/**
 * Tab and Shift-Tab: to the next field, button or text in the order of reading.
 * @param from the control or line where the person is
 * @returns false at either end, where the browser takes the focus out of the text
 */
export function tabFrom(view: EditorView, from: Element, direction: 1 | -1): boolean {
  const all = stops(view)
  const at = (stop: Stop) => (stop.kind === 'text' ? stop.line : stop.element)
  const inside = (stop: Stop) => at(stop) === from
  const next =
    direction > 0
      ? all.find((stop) => !inside(stop) && isBefore(from, at(stop)) && !sameRun(stop, from))
      : all.findLast((stop) => !inside(stop) && isBefore(at(stop), from) && !sameRun(stop, from))
  if (!next) return false
  if (next.kind === 'control') {
    next.element.focus()
    if (next.element instanceof HTMLInputElement && next.element.type === 'text') {
      next.element.select()
    }
  } else {
    const pos = view.posAtDOM(next.line, 0)
    view.dispatch(
      view.state.tr.setSelection(Selection.near(view.state.doc.resolve(pos), 1)).scrollIntoView(),
    )
    view.focus()
  }
  return true
}

/** True when both stand in one uninterrupted run of lines, so that Shift-Tab does not stop there. */
function sameRun(stop: Stop, from: Element): boolean {
  if (stop.kind !== 'text' || !from.classList.contains('gpmi-line')) return false
  let line: Element | null = stop.line
  while (line?.classList.contains('gpmi-line')) {
    if (line === from) return true
    line = line.nextElementSibling
  }
  return false
}

/** The line of the caret, or the selected clause, as an element. */
export function placeOfCaret(view: EditorView): Element | null {
  const { selection } = view.state
  if (selection instanceof NodeSelection) {
    const dom = view.nodeDOM(selection.from)
    return dom instanceof Element ? dom : null
  }
  const { node } = view.domAtPos(selection.head)
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('.gpmi-line') ?? element
}
