import type { Language } from '../../schemas/basics/index.ts'
import type { CardContent } from './card.ts'
import { type Explained, type Term, THING } from './protocol.ts'
import type { ReadabilityTexts } from './texts/texts.ts'

/** A line as it stands on the paper, in which terms can be pressed. */
export interface TermLine {
  readonly element: HTMLElement
  readonly text: string
}

/** What is known of the terms. */
export interface KnownTerms {
  /** The terms in a line; undefined while it was not asked about. */
  termsOf(line: string): readonly Term[] | undefined
  readonly glossary: Readonly<Record<string, Explained>>
}

/** The lines of fixed wording. */
export const clauseLines = '.gpmi-clause :is(.gpmi-plain, .gpmi-official) > p:not(.gpmi-source)'

/** In which one term is shown once. */
const parts = '.gpmi-plain, .gpmi-official, .gpmi-section'

/** The lines in which no terms were shown yet. Facts in them are one unit each. */
export function termLines(paper: HTMLElement, selector: string): readonly TermLine[] {
  return [...paper.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.dataset.terms === undefined)
    .map((element) => ({
      element,
      text: piecesOf(element)
        .map((piece) => (piece instanceof Text ? piece.data : THING))
        .join(''),
    }))
}

/**
 * Makes the terms that are known something to press: each once in the plain words of a clause, once in
 * the official ones, and once in what people wrote under a question.
 * @param press is told what was pressed, and as it stands there
 */
export function showKnownTerms(
  lines: readonly TermLine[],
  { termsOf, glossary }: KnownTerms,
  hint: string,
  press: (entry: string, words: string, at: HTMLElement) => void,
): void {
  const shown = new Map<Element | null, Set<string>>()
  for (const line of lines) {
    const part = line.element.closest(parts)
    const before = shown.get(part) ?? new Set()
    shown.set(part, before)
    const terms = termsOf(line.text)?.filter(({ entry }) => glossary[entry] && !before.has(entry))
    if (!terms) continue
    for (const { entry } of terms) before.add(entry)
    showTerms(line, terms, ({ entry, start, end }) => ({
      hint,
      press: (at) => press(entry, line.text.slice(start, end), at),
    }))
  }
}

/** The card that says what a term means. */
export function termCard(
  entry: string,
  words: string,
  { glossary }: Pick<KnownTerms, 'glossary'>,
  texts: ReadabilityTexts,
  wordsLanguage: Language,
): CardContent {
  return {
    key: `term:${entry}`,
    heading: texts.card.what,
    words,
    wordsLanguage,
    gloss: glossary[entry]?.gloss ?? null,
    said: [],
    instead: [],
    actions: null,
    next: null,
  }
}

/** The words stay as they are. */
function showTerms(
  { element, text }: TermLine,
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

/** Takes back what was shown, so that it can be made anew. */
export function forgetTerms(paper: HTMLElement): void {
  for (const element of paper.querySelectorAll<HTMLElement>('[data-terms]')) {
    delete element.dataset.terms
    for (const pressed of element.querySelectorAll('.gpmi-term')) {
      pressed.replaceWith(...pressed.childNodes)
    }
    element.normalize()
  }
}

/** The texts of a line in order, also those that are stressed; a fact is one piece. */
function piecesOf(element: Element): readonly (Text | Element)[] {
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node]
    if (!(node instanceof Element)) return []
    return node.matches('em, strong, .gpmi-term') ? piecesOf(node) : [node]
  })
}

function textAt(
  element: HTMLElement,
  start: number,
  end: number,
): { readonly node: Text; readonly from: number } | null {
  let at = 0
  for (const piece of piecesOf(element)) {
    const size = piece instanceof Text ? piece.data.length : THING.length
    if (piece instanceof Text && start >= at && end <= at + size) {
      return { node: piece, from: start - at }
    }
    at += size
  }
  return null
}
