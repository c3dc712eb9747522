/** Which place a rule speaks of, in sentences of our own: far-off second halves, parts of a law, one finding. */
import { describe, expect, test } from 'vitest'
import { german } from '../../../plugins/languages/de/index.ts'
import { french } from '../../../plugins/languages/fr/index.ts'
import { dutch } from '../../../plugins/languages/nl/index.ts'
import { createReadability } from '../../../plugins/readability/index.ts'
import type { Language } from '../../../schemas/basics/index.ts'

const engine = createReadability([dutch, french, german])

function find(language: Language, text: string) {
  return engine.checkBlock({ text, language }, { language }).findings
}

function underlined(language: Language, text: string): readonly string[] {
  return find(language, text)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, text }) => `${rule}: ${text}`)
}

describe('a duty whose verb comes late', () => {
  test.each([
    [
      'nl',
      'Je dient elke maandag en elke donderdag voor 9 uur bij de balie van de school je kaart te tonen.',
      'Je moet elke maandag en elke donderdag voor 9 uur bij de balie van de school je kaart tonen.',
    ],
    [
      'fr',
      'Le client est, pendant toute la durée du projet et de la formation, tenu de prévenir Nadia.',
      'Le client doit, pendant toute la durée du projet et de la formation, prévenir Nadia.',
    ],
    ['fr', 'Vous êtes également tenu de prévenir Nadia.', 'Vous devez également prévenir Nadia.'],
    [
      'de',
      'Sie haben alle Papiere zu Ihrem Lohn bis zum 15. November beim Amt in Eupen einzureichen.',
      'Sie müssen alle Papiere zu Ihrem Lohn bis zum 15. November beim Amt in Eupen einreichen.',
    ],
  ] as const)('[RD7] is found in %s, and one press makes it plain: %s', (language, text, made) => {
    const duty = find(language, text).find(({ rule }) => rule === 'formal-modal')!
    const press = duty.suggestions.find(({ advice, explains }) => !advice && !explains)
    expect(
      press === undefined ? null : text.slice(0, duty.start) + press.text + text.slice(duty.end),
    ).toBe(made)
  })

  test.each([
    [
      'nl',
      'Deze kaart dient als bewijs van de vraag die je gisteren deed om een premie te krijgen.',
    ],
    ['fr', 'Le bureau est ouvert le mardi, le mercredi, et le gardien est tenu au courant.'],
    ['de', 'Sie haben Zeit bis Freitag, um mit Frau Schmitz zu reden und das Blatt einzureichen.'],
  ] as const)('[RD7] is none in %s where the words belong elsewhere: %s', (language, text) => {
    expect(find(language, text).filter(({ rule }) => rule === 'formal-modal')).toEqual([])
  })
})

test.each([
  ['nl', 'Je werkt met een artikel 60.', 'Dat staat in artikel 60, § 3 van de regels.'],
  ['fr', 'Vous avez un article 60.', 'C’est écrit dans l’article 60, § 3.'],
  ['de', 'Sie haben einen Artikel 60.', 'Das steht in Artikel 60 § 3.'],
] as const)(
  '[RD7] in %s a job by an article of the law is a term, another part of it is none',
  (language, job, place) => {
    const terms = (text: string) => find(language, text).filter(({ rule }) => rule === 'legal-term')
    expect(terms(job)).toHaveLength(1)
    expect(terms(place)).toEqual([])
  },
)

test('[RD7] letters that stand for a term of art are underlined, other letters are a hint', () => {
  const letters = (text: string) =>
    find('nl', text)
      .filter(({ rule }) => rule === 'acronym')
      .map(({ text, severity }) => [text, severity])
  expect(letters('Het BCSD leest je brief.')).toEqual([['BCSD', 'note']])
  expect(letters('Je volgt NT2 in Gent.')).toEqual([['NT2', 'hint']])
})

test('[RD12] one place asks who does it first, and how to say it plainly once somebody is named', () => {
  expect(underlined('nl', 'Het bedrag wordt morgen ingehouden.')).toEqual([
    'hidden-actor: wordt morgen ingehouden',
  ])
  expect(underlined('nl', 'Er wordt verwacht dat je belt.')).toEqual([
    'hidden-actor: wordt verwacht',
  ])
  expect(underlined('nl', 'Het bedrag wordt morgen door ons ingehouden.')).toEqual([
    'formal-word: ingehouden',
  ])
})
