/**
 * What becomes of the place where a person writes when others take away the block in which it is. A caret
 * never goes on by itself into words of somebody else.
 */
import type { Node } from 'prosemirror-model'
import {
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { syncMeta } from './binding/index.ts'
import type { BlockHandle } from './block-handle.ts'
import { findBlock } from './blocks.ts'
import { focusedControl, isField, refocus } from './kept-focus.ts'
import { placeOfWords } from './moved-words.ts'

interface Block {
  readonly pos: number
  readonly node: Node
}

/** The blocks in which a selection ends, its head first; none for one that is not in text or of a block. */
function blocksOf({ selection }: EditorState): readonly Block[] {
  if (selection instanceof NodeSelection && selection.node.isBlock) {
    return [{ pos: selection.from, node: selection.node }]
  }
  return [selection.$head, selection.$anchor].flatMap(($at) =>
    $at.parent.isTextblock ? [{ pos: $at.before(), node: $at.parent }] : [],
  )
}

/** What others changed; not what the person undid. */
function isOfOthers(tr: Transaction): boolean {
  return syncMeta(tr)?.undo === false && tr.docChanged
}

/** False for one that was split or joined: one of its ends is still there then. */
function isTaken({ mapping }: Transaction, { pos, node }: Block): boolean {
  return (
    mapping.mapResult(pos, 1).deletedAfter &&
    mapping.mapResult(pos + node.nodeSize, -1).deletedBefore
  )
}

/**
 * Looks at what others did to the place of the own selection, before their change is applied. When the block
 * stands elsewhere now the selection goes along with it; when it is gone the selection stays in its section,
 * as far as there is text, so that no other one is shown because of it.
 * @returns the block that is gone, or null
 */
export function takenPlace(tr: Transaction, before: EditorState): Node | null {
  const blocks = isOfOthers(tr) ? blocksOf(before) : []
  const [head] = blocks
  if (!head || !blocks.every((block) => isTaken(tr, block))) return null
  const { $head } = before.selection
  const moved = findBlock(tr.doc, String(head.node.attrs.id))
  if (moved) {
    const offset = Math.min($head.parentOffset, moved.node.content.size)
    tr.setSelection(
      moved.node.isTextblock
        ? TextSelection.create(tr.doc, moved.pos + 1 + offset)
        : NodeSelection.create(tr.doc, moved.pos),
    )
    return null
  }
  const section = $head.node(1)?.attrs.id
  const followed = head.node.isTextblock ? placeOfWords(tr, before) : null
  if (followed !== null) {
    tr.setSelection(TextSelection.create(tr.doc, followed))
    return null
  }
  if (tr.selection.$head.node(1)?.attrs.id !== section) {
    const next = Selection.findFrom(tr.doc.resolve(tr.mapping.map($head.pos, -1)), 1, true)
    if (next?.$head.node(1)?.attrs.id === section) tr.setSelection(next!)
  }
  return head.node
}

function wordsOf(block: Node): string {
  return block.textBetween(0, block.content.size, ' … ', ' ')
}

/**
 * Lets go of the caret when others take away the block in which it is: keys go nowhere then, and a keyboard
 * on the screen goes away.
 * @param lost is told what stood in that block; also when the person was in a field or on a button of it
 * @param handle gets the focus from a button that is gone
 */
export function keepPlace(
  view: EditorView,
  lost: (text: string) => void,
  handle: BlockHandle,
): void {
  view.setProps({
    dispatchTransaction(tr) {
      const { state } = view
      const control = isOfOthers(tr) ? focusedControl(view) : null
      const taken = takenPlace(tr, state)
      const isHere = view.hasFocus()
      view.updateState(state.apply(tr))
      if (taken && isHere) {
        view.dom.blur()
        // In some browsers keys go where the selection is, and not where the focus is.
        view.dom.ownerDocument.getSelection()?.removeAllRanges()
        lost(wordsOf(taken))
      } else if (control && view.root.activeElement !== control.element) {
        const block = findBlock(state.doc, control.block)
        const isGone = findBlock(view.state.doc, control.block) === null
        if (block && !isField(control)) {
          refocus(view, handle, { ...control, pos: tr.mapping.map(block.pos, -1) })
        }
        if (isGone) lost(block ? wordsOf(block.node) : '')
      }
    },
  })
}
