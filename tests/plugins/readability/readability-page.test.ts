import { expect, test } from 'vitest'
import { readabilityRules } from '../../../plugins/readability/index.ts'
import { readabilityPage } from '../../support/readability-page/readability-page.ts'
import { readSource } from '../../support/source-files.ts'

const page = readSource('docs/readability.md').text

test('docs/readability.md says what the engine does: else run npm run docs:readability', () => {
  expect(page).toBe(readabilityPage(page))
})

test('docs/readability.md has every rule, and says what the engine does not measure', () => {
  for (const { id, evidence } of readabilityRules) {
    expect(page).toContain(`### \`${id}\``)
    expect(page).toContain(evidence)
  }
  expect(page).toContain('does not measure whether a person understands')
})

test('no text of the engine names a level of a language', () => {
  const texts = readabilityRules.flatMap(({ why, forClient, name }) =>
    [why, forClient, name].flatMap((text) => Object.values(text)),
  )
  for (const text of texts) expect(text).not.toMatch(/\b[ABC][12]\b/)
})
