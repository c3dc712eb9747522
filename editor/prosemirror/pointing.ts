import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { findBlock } from './blocks.ts'
import { pointingKey as key, nobodyPoints, type Pointing } from './pointing-state.ts'
import type { SurfaceContext } from './surface-context.ts'
import type { RemotePresence } from './types.ts'

/** Shows where this person points. */
export function setOwnPointing(view: EditorView, own: string | null): void {
  if (key.getState(view.state)?.own !== own) view.dispatch(view.state.tr.setMeta(key, { own }))
}

/** Shows where the others point. Costs nothing while they point where they did. */
export function setOthersPointing(view: EditorView, others: readonly RemotePresence[]): void {
  const pointing = others.filter((other) => other.pointing)
  if (said(pointing) === said(key.getState(view.state)?.others ?? [])) return
  view.dispatch(view.state.tr.setMeta(key, { others: pointing }))
}

function said(others: readonly RemotePresence[]): string {
  return JSON.stringify(others.map(({ client, person, pointing }) => [client, person, pointing]))
}

/** Shows where people point. */
export function pointingPlugin(context: SurfaceContext): Plugin<Pointing> {
  function decorate(doc: Node, { others, own }: Omit<Pointing, 'decorations'>): DecorationSet {
    const decorations: Decoration[] = []
    const byBlock = new Map<string, RemotePresence[]>()
    for (const other of others) {
      const { block } = other.pointing!
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
      init: () => nobodyPoints,
      apply(tr, value) {
        const change = tr.getMeta(key) as Partial<Pointing> | undefined
        if (change) {
          const next = { ...value, ...change }
          return { ...next, decorations: decorate(tr.doc, next) }
        }
        if (!tr.docChanged || (value.others.length === 0 && value.own === null)) return value
        const decorations = value.decorations.map(tr.mapping, tr.doc)
        // A block that came later, or comes back with an undo, is pointed at still.
        return decorations.find().length === count(value)
          ? { ...value, decorations }
          : { ...value, decorations: decorate(tr.doc, value) }
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
    },
  })
}

/** How many blocks are pointed at. */
function count({ others, own }: Pointing): number {
  return new Set([...others.map(({ pointing }) => pointing!.block), ...(own === null ? [] : [own])])
    .size
}

/** The words of a block, short enough to be said. */
export function shortText(node: Node): string {
  const text = node.textBetween(0, node.content.size, ' ', ' … ').replace(/\s+/g, ' ').trim()
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text
}
