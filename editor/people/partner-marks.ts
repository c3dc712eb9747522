import type { Node } from 'prosemirror-model'
import type { Decoration } from 'prosemirror-view'
import type { PeopleResponse } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { peopleTexts } from '../messages/people/index.ts'
import { dayText } from './moments.ts'

/** What stands under a promise: which partner said what of it, with the day. */
export const partnerPaperStyles = `
.gpmi-partner-said { margin: 0.5em 0 0; padding-inline-start: 0.6em; border-inline-start: 3px solid var(--gpmi-accent, #0d5459);
  font-size: var(--gpmi-text-small, 0.9em); color: var(--gpmi-ink-soft, #534a3d); overflow-wrap: anywhere; user-select: none; }
`

/**
 * Under each promise in the part of a partner, the last thing that it said of that part. It is no text of
 * the contract; a partner that said nothing yet has no line.
 */
export function partnerMarks(
  doc: Node,
  decoration: typeof Decoration,
  people: PeopleResponse['people'],
  language: Language,
): Decoration[] {
  const { part } = peopleTexts(language)
  const said = new Map<string, string[]>()
  for (const { name, answers, promises } of people) {
    const [last] = answers
    if (!last) continue
    const day = dayText(last.at, language)
    const words =
      last.kind === 'asked'
        ? `${part.asked(day)} ${last.text}`
        : last.current
          ? part.agreed(day)
          : part.agreedBefore(day)
    for (const id of promises) said.set(id, [...(said.get(id) ?? []), `${name}. ${words}`])
  }
  const made: Decoration[] = []
  doc.descendants((node, pos) => {
    const lines = node.type.name === 'commitment' ? said.get(String(node.attrs.id)) : undefined
    if (!lines) return node.type.name !== 'commitment' && !node.isTextblock
    for (const [index, line] of lines.entries()) {
      made.push(
        decoration.widget(pos + node.nodeSize - 1, (view) => lineOf(view.dom.ownerDocument, line), {
          side: 1 + index,
          key: `partner ${node.attrs.id} ${line}`,
          ignoreSelection: true,
          stopEvent: () => true,
        }),
      )
    }
    return false
  })
  return made
}

function lineOf(document: Document, line: string): HTMLElement {
  const said = document.createElement('p')
  said.className = 'gpmi-partner-said'
  said.contentEditable = 'false'
  said.textContent = line
  return said
}
