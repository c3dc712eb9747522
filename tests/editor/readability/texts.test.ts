import { expect, test } from 'vitest'
import { changeOf, comparison } from '../../../editor/readability/bars-view.ts'
import { readabilityTexts } from '../../../editor/readability/texts/catalogues.ts'
import type { Bars } from '../../../plugins/readability/index.ts'
import { languages } from '../../../schemas/basics/index.ts'

const measure = { id: 'x', name: 'X', formula: 'f', version: 'v', value: 1.5, higherIsEasier: true }

const turns = ['easier', 'harder', 'alike']

function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const make = value as (...given: unknown[]) => string
    if (path.endsWith('measures.value')) return [[path, make(measure)]]
    if (path.endsWith('since.of')) return [[path, make('Amina', 'Sinds 15 november.')]]
    if (path.endsWith('since.day')) return [[path, make(Date.UTC(2026, 10, 15))]]
    if (path.endsWith('since.changed')) {
      return turns.flatMap((words) =>
        turns.map((sentences): [string, string] => [
          `${path}(${words}, ${sentences})`,
          make('15 november', words, sentences),
        ]),
      )
    }
    return [
      [`${path}(words)`, make('Amina', 'het OCMW')],
      [`${path}(1)`, make(1, 1)],
      [`${path}(7)`, make(7, 30)],
    ]
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

test('[PL10] every text exists in each language, and none is empty', async () => {
  const paths = textsOf(await readabilityTexts('nl')).map(([path]) => path)
  expect(paths.length).toBeGreaterThan(60)
  for (const language of languages) {
    const texts = textsOf(await readabilityTexts(language))
    expect(texts.map(([path]) => path)).toEqual(paths)
    for (const [path, text] of texts) {
      expect(text.trim(), `${language}${path}`).not.toBe('')
      expect(text, `${language}${path}`).not.toMatch(/undefined|NaN|\[object/)
    }
  }
})

test('[PL8] nothing is graded: no percentage, no points, no level, no blame', async () => {
  for (const language of languages) {
    for (const [path, text] of textsOf(await readabilityTexts(language))) {
      expect(text, `${language}${path}`).not.toMatch(
        /%|score|punten|Punkte|niveau|\b[ABC][12]\b|fout|faute|Fehler|!/i,
      )
    }
  }
})

test('[PL8] which side has the harder text is said only when the difference is clear', async () => {
  const texts = await readabilityTexts('nl')
  const partyName = (party: string) => (party === 'client' ? 'Amina' : 'Het OCMW')
  const side = (words: number, sentences: number, count = 100) =>
    ({ words: { value: words, words: count }, sentences: { value: sentences } }) as Bars
  const said = (client: Bars, centre: Bars) =>
    comparison({ parties: { client, centre } }, { texts, partyName: partyName as never })
  expect(said(side(50, 30), side(30, 30))).toBe(
    'Wat Amina belooft, is moeilijker geschreven dan wat het OCMW belooft.',
  )
  expect(said(side(30, 30), side(30, 45))).toBe(
    'Wat het OCMW belooft, is moeilijker geschreven dan wat Amina belooft.',
  )
  const alike = 'Wat Amina belooft en wat het OCMW belooft, is ongeveer even moeilijk geschreven.'
  expect(said(side(30, 30), side(33, 28))).toBe(alike)
  expect(said(side(50, 30), side(30, 50))).toBe(alike)
  expect(said(side(50, 30, 5), side(30, 30))).toBeNull()
  expect(comparison({ parties: {} }, { texts, partyName: partyName as never })).toBeNull()
})

test('[PL11] what changed is said in words, of words and sentences apart, and not of a few words', async () => {
  const part = (words: number | null, sentences: number, count = 100) =>
    ({ words: { value: words, words: count }, sentences: { value: sentences } }) as Bars
  const day = Date.UTC(2026, 10, 15, 12)
  const said = async (language: 'nl' | 'fr' | 'de', now: Bars, then: Bars | undefined) => {
    const texts = await readabilityTexts(language)
    return changeOf(now, then, texts.since.day(day), texts)
  }
  expect(await said('nl', part(30, 30), part(50, 50))).toBe(
    'Sinds 15 november werden de woorden en de zinnen makkelijker.',
  )
  expect(await said('nl', part(30, 60), part(31, 50))).toBe(
    'Sinds 15 november bleven de woorden ongeveer gelijk en werden de zinnen moeilijker.',
  )
  expect(await said('fr', part(30, 30), part(31, 31))).toBe(
    'Depuis le 15 novembre, les mots et les phrases sont restés à peu près aussi faciles.',
  )
  expect(await said('de', part(30, 30), part(50, 20))).toBe(
    'Seit dem 15. November wurden die Wörter leichter und die Sätze schwerer.',
  )
  expect(await said('nl', part(30, 30), part(null, 0, 0))).toBe(
    'Op 15 november stond hier nog geen tekst.',
  )
  expect(await said('nl', part(30, 30), undefined)).toBe(
    'Op 15 november stond hier nog geen tekst.',
  )
  expect(await said('nl', part(30, 30), part(60, 60, 9))).toBe(null)
  expect(await said('nl', part(null, 0, 0), part(60, 60))).toBe(null)
})
