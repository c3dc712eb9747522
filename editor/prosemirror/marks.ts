import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'

/** What can be marked, each by itself: what is still to be done, and words that stop a reader. */
const keys = {
  todo: new PluginKey<DecorationSet>(),
  wording: new PluginKey<DecorationSet>(),
  asked: new PluginKey<DecorationSet>(),
  authors: new PluginKey<DecorationSet>(),
  partner: new PluginKey<DecorationSet>(),
}

export type MarkLayer = keyof typeof keys

/** Marks places in the text, in place of what that layer marked. Nothing is written. */
export function setMarks(
  view: EditorView,
  make: (doc: Node, decoration: typeof Decoration) => Decoration[],
  layer: MarkLayer = 'todo',
): void {
  const { doc, tr } = view.state
  view.dispatch(tr.setMeta(keys[layer], DecorationSet.create(doc, make(doc, Decoration))))
}

/** Shows what was marked; the marks go along with the text. */
export function marksPlugins(): Plugin<DecorationSet>[] {
  return Object.values(keys).map(
    (key) =>
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks) =>
            (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
  )
}
