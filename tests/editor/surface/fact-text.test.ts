import { expect, test } from 'vitest'
import { amountOf, countOf, dateText, factText } from '../../../editor/prosemirror/fact-text.ts'

test('[S13] dates and amounts are written as people of each language write them', () => {
  expect(dateText('2026-09-01', 'nl')).toBe('1 september 2026')
  expect(dateText('2026-09-01', 'fr')).toBe('1er septembre 2026')
  expect(dateText('2026-03-12', 'de')).toBe('12. März 2026')
  expect(dateText('morgen', 'nl')).toBe('morgen')
  expect(dateText('2026-13-01', 'nl')).toBe('2026-13-01')
  const amount = { kind: 'amount', label: { nl: 'bedrag' } } as const
  expect(factText(amount, 1250.5, 'nl').replace(/\s/g, ' ')).toBe('€ 1.250,50')
})

test('[S13] an amount is read as people type one, and what is none is refused', () => {
  const read = ['250', '250,5', '1.250,50', '€ 1.250', '1250.5', '12 euro'].map(amountOf)
  expect(read).toEqual([250, 250.5, 1250.5, 1250, 1250.5, 12])
  expect(['', 'veel', '1,2,3', '--1', '€'].map(amountOf)).toEqual([null, null, null, null, null])
})

test('[S13] how many is read as a whole number, and what is none is refused', () => {
  expect(['3', ' 12 ', '0', '0009'].map(countOf)).toEqual([3, 12, 0, 9])
  const none = ['', 'drie', '-1', '2,5', '1.000', '10000', '1e3'].map(countOf)
  expect(none.every((count) => count === null)).toBe(true)
  const count = { kind: 'count', label: { nl: 'hoeveel' } } as const
  expect(factText(count, 3, 'nl')).toBe('3')
})

test('[S13] a choice that this version does not know is shown as it is', () => {
  const choice = {
    kind: 'choice',
    label: { nl: 'x' },
    choices: { yes: { nl: 'ja, graag' } },
  } as const
  expect(factText(choice, 'yes', 'fr')).toBe('ja, graag')
  expect(factText(choice, 'later', 'nl')).toBe('later')
  expect(factText(undefined, true, 'de')).toBe('ja')
})
