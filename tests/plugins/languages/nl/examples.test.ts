import { describe, expect, test } from 'vitest'
import { dutch } from '../../../../plugins/languages/nl/index.ts'
import { createReadability, type LexiconEntry } from '../../../../plugins/readability/index.ts'
import { formsOf } from '../../../support/written-forms.ts'
import { testEachEntry } from '../each-entry.ts'
import { modalExamples, resultExamples, vagueExamples } from './examples/promises.ts'
import {
  contractExamples,
  incomeExamples,
  procedureExamples,
  sanctionExamples,
  workExamples,
} from './examples/terms.ts'

const engine = createReadability([dutch])

const examples = {
  ...contractExamples,
  ...incomeExamples,
  ...sanctionExamples,
  ...procedureExamples,
  ...workExamples,
  ...vagueExamples,
  ...modalExamples,
  ...resultExamples,
}

function foundIn(text: string): readonly (string | undefined)[] {
  const { findings } = engine.checkBlock({ text, language: 'nl' }, { language: 'nl' })
  return findings.map(({ entry }) => entry)
}

/** A sentence that holds a form and little else. */
function sentenceWith(form: string): string {
  return `We lezen ${form.replaceAll('…', 'een boek')}, zeg ik.`
}

describe('a Dutch entry', () => {
  testEachEntry({ data: dutch, examples, sentenceWith })

  test('with a term, a vague promise, a duty or a result has its own examples', () => {
    const byHand = ['explain', 'vague', 'modal', 'result']
    const asked = dutch.entries.filter(({ action }) => byHand.includes(action)).map(({ id }) => id)
    expect(asked.filter((id) => !(id in examples))).toEqual([])
    const ids = new Set(dutch.entries.map(({ id }) => id))
    expect(Object.keys(examples).filter((id) => !ids.has(id))).toEqual([])
  })

  test('is found in each of its forms', () => {
    const silent = dutch.entries.flatMap((entry) =>
      formsOf(entry, dutch)
        .filter((form) => !foundIn(sentenceWith(form)).includes(entry.id))
        .map((form) => `${entry.id}: ${form}`),
    )
    expect(silent).toEqual([])
  })

  test('is not found in the plain words that it offers', () => {
    const again = dutch.entries.flatMap((entry) =>
      entry.plain
        .flatMap((plain) => plain.split(' | '))
        .filter((plain) => foundIn(sentenceWith(plain)).includes(entry.id))
        .map((plain) => `${entry.id}: ${plain}`),
    )
    expect(again).toEqual([])
  })

  test('offers no plain words that are themselves marked', () => {
    const marked = dutch.entries.flatMap((entry) =>
      entry.plain
        .flatMap((plain) => plain.split(' | '))
        .filter((plain) => isMarked(plain))
        .map((plain) => `${entry.id}: ${plain}`),
    )
    expect(marked).toEqual([])
  })

  test('explains a term in words that are not marked, and is cleared by that', () => {
    const open = dutch.entries
      .filter((entry): entry is LexiconEntry & { gloss: string } => entry.gloss !== undefined)
      .filter(({ id, forms, gloss }) => {
        const [term] = formsOf({ forms } as LexiconEntry, dutch)
        return foundIn(`Dit is ${term} (dat betekent: ${gloss}).`).includes(id)
      })
    expect(open.map(({ id }) => id)).toEqual([])
  })
})

/** Whether plain words hold something that is underlined, apart from the blanks to fill in. */
function isMarked(plain: string): boolean {
  const text = sentenceWith(plain.replace(/\(([^()|]*)\|[^()]*\)/g, '$1').replace(/[()]/g, ''))
  const { findings } = engine.checkBlock({ text, language: 'nl' }, { language: 'nl' })
  return findings.some(({ severity, entry }) => severity !== 'hint' && entry !== undefined)
}
