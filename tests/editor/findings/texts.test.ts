import { expect, test } from 'vitest'
import { findingsTexts } from '../../../editor/findings/texts/catalogues.ts'
import { reasons } from '../../../editor/findings/todo-panel.ts'
import { languages } from '../../../schemas/basics/index.ts'

function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const make = value as (...given: unknown[]) => string
    return [
      [`${path}(name)`, make('Amina', 2)],
      [`${path}(null)`, make(null, 1)],
      [`${path}(0)`, make(0, 0)],
      [`${path}(1)`, make(1, 1)],
    ]
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

test('[F13] every text exists in each language, and none is empty', async () => {
  const paths = textsOf(await findingsTexts('nl')).map(([path]) => path)
  expect(paths.length).toBeGreaterThan(60)
  for (const language of languages) {
    const texts = textsOf(await findingsTexts(language))
    expect(texts.map(([path]) => path)).toEqual(paths)
    for (const [path, text] of texts) {
      expect(text.trim(), `${language}${path}`).not.toBe('')
      expect(text, `${language}${path}`).not.toMatch(/undefined|NaN|\[object/)
    }
  }
})

test('[F3] nothing is scored: no percentage, no points, no blame', async () => {
  for (const language of languages) {
    for (const [path, text] of textsOf(await findingsTexts(language))) {
      expect(text, `${language}${path}`).not.toMatch(
        /%|score|punten|points|Punkte|fout|faute|Fehler|verplicht|obligatoire|Pflicht|!/i,
      )
    }
  }
})

test('[F7] the client is spoken to, and of the client the others read by name', async () => {
  const asked = await Promise.all(
    languages.map(async (language) => {
      const { topics } = (await findingsTexts(language)).todo
      return [
        topics.client(null),
        topics.client('Amina'),
        topics.wishes(null),
        topics.wishes('Amina'),
      ]
    }),
  )
  expect(asked).toEqual([
    ['Wat doe jij?', 'Wat doet Amina?', 'Wat wil jij?', 'Wat wil Amina?'],
    ['Que faites-vous ?', 'Que fait Amina ?', 'Que voulez-vous ?', 'Que veut Amina ?'],
    ['Was tun Sie?', 'Was tut Amina?', 'Was wollen Sie?', 'Was will Amina?'],
  ])
})

test('[F4] that the law asks it is only said plainly of what was read in the law', async () => {
  for (const language of languages) {
    const { todo } = await findingsTexts(language)
    expect(reasons({ basis: 'law', certainty: 'a' }, todo)).toEqual([todo.basis.law])
    for (const certainty of ['b', 'c'] as const) {
      const said = reasons({ basis: 'law', certainty }, todo)
      expect(said).toEqual([todo.lawUnread[certainty]])
      expect(said.join(' ')).not.toContain(todo.basis.law)
      expect(reasons({ basis: 'advice', certainty }, todo)).toEqual([
        todo.basis.advice,
        todo.unsure[certainty],
      ])
    }
  }
})
