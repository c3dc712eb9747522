import type { Node } from 'prosemirror-model'
import type { ContractView } from '../prosemirror/index.ts'
import type { Anchor } from './card.ts'
import { type Noted, placeIn } from './noted.ts'

/** From and to in the whole text. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Of a passage longer than this the card stands at its start. */
const LONG = 60

/** Where it stands in the whole text now; null when it is gone. */
export function placeOf(doc: Node, { block, finding }: Noted): Place | null {
  let found: Place | null = null
  doc.descendants((node, pos) => {
    if (node.isTextblock && node.attrs.id === block && !found) {
      const place = placeIn(node, finding)
      if (place) found = { from: pos + 1 + place.from, to: pos + 1 + place.to }
    }
    return !found && !node.isTextblock
  })
  return found
}

/** Those that are still there, with their places. */
export function inReadingOrder(
  doc: Node,
  all: readonly Noted[],
): readonly (Place & { readonly noted: Noted })[] {
  return all
    .flatMap((noted) => {
      const place = placeOf(doc, noted)
      return place ? [{ noted, ...place }] : []
    })
    .sort((one, other) => one.from - other.from || one.to - other.to)
}

/** Where its card stands; null when it is gone. */
export function anchorOf({ view }: ContractView, noted: Noted): Anchor | null {
  const place = placeOf(view.state.doc, noted)
  if (!place) return null
  const { left, bottom } = view.coordsAtPos(place.from, 1)
  if (place.to - place.from > LONG) return { left, bottom }
  return { left, bottom: view.coordsAtPos(place.to, -1).bottom }
}
