/** Where the own selection goes when something changes around it. */
import { type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state'

/**
 * Maps the selection through the steps of a transaction that shows others' changes. A caret stays before
 * what is put exactly at its place, so that letters of two who type there do not alternate; a selection
 * does not grow. Marks that were switched on for the next letter stay on.
 */
export function keepSelection(tr: Transaction, state: EditorState): void {
  const { selection } = state
  if (selection instanceof TextSelection) {
    const { mapping } = tr
    if (selection.empty) {
      const $head = tr.doc.resolve(mapping.map(selection.head, -1))
      tr.setSelection(
        $head.parent.inlineContent ? new TextSelection($head) : Selection.near($head, -1),
      )
    } else {
      const from = mapping.map(selection.from, 1)
      const to = Math.max(from, mapping.map(selection.to, -1))
      const forward = selection.anchor <= selection.head
      tr.setSelection(
        TextSelection.between(
          tr.doc.resolve(forward ? from : to),
          tr.doc.resolve(forward ? to : from),
        ),
      )
    }
  }
  tr.setStoredMarks(state.storedMarks)
}
