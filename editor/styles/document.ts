/**
 * The stylesheet of the paper: how a contract looks where it is written. It is one constructable sheet,
 * adopted by the document or shadow root in which the paper stands.
 *
 * The paper lies in light DOM, so the page around it can reach it. Every declaration here is important
 * and in a layer of its own: that is stronger than anything a page says without `!important`, and in
 * layers also stronger than what it says with it. Each element is first put back to the browser's own
 * style. What a page may set are the custom properties (`--gpmi-…`, see `tokens.ts`); nothing else
 * comes in, and as every selector starts at the paper, nothing goes out.
 */
import { adoptRules } from './adopt.ts'
import { cards, goals } from './paper/agreements.ts'
import { clauses } from './paper/clauses.ts'
import { controls, facts } from './paper/controls.ts'
import { handles } from './paper/handles.ts'
import { media } from './paper/media.ts'
import { lines, paper, sections } from './paper/text.ts'

/** Makes every declaration important, but for custom properties: those are a page's to set. */
export function insist(css: string): string {
  return css.replace(/([{;\s])([a-z-]+): ([^;{}]+)(?=;)/g, (whole, lead, name, value) =>
    name.startsWith('--') ? whole : `${lead}${name}: ${value} !important`,
  )
}

/** The rules of the paper as text, in the layer `gpmi`. */
export const documentStyles = `@layer gpmi {\n${insist(
  [paper, sections, lines, goals, cards, controls, facts, clauses, handles, media].join('\n'),
)}\n}`

/**
 * Lets the document or shadow root in which the element stands adopt the sheet, once for all papers in
 * it. To be called again when the element was moved.
 * @returns gives it back; the last to do so takes the sheet away
 */
export function adoptDocumentStyles(element: Element): () => void {
  return adoptRules(element, documentStyles)
}
