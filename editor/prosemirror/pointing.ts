import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { findBlock } from './blocks.ts'
import type { SurfaceContext } from './surface-context.ts'
import type { RemotePresence } from './types.ts'

interface Pointing {
  readonly others: readonly RemotePresence[]
  /** The block to which this person points. */
  readonly own: string | null
  readonly decorations: DecorationSet
}

const key = new PluginKey<Pointing>('gpmi-pointing')

/** Shows where the others point, and where this person does. Give it `{others}` or `{own}` as meta. */
export function pointingPlugin(context: SurfaceContext): Plugin<Pointing> {
  function decorate(doc: Node, { others, own }: Omit<Pointing, 'decorations'>): DecorationSet {
    const decorations: Decoration[] = []
    const byBlock = new Map<string, RemotePresence[]>()
    for (const other of others) {
      if (!other.pointing) continue
      const { block } = other.pointing
      byBlock.set(block, [...(byBlock.get(block) ?? []), other])
    }
    for (const [block, people] of byBlock) {
      const found = findBlock(doc, block)
      if (!found) continue
      decorations.push(
        Decoration.node(found.pos, found.pos + found.node.nodeSize, {
          class: 'gpmi-pointed',
          'data-pointer': people.map(({ person }) => person.name).join(', '),
          'data-look': String(people[0]!.person.look),
        }),
      )
    }
    const found = own !== null && !byBlock.has(own) ? findBlock(doc, own) : null
    if (found) {
      decorations.push(
        Decoration.node(found.pos, found.pos + found.node.nodeSize, {
          class: 'gpmi-pointed gpmi-pointed-own',
          'data-pointer': context.messages.point,
        }),
      )
    }
    return DecorationSet.create(doc, decorations)
  }
  return new Plugin<Pointing>({
    key,
    state: {
      init: () => ({ others: [], own: null, decorations: DecorationSet.empty }),
      apply(tr, value) {
        const change = tr.getMeta(key) as Partial<Pointing> | undefined
        if (change) {
          const next = { ...value, ...change }
          return { ...next, decorations: decorate(tr.doc, next) }
        }
        return tr.docChanged && value.decorations !== DecorationSet.empty
          ? { ...value, decorations: value.decorations.map(tr.mapping, tr.doc) }
          : value
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
    },
  })
}

export { key as pointingKey }

/** The words of a block, short enough to be said. */
export function shortText(node: Node): string {
  const text = node.textBetween(0, node.content.size, ' ', ' … ').replace(/\s+/g, ' ').trim()
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text
}
