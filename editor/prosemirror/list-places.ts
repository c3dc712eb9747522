import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** Which item of its list a paragraph is. */
export interface ListPlace {
  readonly number: number
  readonly of: number
}

const key = new PluginKey<DecorationSet>('gpmi-list-places')

/** The place in its list that the plugin gave to a paragraph. */
export function listPlaceOf(decorations: readonly Decoration[]): ListPlace | null {
  for (const { spec } of decorations) {
    const place = (spec as { readonly listPlace?: ListPlace }).listPlace
    if (place) return place
  }
  return null
}

/** The place of each list paragraph among the children of `parent`, by index. */
export function listPlaces(parent: Node): ReadonlyMap<number, ListPlace> {
  const places = new Map<number, ListPlace>()
  let open: { style: string; items: number[] }[] = []
  function close(depth: number): void {
    for (const { items } of open.splice(depth)) {
      items.forEach((index, at) => {
        places.set(index, { number: at + 1, of: items.length })
      })
    }
  }
  parent.forEach((child, _offset, index) => {
    const { style, level } = child.attrs as { style?: string; level?: number }
    if (child.type.name !== 'paragraph' || (style !== 'bullet' && style !== 'number')) {
      close(0)
      return
    }
    const depth = level ?? 0
    close(depth + 1)
    if (open[depth] && open[depth].style !== style) close(depth)
    open[depth] ??= { style, items: [] }
    // A level that was jumped over is an empty list, so that depths keep their index.
    for (let above = 0; above < depth; above += 1) open[above] ??= { style: '', items: [] }
    open[depth].items.push(index)
  })
  close(0)
  open = []
  return places
}

function decorationsOf(doc: Node): DecorationSet {
  const decorations: Decoration[] = []
  function visit(parent: Node, start: number): void {
    const places = listPlaces(parent)
    parent.forEach((child, offset, index) => {
      const from = start + offset
      const listPlace = places.get(index)
      if (listPlace)
        decorations.push(Decoration.node(from, from + child.nodeSize, {}, { listPlace }))
      else if (!child.isLeaf && !child.inlineContent) visit(child, from + 1)
    })
  }
  visit(doc, 0)
  return DecorationSet.create(doc, decorations)
}

/**
 * Numbers list items, for the eye and for a screen reader. Numbers are derived, never written: two
 * people who add an item at once would otherwise number it twice. While only text changes inside one
 * paragraph the places are mapped along.
 */
export function listPlacesPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => decorationsOf(doc),
      apply(tr, decorations, before) {
        if (!tr.docChanged) return decorations
        return sameOutline(before.doc, tr.doc)
          ? decorations.map(tr.mapping, tr.doc)
          : decorationsOf(tr.doc)
      },
    },
    props: {
      decorations(state: EditorState) {
        return key.getState(state)
      },
    },
  })
}

/** True when the two differ only inside text blocks, which list numbers do not depend on. */
function sameOutline(one: Node, other: Node): boolean {
  if (one === other) return true
  if (!one.sameMarkup(other)) return false
  if (one.inlineContent) return true
  if (one.childCount !== other.childCount) return false
  for (let index = 0; index < one.childCount; index += 1) {
    if (!sameOutline(one.child(index), other.child(index))) return false
  }
  return true
}
