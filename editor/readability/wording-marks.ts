import type { Node } from 'prosemirror-model'
import type { Decoration } from 'prosemirror-view'
import { type Noted, placeIn } from './noted.ts'

/** A long passage is marked at its first words: a whole paragraph under a line reads as a reproach. */
const LONGEST = 60

/** What a mark says to who cannot see it. */
export type MarkWords = (noted: Noted) => string

/**
 * The lines under the words. Of those that lie over each other the first in the list of rules is marked.
 * @param skip leaves a place out, such as where someone is typing
 */
export function wordingMarks(
  doc: Node,
  all: readonly Noted[],
  decoration: typeof Decoration,
  words: MarkWords,
  skip: (from: number, to: number) => boolean,
): Decoration[] {
  const byBlock = new Map<string, Noted[]>()
  for (const one of all) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one])
  const marks: Decoration[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const taken: { from: number; to: number }[] = []
    for (const one of byBlock.get(String(node.attrs.id)) ?? []) {
      const place = placeIn(node, one.finding)
      if (!place) continue
      const from = pos + 1 + place.from
      const to = pos + 1 + shortened(place, one.finding.text)
      if (skip(from, pos + 1 + place.to)) continue
      if (taken.some((other) => from < other.to && other.from < to)) continue
      taken.push({ from, to })
      marks.push(
        decoration.inline(from, to, {
          class: `gpmi-wording gpmi-wording-${one.finding.severity}`,
          'data-wording': one.key,
          role: 'mark',
          'aria-description': words(one),
        }),
      )
    }
    return false
  })
  return marks
}

function shortened({ from, to }: { from: number; to: number }, text: string): number {
  if (to - from <= LONGEST) return to
  const space = text.indexOf(' ', text.indexOf(' ', text.indexOf(' ') + 1) + 1)
  return space > 0 && space <= LONGEST ? from + space : from + 20
}

/** Words before sentences: what can be mended in one press is what is marked where both would be. */
export function inMarkingOrder(all: readonly Noted[]): readonly Noted[] {
  return all.toSorted(
    (one, other) =>
      one.finding.text.length - other.finding.text.length ||
      one.finding.start - other.finding.start,
  )
}
