import { expect, test } from 'vitest'
import { comparison } from '../../../editor/readability/reading-panel.ts'
import { readabilityTexts } from '../../../editor/readability/texts/catalogues.ts'
import type { Bars } from '../../../plugins/readability/index.ts'
import { languages } from '../../../schemas/basics/index.ts'

const measure = { id: 'x', name: 'X', formula: 'f', version: 'v', value: 1.5, higherIsEasier: true }

function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const make = value as (...given: unknown[]) => string
    if (path.endsWith('measures.value')) return [[path, make(measure)]]
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
