import { expect, test } from 'vitest'
import { readSource, repositoryFiles, typescriptFiles } from '../support/source-files.ts'

/** A rule of a SPEC.md stands at the head of a line, alone or in a list or table: `[D1] A body …`. */
function rulesOf(text: string): readonly string[] {
  return [...text.matchAll(/^\s*(?:[-*|]\s*)?(?:\*\*)?\[([A-Z]+[0-9]+[a-z]?)\]/gm)].map(
    ([, id]) => id!,
  )
}

const specs = repositoryFiles()
  .filter((path) => path.endsWith('SPEC.md'))
  .map((path) => ({ path, rules: rulesOf(readSource(path).text) }))

// Only what stands in the name of a test or a group of tests counts, not a comment. The tests of a
// suite that runs for every implementation stand in its `-suite.ts`.
const testNames = typescriptFiles()
  .filter(({ path }) => path.endsWith('.test.ts') || path.endsWith('-suite.ts'))
  .flatMap(({ text }) => [
    ...text.matchAll(/\b(?:test|it|describe)[\w.]*(?:\([^()]*\))?\(\s*(['"`])([\s\S]*?)\1/g),
  ])
  .map(([, , name]) => name!)
  .join('\n')

test('every SPEC.md has rules, each with an id of its own', () => {
  const seen = new Map<string, string>()
  for (const { path, rules } of specs) {
    expect(rules, path).not.toEqual([])
    for (const rule of rules) {
      expect(seen.get(rule), `${rule} of ${path} stands elsewhere too`).toBeUndefined()
      seen.set(rule, path)
    }
  }
})

test('every rule of a SPEC.md is quoted in the name of a test', () => {
  const untested = specs.flatMap(({ path, rules }) =>
    rules.filter((rule) => !testNames.includes(`[${rule}]`)).map((rule) => `${path} [${rule}]`),
  )
  expect(untested).toEqual([])
})

test('every rule that a test quotes is in a SPEC.md', () => {
  const known = new Set(specs.flatMap(({ rules }) => rules))
  const quoted = new Set([...testNames.matchAll(/\[([A-Z]+[0-9]+[a-z]?)\]/g)].map(([, id]) => id!))
  expect([...quoted].filter((id) => !known.has(id))).toEqual([])
})
