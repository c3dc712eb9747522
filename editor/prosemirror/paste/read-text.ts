import type { BlockToWrite } from '../../../schemas/document/index.ts'

const bullet = /^(\s*)[-*•·▪–]\s+/
const number = /^(\s*)\d{1,2}[.)]\s+/

/** Plain text as paragraphs: a line is a paragraph, a line that is drawn as a list item is one. */
export function readText(text: string): BlockToWrite[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const style = bullet.test(line) ? 'bullet' : number.test(line) ? 'number' : 'plain'
      const bare = line.replace(style === 'bullet' ? bullet : style === 'number' ? number : /^/, '')
      return { type: 'paragraph', style, text: bare.trim() }
    })
}
