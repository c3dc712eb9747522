import { expect, test } from 'vitest'
import { actsTexts } from '../../../editor/messages/acts/index.ts'
import { elementTexts } from '../../../editor/messages/index.ts'
import { invitationTexts } from '../../../editor/messages/invitation/index.ts'
import { panelTexts } from '../../../editor/messages/panels/index.ts'
import { peopleTexts } from '../../../editor/messages/people/index.ts'
import { portalTexts } from '../../../editor/messages/portal/index.ts'
import { surfaceMessages } from '../../../editor/messages/surface.ts'
import { weekTexts } from '../../../editor/messages/week/index.ts'
import { readabilityTexts } from '../../../editor/readability/texts/catalogues.ts'
import { languages } from '../../../schemas/basics/index.ts'

const catalogues = {
  acts: actsTexts,
  element: elementTexts,
  invitation: invitationTexts,
  panels: panelTexts,
  people: peopleTexts,
  portal: portalTexts,
  surface: surfaceMessages,
  week: weekTexts,
}

/** Every text of a catalogue by its path; a function is tried with a name and with numbers. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const make = value as (...given: unknown[]) => string
    return [
      [`${path}()`, make('Amina', 2, 7)],
      [`${path}(1)`, make(1, 2, 7)],
      [`${path}(3)`, make(3, 'mei', 2027)],
    ]
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

test.each(Object.entries(catalogues))(
  '[E21] the texts of the %s exist in every language, and none is empty',
  (_name, textsIn) => {
    const paths = textsOf(textsIn('nl')).map(([path]) => path)
    expect(paths.length).toBeGreaterThan(20)
    for (const language of languages) {
      const texts = textsOf(textsIn(language))
      expect(texts.map(([path]) => path)).toEqual(paths)
      for (const [path, text] of texts) {
        expect(typeof text, `${language}${path}`).toBe('string')
        expect(text.trim(), `${language}${path}`).not.toBe('')
        expect(text, `${language}${path}`).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  },
)

test('[C6] that an older version was put back is said in each language', () => {
  expect(languages.map((language) => elementTexts(language).restored.notice)).toEqual([
    'Het OCMW zette een oudere versie van dit contract terug. Kijk na of je laatste tekst er nog staat.',
    'Le CPAS a remis une version plus ancienne de ce contrat. Vérifiez si votre dernier texte y est encore.',
    'Das ÖSHZ hat eine ältere Fassung dieses Vertrags zurückgeholt. Sehen Sie nach, ob Ihr letzter Text noch da ist.',
  ])
})

test.each(languages)('[E21] the %s texts speak to the reader as that language does', (language) => {
  const all = Object.values(catalogues)
    .flatMap((textsIn) => textsOf(textsIn(language)))
    .map(([, text]) => text)
  const wrong = {
    nl: /(?<!\p{L})(u|uw)(?!\p{L})/iu,
    fr: /(?<!\p{L})(tu|ton|ta|tes|toi)(?!\p{L})/iu,
    de: /(?<!\p{L})(du|dein|deine|dir|dich)(?!\p{L})/iu,
  }[language]
  expect(all.filter((text) => wrong.test(text))).toEqual([])
})

test('[E46] a "question" is what people ask each other, in each language: what a contract consists of is called otherwise', async () => {
  const question = {
    nl: /(?<!\p{L})vra(ag|gen)(?!\p{L})/iu,
    fr: /question/iu,
    de: /(?<!\p{L})fragen?(?!\p{L})/iu,
  }
  for (const language of languages) {
    const { parts } = await readabilityTexts(language)
    const texts = [elementTexts(language), surfaceMessages(language), parts].flatMap((one) =>
      textsOf(one),
    )
    expect(texts.filter(([, text]) => question[language].test(text))).toEqual([])
  }
})

test('[E46] what closes a panel and what closes a card say it with the same word, in each language', async () => {
  const cards = await Promise.all(languages.map(readabilityTexts))
  const panels = languages.map((language) => elementTexts(language).panel.close)
  expect(panels).toEqual(['Sluiten', 'Fermer', 'Schließen'])
  expect(cards.map(({ card }) => card.close)).toEqual(panels)
})
