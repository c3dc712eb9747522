import { expect, test } from 'vitest'
import { study } from '../../plugins/contract-types/index.ts'
import { shownDefinition, wholeDefinition } from '../../plugins/kit/index.ts'

test('a shown definition holds the texts in the language of the contract, and no other but Dutch', () => {
  const shown = shownDefinition(study, 'fr')
  expect(shown.sections[0]?.title).toEqual({
    fr: study.sections[0]?.title.fr,
    nl: study.sections[0]?.title.nl,
  })
  // The name of the type alone is for who reads, whatever the language of the contract is.
  expect(shown.names).toEqual(study.names)
  expect(JSON.stringify({ ...shown, names: null })).not.toContain('"de":')
  expect(Object.keys(shown.clauses)).toEqual(Object.keys(study.clauses))
  expect(Object.keys(shown.facts)).toEqual(Object.keys(study.facts))
})

test('a shown definition leaves out what is written or checked elsewhere', () => {
  const shown = shownDefinition(study, 'nl')
  expect(shown.sections.some((section) => 'start' in section)).toBe(false)
  expect(shown.rules).toEqual([])
  expect(shown.evaluation).not.toHaveProperty('questions')
  expect(JSON.stringify(shown).length).toBeLessThan(JSON.stringify(study).length / 3)
})

test('a whole definition has the rules in every language, and the rest in that of the contract', () => {
  const whole = wholeDefinition(study, 'fr')
  expect(whole.rules).toBe(study.rules)
  expect(whole.words).toEqual(study.words)
  expect(Object.keys(whole.sections[0]?.start ?? {})).toEqual(['nl', 'fr'])
  expect(Object.keys(wholeDefinition(study, 'nl').sections[0]?.start ?? {})).toEqual(['nl'])
  // A message in the language of the screen names facts and answers.
  expect(whole.facts.studyGrant).toMatchObject({
    label: study.facts.studyGrant!.label,
    choices: (study.facts.studyGrant as { choices?: object }).choices,
  })
  const { rules: _rules, facts: _facts, ...rest } = whole
  expect(JSON.stringify(rest)).not.toContain('"de":"')
  expect(JSON.stringify(whole).length).toBeLessThan(JSON.stringify(study).length)
})
