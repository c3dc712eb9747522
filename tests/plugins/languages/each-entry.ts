/** A sentence in which an entry fires and one in which it does not, for every entry of a language. */
import { expect, test } from 'vitest'
import {
  createReadability,
  type LanguageData,
  type LexiconEntry,
  writtenForms,
} from '../../../plugins/readability/index.ts'
import { formsOf } from '../../support/written-forms.ts'
import type { Examples } from './examples.ts'

interface Asked {
  readonly data: LanguageData
  /** Written by hand: terms, promises, duties and results have these, and who else needs them. */
  readonly examples: Examples
  /** A sentence that holds the words given. */
  readonly sentenceWith: (words: string) => string
}

/**
 * Where nothing is written by hand, the sentence says the first form of the entry, and the one like it says
 * the plain words in its place.
 */
export function testEachEntry({ data, examples, sentenceWith }: Asked): void {
  const { language, entries } = data
  const engine = createReadability([data])

  function foundIn(text: string): readonly (string | undefined)[] {
    const { findings } = engine.checkBlock({ text, language }, { language })
    return findings.map(({ entry }) => entry)
  }

  function exampleOf(entry: LexiconEntry): readonly [fires: string, calm: string] {
    const [form = ''] = formsOf(entry, data)
    const [words = ''] = entry.plain[0]!.split(' | ')
    const [plain = words] = writtenForms(words, data.endings)
    return [sentenceWith(form.replaceAll('…', '')), sentenceWith(plain.replaceAll('…', ''))]
  }

  test.each(
    entries.map((entry) => [entry.id, ...(examples[entry.id] ?? exampleOf(entry))] as const),
  )('[RD7] %s: fires in “%s”, not in “%s”', (id, fires, calm) => {
    expect(foundIn(fires)).toContain(id)
    expect(foundIn(calm)).not.toContain(id)
  })
}
