import type { ContractView } from '../prosemirror/index.ts'
import type { ToolState } from './session.ts'

/** What the toolbar shows for the text at the caret. */
export function toolStateOf({ view, commands }: ContractView): ToolState {
  const { doc, schema, selection, storedMarks } = view.state
  const { $from, from, to, empty } = selection
  function has(name: 'strong' | 'em'): boolean {
    const mark = schema.marks[name]!
    if (!empty) return doc.rangeHasMark(from, to, mark)
    return mark.isInSet(storedMarks ?? $from.marks()) !== undefined
  }
  const { style } = $from.parent.attrs as { style?: ToolState['style'] }
  return {
    undo: commands.undo(true),
    redo: commands.redo(true),
    strong: has('strong'),
    em: has('em'),
    style: style ?? 'plain',
  }
}
