import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rightsPage } from '../support/rights-page/rights-page.ts'
import { repository } from '../support/source-files.ts'

test('the page of the rights is what the table says (npm run docs:rights)', () => {
  expect(readFileSync(join(repository, 'docs', 'rights.md'), 'utf8')).toBe(rightsPage())
})
