/** What somebody asks about: the place in the text, as it goes to the server. */
import type { AskRequest, QuestionKind } from '../../schemas/api/index.ts'
import { THING } from '../../schemas/document/index.ts'

/** A place, and the things in its words (facts) as they are read, in order. */
export interface AskedPlace {
  readonly place: AskRequest['place']
  readonly things: readonly string[]
}

/** The longest quote, in characters. */
export const LONGEST = 4000

/** The place of a block in the reading view. */
export function placeInReading(mount: HTMLElement, block: string): AskedPlace {
  const element = elementOf(mount, block)
  const line = element?.matches('.gpmi-line') ? element.querySelector(':scope > p') : null
  if (!line) return { place: wholeBlock(block, blockWords(element)), things: [] }
  const things: string[] = []
  const read = (node: ChildNode): string => {
    if (node.nodeType === 3) return node.textContent ?? ''
    if (!(node instanceof Element)) return ''
    if (!node.matches('.gpmi-fact')) return [...node.childNodes].map(read).join('')
    things.push(node.textContent?.trim() ?? '')
    return THING
  }
  const exact = [...line.childNodes].map(read).join('')
  const quote = readable(exact, things)
  if (exact === '' || exact.length > LONGEST) return { place: wholeBlock(block, quote), things: [] }
  return { place: { block, from: null, to: null, exact, quote }, things }
}

/**
 * Other words with a sign for each thing that is still in them, in order; null when one was left out or
 * changed, so that nobody but people can put the words in their place.
 */
export function exactWords({ place, things }: AskedPlace, words: string): string | null {
  if (place.exact === null) return null
  let rest = words
  let exact = ''
  for (const thing of things) {
    const at = thing === '' ? -1 : rest.indexOf(thing)
    if (at === -1) return null
    exact += rest.slice(0, at) + THING
    rest = rest.slice(at + thing.length)
  }
  return exact + rest
}

/** The words of a proposal on one line, as a paragraph has them. */
export function oneLine(words: string): string {
  return words.replace(/\s*\n+\s*/g, ' ').trim()
}

/** Words as they are read: each thing as it is shown. */
export function readable(exact: string, things: readonly string[]): string {
  let at = 0
  return exact.replaceAll(THING, () => things[at++] ?? '').slice(0, LONGEST)
}

/** All of a block, which is more than one line of words. */
export function wholeBlock(block: string, quote: string): AskRequest['place'] {
  return { block, from: null, to: null, exact: null, quote: quote.slice(0, LONGEST) }
}

/** The element of a block on the paper. */
export function elementOf(paper: HTMLElement, block: string): HTMLElement | null {
  return paper.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`)
}

/** What stands in a card, a goal or fixed wording, without its buttons and fields. */
export function blockWords(element: Element | null): string {
  const lines = element?.querySelectorAll(
    ':is(.gpmi-line > p, .gpmi-plain > p, .gpmi-question, .gpmi-line [contenteditable] p)',
  )
  const said = [...(lines ?? [])].map((line) => line.textContent?.trim() ?? '')
  return (
    said.length > 0 ? said : [element?.matches('.gpmi-line') ? (element.textContent ?? '') : '']
  )
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
}

/**
 * Whether it makes sense to ask so about a block on the paper. On an empty one there is only something to
 * ask; and clients need nobody's yes to put their own words otherwise.
 */
export function isOffered(kind: QuestionKind, element: Element | null, role: string): boolean {
  if (kind === 'question' || !element) return true
  if (blockWords(element).trim() === '' && !element.matches('.gpmi-clause')) return false
  const isOwn = role === 'client' && element.closest('[data-voice="client"]') !== null
  return !(kind === 'other' && isOwn)
}
