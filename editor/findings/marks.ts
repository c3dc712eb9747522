import type { Node } from 'prosemirror-model'
import type { Decoration } from 'prosemirror-view'
import { offsetIn } from './apply-change.ts'
import { indexOf } from './block-index.ts'

/** What is marked at one place in the text. */
export interface Mark {
  readonly block: string
  /** Offsets in the canonical text of that paragraph; null marks the whole block. */
  readonly range: readonly [from: number, to: number] | null
  /** In words, for who cannot see the mark. */
  readonly text: string
  /** Someone went there a moment ago. */
  readonly found: boolean
  /** There is something to do. */
  readonly todo: boolean
}

/** The marks as decorations: one per block, with all that is to be done there, and one per passage. */
export function decorationsOf(
  doc: Node,
  marks: readonly Mark[],
  decoration: typeof Decoration,
): Decoration[] {
  const decorations: Decoration[] = []
  const byBlock = new Map<string, Mark[]>()
  for (const mark of marks) byBlock.set(mark.block, [...(byBlock.get(mark.block) ?? []), mark])
  for (const [id, here] of byBlock) {
    const found = indexOf(doc).blocks.get(id)
    if (!found) continue
    const { node, pos } = found
    const todo = here.filter((mark) => mark.todo)
    const text = [...new Set(todo.map((mark) => mark.text))].join(' ')
    const grouped = !node.isTextblock
    decorations.push(
      decoration.node(pos, pos + node.nodeSize, {
        class: [
          todo.length > 0 ? 'gpmi-todo' : '',
          here.some((mark) => mark.found) ? 'gpmi-found' : '',
        ]
          .join(' ')
          .trim(),
        ...(text !== '' && { 'data-todo': text }),
        ...(text !== '' && grouped && { 'aria-description': text }),
      }),
    )
    for (const { range } of todo) {
      if (!range || !node.isTextblock) continue
      const [from, to] = [offsetIn(node, range[0]), offsetIn(node, range[1])]
      if (from < to) {
        decorations.push(
          decoration.inline(pos + 1 + from, pos + 1 + to, { class: 'gpmi-todo-words' }),
        )
      }
    }
  }
  return decorations
}
