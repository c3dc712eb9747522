import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { SurfaceContext } from './surface-context.ts'

/**
 * What is asked about a goal (where in life, how much it matters, by when) stands behind the words of the
 * goal and before its promises, in the order of reading too. There it lies between two blocks of the text:
 * a node view has its own parts around its text alone, so they are put there as a decoration.
 */
export function goalFieldsPlugin(context: SurfaceContext): Plugin {
  let shown: Node | null = null
  let fields = DecorationSet.empty
  return new Plugin({
    props: {
      decorations({ doc }) {
        if (doc !== shown) fields = DecorationSet.create(doc, fieldsOf(doc, context))
        shown = doc
        return fields
      },
    },
  })
}

function fieldsOf(doc: Node, { goalFields }: SurfaceContext): Decoration[] {
  const made: Decoration[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === 'goal') {
      const id = String(node.attrs.id)
      let behind = pos + 1
      for (const child of node.children) {
        if (!child.isTextblock) break
        behind += child.nodeSize
      }
      made.push(
        Decoration.widget(behind, () => goalFields.get(id)!, {
          key: id,
          ignoreSelection: true,
          stopEvent: () => true,
        }),
      )
    }
    return node.type.name === 'section'
  })
  return made
}
