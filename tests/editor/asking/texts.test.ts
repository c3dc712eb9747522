import { expect, test } from 'vitest'
import { exactWords, oneLine } from '../../../editor/asking/places.ts'
import { askingTexts } from '../../../editor/asking/texts/catalogues.ts'
import { preparationTexts } from '../../../editor/preparation/texts/catalogues.ts'
import { THING } from '../../../schemas/document/index.ts'

const languages = ['nl', 'fr', 'de'] as const

/** Every sentence in a catalogue, those with a name or a number in them too. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const make = value as (...values: unknown[]) => string
    return [make('Amina', 'woorden'), make(2, 'woorden'), make(1, ''), make(null, '')]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(sentencesOf)
}

test.each(languages)('[Q8] every text is there in %s, and none is empty', async (language) => {
  for (const texts of [await askingTexts(language), await preparationTexts(language)]) {
    const sentences = sentencesOf(texts)
    expect(sentences.length).toBeGreaterThan(20)
    for (const sentence of sentences) {
      expect(sentence.trim()).not.toBe('')
      expect(sentence).not.toMatch(/undefined|\[object/)
    }
  }
})

test.each(languages)(
  '[Q3] the count in %s is of open questions, and of nobody',
  async (language) => {
    const { tab, open } = await askingTexts(language)
    expect(tab(0)).not.toMatch(/\d/)
    expect(tab(3)).toMatch(/3/)
    expect(open(3)).toMatch(/3/)
  },
)

test('[Q2] facts in other words stay facts, and words that lost one are for people to put in', () => {
  const place = {
    block: 'p',
    from: null,
    to: null,
    exact: `Ik begin op ${THING} in ${THING}.`,
    quote: '',
  }
  const asked = { place, things: ['1 september 2026', 'Gent'] }
  expect(exactWords(asked, 'Ik start op 1 september 2026, in Gent.')).toBe(
    `Ik start op ${THING}, in ${THING}.`,
  )
  expect(exactWords(asked, 'Ik start in Gent.')).toBeNull()
  expect(exactWords(asked, 'In Gent start ik op 1 september 2026.')).toBeNull()
  expect(exactWords({ ...asked, place: { ...place, exact: null } }, 'Ik start.')).toBeNull()
  expect(oneLine(' Eerst dit.\n\n Dan dat. ')).toBe('Eerst dit. Dan dat.')
})
