import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSource, repository, repositoryFiles } from '../support/source-files.ts'

const page = readSource('docs/security.md').text
/** The rows, without those at the head of a table. */
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!Threat|---)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

/** The tests that a cell names: a file, then one or more names of tests in it. */
function namedIn(cell: string): readonly { readonly file: string; readonly name: string }[] {
  const found: { file: string; name: string }[] = []
  let file = ''
  for (const [, path, name] of cell.matchAll(/`(tests\/[^`]+)`|"((?:[^"\\]|\\.)+)"/g)) {
    if (path) file = path
    else found.push({ file, name: name!.replaceAll('\\"', '"') })
  }
  return found
}

describe('[A147] docs/security.md', () => {
  test('has rows, and each names a threat, what stops it and a test', () => {
    expect(rows.length).toBeGreaterThan(40)
    for (const row of rows) {
      expect(row).toHaveLength(3)
      expect(namedIn(row[2]!).length, row[0]).toBeGreaterThan(0)
    }
  })

  test.each(
    rows.flatMap(([threat, , cell]) => namedIn(cell!).map((one) => [threat!, one] as const)),
  )('%s: the test is there', (_threat, { file, name }) => {
    expect(existsSync(join(repository, file)), file).toBe(true)
    const names = [
      ...readSource(file).text.matchAll(
        /\b(?:test|describe)[\w.]*(?:<[^(]*>)?(?:\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g,
      ),
    ].map(([, , text]) => text!.replaceAll('\\"', '"').replaceAll("\\'", "'"))
    expect(names.filter((one) => one.includes(name)).length, `${file}: ${name}`).toBeGreaterThan(0)
  })

  test('every file of the attack suite stands in it', () => {
    const files = repositoryFiles().filter((path) => /^tests\/attacks\/.*\.test\.ts$/.test(path))
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect(page).toContain(file)
  })
})
