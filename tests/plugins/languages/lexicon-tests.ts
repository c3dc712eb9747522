import { describe, expect, test } from 'vitest'
import { glossaryIds } from '../../../plugins/languages/glossary-ids.ts'
import {
  createReadability,
  type LanguageData,
  type LexiconEntry,
} from '../../../plugins/readability/index.ts'
import { keyOf } from '../../../plugins/readability/text/tokens.ts'
import { formsOf } from '../../support/written-forms.ts'
import { testEachEntry } from './each-entry.ts'
import type { Examples } from './examples.ts'

interface Asked {
  readonly name: string
  readonly data: LanguageData
  readonly examples: Examples
  readonly fewest: number
  /** A sentence that holds the words given and little else that is found. */
  readonly sentenceWith: (words: string) => string
  /** What stands before an explanation. */
  readonly means: string
}

/** What every entry of a language is held to. */
export function testLexicon({ name, data, examples, fewest, sentenceWith, means }: Asked): void {
  const engine = createReadability([data])
  const { entries, grammar, language } = data

  function foundIn(text: string): readonly (string | undefined)[] {
    const { findings } = engine.checkBlock({ text, language }, { language })
    return findings.map(({ entry }) => entry)
  }

  function isMarked(text: string, but: readonly string[] = []): boolean {
    const { findings } = engine.checkBlock({ text, language }, { language })
    return findings.some(
      ({ severity, entry }) => severity !== 'hint' && entry !== undefined && !but.includes(entry),
    )
  }

  describe(`the ${name} lexicon`, () => {
    test('has its entries, each with its own id', () => {
      expect(entries.length).toBeGreaterThanOrEqual(fewest)
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      expect(
        entries.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)),
      ).toEqual([])
    })

    test('has no form in two entries', () => {
      const owner = new Map<string, string>()
      const twice: string[] = []
      for (const entry of entries) {
        for (const form of formsOf(entry, data)) {
          const key = entry.exactCase === true ? form : keyOf(form)
          const other = owner.get(key)
          if (other !== undefined && other !== entry.id) twice.push(`${key}: ${other}, ${entry.id}`)
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

  describe(`a ${name} entry`, () => {
    testEachEntry({ data, examples, sentenceWith })

    test('with a term, a vague promise, a duty or a result has its own examples', () => {
      const byHand = ['explain', 'vague', 'modal', 'result']
      const asked = entries.filter(({ action }) => byHand.includes(action)).map(({ id }) => id)
      expect(asked.filter((id) => !(id in examples))).toEqual([])
      const ids = new Set(entries.map(({ id }) => id))
      expect(Object.keys(examples).filter((id) => !ids.has(id))).toEqual([])
    })

    test('is found in each of its forms', () => {
      const silent = entries.flatMap((entry) =>
        formsOf(entry, data)
          .filter((form) => !foundIn(sentenceWith(form.replaceAll('…', ''))).includes(entry.id))
          .map((form) => `${entry.id}: ${form}`),
      )
      expect(silent).toEqual([])
    })

    test('offers no plain words that are themselves marked', () => {
      const marked = entries.flatMap((entry) =>
        entry.plain
          .flatMap((plain) => plain.split(' | '))
          .map((plain) => plain.replace(/\(([^()|]*)\|[^()]*\)/g, '$1').replace(/\{er\}/g, 'er'))
          .filter((plain) => isMarked(sentenceWith(plain.replace(/[(){}]/g, ''))))
          .map((plain) => `${entry.id}: ${plain}`),
      )
      expect(marked).toEqual([])
    })

    test('explains a term in words that are not marked, and is cleared by that', () => {
      const open = entries
        .filter((entry): entry is LexiconEntry & { gloss: string } => entry.gloss !== undefined)
        .filter(({ id, gloss, forms }) => {
          const [term] = formsOf({ forms } as LexiconEntry, data)
          return (
            isMarked(gloss, [id]) ||
            foundIn(sentenceWith(`${term} (${means}: ${gloss})`)).includes(id)
          )
        })
      expect(open.map(({ id }) => id)).toEqual([])
    })
  })

  test(`the ${name} lists hold no word twice`, () => {
    for (const [list, words] of Object.entries(grammar)) {
      if (Array.isArray(words)) expect(new Set(words).size, list).toBe(words.length)
    }
  })
}
