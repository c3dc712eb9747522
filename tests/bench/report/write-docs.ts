import { readFileSync, writeFileSync } from 'node:fs'

const START = '<!-- tables: start (written by npm run bench -- --write-docs) -->'
const END = '<!-- tables: end -->'

/**
 * Puts the tables between the two marks of a page, and leaves the rest as it is.
 * @throws Error when the page does not have the marks
 */
export function writeTables(path: string, tables: string): void {
  const page = readFileSync(path, 'utf8')
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start < 0 || end < start) throw new Error(`Expected ${START} and ${END} in the page`)
  writeFileSync(path, `${page.slice(0, start + START.length)}\n\n${tables}\n\n${page.slice(end)}`)
}
