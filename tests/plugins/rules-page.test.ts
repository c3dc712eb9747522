import { describe, expect, test } from 'vitest'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import { rulesPage } from '../support/rules-page/rules-page.ts'
import { readSource } from '../support/source-files.ts'

const page = readSource('docs/rules.md').text

describe('[T14] docs/rules.md', () => {
  test('is what the rules say: else run npm run docs:rules', () => {
    expect(page).toBe(rulesPage(contractTypes))
  })

  test('has every rule of every type with its source and with what it says', () => {
    for (const { rules } of contractTypes) {
      for (const { id, source, message } of rules) {
        expect(page).toContain(`#### \`${id}\``)
        expect(page).toContain(source)
        expect(page).toContain(message.nl)
      }
    }
  })

  test('has every fixed wording with its version', () => {
    for (const { clauses } of contractTypes) {
      for (const [id, { version, official }] of Object.entries(clauses)) {
        expect(page).toContain(`\`${id}\` ${version}`)
        expect(page).toContain(official.nl)
      }
    }
  })

  test('names the judgment that forbids community service', () => {
    expect(page).toMatch(
      /#### `no-community-service`\n\n\*\*Blokkeert\*\* · de wet · Grondwettelijk Hof, arrest 86\/2018/,
    )
  })
})
