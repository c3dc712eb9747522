import { readFileSync, writeFileSync } from 'node:fs'

const START = '<!-- tables: start (written by npm run bench -- --write-docs) -->'
const END = '<!-- tables: end -->'

/**
 * Puts the tables between the two marks of a page. What was not measured this time stays as it is, and
 * each table says when and on which machine it was measured.
 * @throws Error when the page does not have the marks
 */
export function writeTables(path: string, tables: string): void {
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), tables))
}

/** @param tables first when and where they were measured, then sections with a heading each */
export function withTables(page: string, tables: string): string {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start < 0 || end < start) throw new Error(`Expected ${START} and ${END} in the page`)
  const sections = sectionsOf(page.slice(start + START.length, end))
  for (const [heading, section] of sectionsOf(tables)) sections.set(heading, section)
  const text = [...sections.values()].join('\n\n')
  return `${page.slice(0, start + START.length)}\n\n${text}\n\n${page.slice(end)}`
}

/** Each section by its heading, and in it when and where it was measured. */
function sectionsOf(text: string): Map<string, string> {
  const [measured, ...sections] = text.split(/^(?=### )/m).map((part) => part.trim())
  return new Map(
    sections.map((section) => {
      const [heading = '', ...rest] = section.split('\n\n')
      return [heading, [heading, ...(measured ? [measured] : []), ...rest].join('\n\n')]
    }),
  )
}
