import type { MarkType, Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'

/** The first command that does something. */
export function firstOf(...commands: readonly Command[]): Command {
  return (state, dispatch, view) => commands.some((command) => command(state, dispatch, view))
}

/**
 * Makes the selected text strong or emphasised, or plain again when some of it is so already. Without
 * a selection: what is typed next. White space at either end of the selection stays as it is.
 */
export function toggleMark(mark: MarkType): Command {
  return (state, dispatch) => {
    const { doc, selection, storedMarks, tr } = state
    const { empty, $from, ranges } = selection
    if (empty) {
      if (!$from.parent.isTextblock || !$from.parent.type.allowsMarkType(mark)) return false
      const isOn = mark.isInSet(storedMarks ?? $from.marks())
      dispatch?.(isOn ? tr.removeStoredMark(mark) : tr.addStoredMark(mark.create()))
      return true
    }
    let applies = false
    let isOn = false
    for (const range of ranges) {
      doc.nodesBetween(range.$from.pos, range.$to.pos, (node) => {
        applies ||= node.inlineContent && node.type.allowsMarkType(mark)
      })
      isOn ||= doc.rangeHasMark(range.$from.pos, range.$to.pos, mark)
    }
    if (!applies) return false
    if (!dispatch) return true
    for (const { $from: start, $to: end } of ranges) {
      if (isOn) {
        tr.removeMark(start.pos, end.pos, mark)
        continue
      }
      const from = start.pos + spaces(start.nodeAfter, /^\s*/)
      const to = end.pos - spaces(end.nodeBefore, /\s*$/)
      // Only white space: then that is what is meant.
      if (from < to) tr.addMark(from, to, mark.create())
      else tr.addMark(start.pos, end.pos, mark.create())
    }
    dispatch(tr.scrollIntoView())
    return true
  }
}

function spaces(node: Node | null, where: RegExp): number {
  return where.exec(node?.text ?? '')![0].length
}
