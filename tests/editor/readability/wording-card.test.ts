import { expect, test } from 'vitest'
import type { Asking } from '../../../editor/readability/asking.ts'
import type { Noted } from '../../../editor/readability/noted.ts'
import { readabilityTexts } from '../../../editor/readability/texts/catalogues.ts'
import { wordingCard } from '../../../editor/readability/wording-card.ts'
import type { Suggestion } from '../../../plugins/readability/index.ts'

async function cardOf(suggestions: readonly Suggestion[], canWrite: boolean) {
  const noted: Noted = {
    block: 'p',
    section: 's',
    key: 'k',
    finding: {
      rule: 'formal-word',
      severity: 'warning',
      start: 0,
      end: 8,
      text: 'muni des',
      message: 'Un mot difficile.',
      suggestions,
    },
  }
  return wordingCard(noted, {
    asking: { answer: null, glossary: {} } as unknown as Asking,
    texts: await readabilityTexts('fr'),
    language: 'fr',
    speaksPlainly: false,
    canWrite,
    actions: { apply: () => {}, keep: () => {} },
    next: () => {},
  })
}

const withLes = { label: 'avec les', text: 'avec les' }
const advice = (label: string) => ({ label, text: label, advice: true }) as const

test('[PL5] plain words are told to who writes only when no press has them already', async () => {
  const card = await cardOf([withLes, advice('avec'), advice('ave'), advice('et aussi')], true)
  expect(card.actions?.suggestions).toEqual([withLes])
  expect(card.instead).toEqual(['ave', 'et aussi'])
})

test('[PL7] who may only read is told all of them', async () => {
  const card = await cardOf([withLes, advice('avec')], false)
  expect(card.actions).toBeNull()
  expect(card.instead).toEqual(['avec les', 'avec'])
})
