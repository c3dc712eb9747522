import { describe, expect, test } from 'vitest'
import { glossaryIds } from '../../../../plugins/languages/glossary-ids.ts'
import { dutch } from '../../../../plugins/languages/nl/index.ts'
import { writtenForms } from '../../../../plugins/readability/index.ts'
import { keyOf } from '../../../../plugins/readability/text/tokens.ts'
import { formsOf } from '../../../support/written-forms.ts'

const { entries, grammar } = dutch

describe('the Dutch lexicon', () => {
  test('has several hundred entries, each with its own id', () => {
    expect(entries.length).toBeGreaterThan(600)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(
      entries.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)),
    ).toEqual([])
  })

  test('has no form in two entries', () => {
    const owner = new Map<string, string>()
    const twice: string[] = []
    for (const entry of entries) {
      for (const form of formsOf(entry, dutch)) {
        const key = keyOf(form)
        if (owner.has(key)) twice.push(`${key}: ${owner.get(key)}, ${entry.id}`)
        owner.set(key, entry.id)
      }
    }
    expect(twice).toEqual([])
  })

  test('offers plain words for every entry and says why in one sentence', () => {
    for (const { id, plain, reason } of entries) {
      expect(plain.length, id).toBeGreaterThan(0)
      expect(reason, id).toMatch(/^\p{Lu}.{10,150}[.?]$/u)
      expect(reason.split(/\s+/).length, id).toBeLessThanOrEqual(25)
    }
  })

  test('has as many plain forms as forms, or one for all of them', () => {
    const uneven = entries.flatMap(({ id, forms, plain }) =>
      plain.flatMap((words) => {
        const perForm = words.split(' | ')
        const odd = forms.filter((form, at) => {
          const many = writtenForms(perForm[at] ?? perForm[0]!, dutch.endings).length
          return many !== 1 && many !== writtenForms(form, dutch.endings).length
        })
        return [...odd, ...perForm.slice(forms.length)].map((form) => `${id}: ${form}`)
      }),
    )
    expect(uneven).toEqual([])
  })

  test('explains each term of art in at most 20 plain words', () => {
    for (const { id, action, gloss } of entries) {
      if (action !== 'explain') continue
      expect(gloss!.split(/\s+/).length, `${id}: ${gloss}`).toBeLessThanOrEqual(20)
      expect(gloss, id).toMatch(/^[^.]*[^.\s]$/)
    }
  })

  test('explains every term of the glossary that the languages share', () => {
    const explained = new Set(
      entries.filter(({ gloss }) => gloss !== undefined).map(({ id }) => id),
    )
    expect(glossaryIds.filter((id) => !explained.has(id))).toEqual([])
  })
})

describe('the Dutch lists', () => {
  test('hold no word twice', () => {
    for (const [name, list] of Object.entries(grammar)) {
      if (!Array.isArray(list)) continue
      expect(new Set(list).size, name).toBe(list.length)
    }
  })

  test('know no letters in capitals both as known and as hard', () => {
    expect(grammar.knownAcronyms.filter((letters) => letters in grammar.acronyms)).toEqual([])
  })
})
