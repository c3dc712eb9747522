import { expect, test } from 'vitest'
import { type Naming, personText, runText } from '../../../editor/authors/said.ts'
import { authorsTexts } from '../../../editor/authors/texts/catalogues.ts'
import { type Language, languages } from '../../../schemas/basics/index.ts'

const people = [
  { id: 'a', name: 'Amina', role: 'client' },
  { id: 's', name: 'Sara', role: 'worker' },
]

async function naming(language: Language, me = 'a'): Promise<Naming> {
  return { people, me, texts: await authorsTexts(language), language }
}

function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const make = value as (...given: unknown[]) => string
    const isList = ['.names', '.lost.who', '.lost.ask'].includes(path)
    const isPerson = path === '.person'
    const person = { name: 'Sara', role: 'worker', isMe: false }
    return [[path, isList ? make(['Sara']) : isPerson ? make(person) : make('Sara', 'Amina')]]
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

test('[AU1] every text exists in each language, none is empty, and none measures a person', async () => {
  const paths = textsOf(await authorsTexts('nl')).map(([path]) => path)
  expect(paths.length).toBeGreaterThan(40)
  for (const language of languages) {
    const texts = textsOf(await authorsTexts(language))
    expect(texts.map(([path]) => path)).toEqual(paths)
    for (const [path, text] of texts) {
      expect(text.trim(), `${language}${path}`).not.toBe('')
      expect(text, `${language}${path}`).not.toMatch(/undefined|NaN|\[object|%|!/)
    }
  }
})

test('[AU1] words are said to be typed on a screen, with the day and who put them there', async () => {
  const dutch = await naming('nl')
  const run = { participant: 's', at: '2026-11-02' }
  expect(runText(dutch, run)).toBe(
    'Getypt op het scherm van Sara (maatschappelijk werker), 2 november 2026.',
  )
  expect(runText(dutch, { ...run, participant: 'a', by: 's' })).toBe(
    'Getypt op het scherm van Amina (jij), 2 november 2026. Sara (maatschappelijk werker) zette het op deze plaats.',
  )
  expect(runText(dutch, { ...run, participant: null })).toBe(
    'Dit stond er toen het contract gemaakt werd.',
  )
  expect(personText(dutch, 'gone')).toBe('iemand anders')
  expect(runText(await naming('fr', 's'), run)).toContain(
    'Tapé sur l’écran de Sara (vous), 2 novembre 2026.',
  )
  expect(runText(await naming('de'), run)).toContain(
    'Getippt am Bildschirm von Sara (Sozialarbeiter/in)',
  )
})

test('[S36] who took away what one writes in is named in each language: one, more than one, or oneself', async () => {
  const said = await Promise.all(
    languages.map(async (language) => {
      const { who } = (await authorsTexts(language)).lost
      return [who(['Sara']), who(['Sara', 'Amina']), who([])]
    }),
  )
  expect(said).toEqual([
    [
      'Sara haalde het stuk weg waarin je schreef.',
      'Sara of Amina haalde het stuk weg waarin je schreef.',
      'In een ander venster haalde je het stuk weg waarin je schreef.',
    ],
    [
      'Sara a enlevé la partie où vous écriviez.',
      'Sara ou Amina a enlevé la partie où vous écriviez.',
      'Dans une autre fenêtre, vous avez enlevé la partie où vous écriviez.',
    ],
    [
      'Sara hat den Teil entfernt, in dem Sie geschrieben haben.',
      'Sara oder Amina hat den Teil entfernt, in dem Sie geschrieben haben.',
      'In einem anderen Fenster haben Sie den Teil entfernt, in dem Sie geschrieben haben.',
    ],
  ])
})
