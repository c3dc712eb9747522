import type { EditorView } from 'prosemirror-view'

/**
 * Puts the focus in the text and brings the caret into sight. In this order: what a transaction wants in
 * sight is only scrolled to when the selection of the page is in the text already, which is not so for who
 * presses a button before anything else.
 */
export function showCaret(view: EditorView): void {
  view.focus()
  view.dispatch(view.state.tr.scrollIntoView())
}
