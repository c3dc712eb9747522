import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'

const key = new PluginKey<DecorationSet>('gpmi-marks')

/** Marks places in the text. Nothing is written. */
export function setMarks(
  view: EditorView,
  make: (doc: Node, decoration: typeof Decoration) => Decoration[],
): void {
  const { doc, tr } = view.state
  view.dispatch(tr.setMeta(key, DecorationSet.create(doc, make(doc, Decoration))))
}

/** Shows what was marked; the marks go along with the text. */
export function marksPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, marks) =>
        (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => key.getState(state) },
  })
}
