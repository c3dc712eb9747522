import type { Node } from 'prosemirror-model'
import type { Place } from '../../plugins/kit/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import { indexOf } from './block-index.ts'

/**
 * The id of the block in which a place is, as it stands now; null when it is nowhere in the text.
 * @param clauseFacts the facts that the fixed wording with that id shows
 */
export function blockOfPlace(
  place: Place,
  doc: Node,
  clauseFacts: (wording: string) => readonly string[],
): string | null {
  const { blocks, sections, facts, clauses } = indexOf(doc)
  const stands = (id: string | undefined): string | null =>
    id !== undefined && blocks.has(id) ? id : null
  switch (place.kind) {
    case 'block':
    case 'attribute':
      return stands(place.block)
    case 'section':
      return stands(place.block) ?? sections.get(place.section) ?? null
    case 'fact': {
      const inClause = () =>
        clauses.find(({ wording }) => clauseFacts(wording).includes(place.fact))
      return stands(place.block) ?? facts.get(place.fact) ?? inClause()?.id ?? null
    }
    case 'contract':
      return blocks.keys().next().value ?? null
  }
}

/** The id of the block in which the caret is, or that is selected. */
export function blockOfCaret({ view }: ContractView): string | null {
  const { selection } = view.state
  const { node } = selection as { readonly node?: Node }
  if (node) return String(node.attrs.id)
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { id } = $from.node(depth).attrs as { id?: string }
    if (id) return id
  }
  return null
}

/** The control in which an attribute of a goal or a promise is filled in, by its class. */
const controls: Readonly<Record<string, string>> = {
  who: '.gpmi-who',
  due: '.gpmi-due',
  rhythm: '.gpmi-rhythm',
  domain: '.gpmi-domain',
  importance: '.gpmi-importance',
  feasible: '.gpmi-feasible',
}

/**
 * Goes to a place: it comes into view, on a phone its question is shown, and the caret or the focus is
 * there. @param block what {@link blockOfPlace} gave
 */
export function goToPlace(surface: ContractView, place: Place, block: string): void {
  surface.goTo(block)
  const { view } = surface
  const target = (): HTMLElement | null => controlFor(view.dom, place, block)
  if (!target()) return
  // The surface may go there once more in the next frame, when on a phone the question is only then shown.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const control = target()
      control?.scrollIntoView({ block: 'nearest' })
      control?.focus()
    }),
  )
}

function controlFor(dom: HTMLElement, place: Place, block: string): HTMLElement | null {
  const element = dom.querySelector(`[data-block="${CSS.escape(block)}"]`)
  if (place.kind === 'attribute') {
    const own = ':is(:scope > *, :scope > * > .gpmi-goal-fields)'
    const field = element?.querySelector(`${own} > ${controls[place.attribute] ?? ':not(*)'}`)
    return field?.querySelector<HTMLElement>('input, select, button') ?? null
  }
  if (place.kind === 'fact') {
    const selector = `.gpmi-fact[data-key="${CSS.escape(place.fact)}"] :is([role="button"], button, input, select)`
    return element?.querySelector<HTMLElement>(selector) ?? null
  }
  return null
}
