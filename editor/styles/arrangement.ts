import { onePieceStyles } from './one-piece.ts'
import { printStyles } from './print.ts'
import { readingStyles } from './reading.ts'

let sheet: CSSStyleSheet | null = null

/**
 * How the text in light DOM is laid out beyond its own looks: one question at a time on a phone, in
 * the reading view, and on paper. One sheet for all elements of a page.
 */
export function arrangementSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(`${onePieceStyles}\n${readingStyles}\n${printStyles}`)
  }
  return sheet
}
