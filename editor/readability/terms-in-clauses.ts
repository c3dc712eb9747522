import type { Term } from './protocol.ts'
import { THING } from './read-blocks.ts'

/** A line of fixed wording as it stands on the paper. */
export interface ClauseLine {
  readonly element: HTMLElement
  readonly text: string
}

const lines = '.gpmi-clause :is(.gpmi-plain, .gpmi-official) > p:not(.gpmi-source)'

/** The lines in which no terms were shown yet. Facts in them are one unit each. */
export function clauseLines(paper: HTMLElement): readonly ClauseLine[] {
  return [...paper.querySelectorAll<HTMLElement>(lines)]
    .filter((element) => element.dataset.terms === undefined)
    .map((element) => ({
      element,
      text: [...element.childNodes]
        .map((node) => (node instanceof Text ? node.data : THING))
        .join(''),
    }))
}

/**
 * Makes terms in a line something to press. The words stay as they are.
 * @param describe says what pressing does
 */
export function showTerms(
  { element, text }: ClauseLine,
  terms: readonly Term[],
  describe: (term: Term) => { readonly hint: string; readonly press: (at: HTMLElement) => void },
): void {
  element.dataset.terms = String(terms.length)
  // From the last: the offsets of those before stay what they are.
  for (const term of terms.toReversed()) {
    if (text.slice(term.start, term.end).includes(THING)) continue
    const place = textAt(element, term.start, term.end)
    if (!place) continue
    const { hint, press } = describe(term)
    const word = place.node.splitText(place.from)
    word.splitText(term.end - term.start)
    const pressed = document.createElement('span')
    pressed.className = 'gpmi-term'
    pressed.dataset.entry = term.entry
    pressed.tabIndex = 0
    pressed.setAttribute('role', 'button')
    pressed.setAttribute('aria-haspopup', 'dialog')
    pressed.setAttribute('aria-description', hint)
    pressed.addEventListener('click', () => press(pressed))
    pressed.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      press(pressed)
    })
    word.replaceWith(pressed)
    pressed.append(word)
  }
}

/** Takes back what {@link showTerms} made, so that it can be made anew. */
export function forgetTerms(paper: HTMLElement): void {
  for (const element of paper.querySelectorAll<HTMLElement>('.gpmi-clause [data-terms]')) {
    delete element.dataset.terms
    for (const pressed of element.querySelectorAll('.gpmi-term')) {
      pressed.replaceWith(...pressed.childNodes)
    }
    element.normalize()
  }
}

function textAt(
  element: HTMLElement,
  start: number,
  end: number,
): { readonly node: Text; readonly from: number } | null {
  let at = 0
  for (const node of element.childNodes) {
    const size = node instanceof Text ? node.data.length : THING.length
    if (node instanceof Text && start >= at && end <= at + size) return { node, from: start - at }
    at += size
  }
  return null
}
