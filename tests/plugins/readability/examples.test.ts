import { expect, test } from 'vitest'
import { loadLanguage } from '../../../plugins/languages/index.ts'
import {
  createReadability,
  type RuleId,
  readabilityRules,
} from '../../../plugins/readability/index.ts'

const languages = ['nl', 'fr', 'de'] as const
const engine = createReadability(await Promise.all(languages.map(loadLanguage)))

function found(text: string, language: (typeof languages)[number]): readonly RuleId[] {
  return engine.checkBlock({ text, language }, { language }).findings.map(({ rule }) => rule)
}

/** Pressing words are counted and found nowhere; no French verb is taken apart by its grammar. */
const withoutFinding = ['nl tone', 'fr tone', 'de tone', 'fr verb-bracket']

test.each(languages)(
  '[RD7] each rule finds something in its own example in %s, and not in the better one',
  (language) => {
    const silent: string[] = []
    const stillThere: string[] = []
    for (const { id, example } of readabilityRules) {
      if (!found(example[language].before, language).includes(id)) silent.push(`${language} ${id}`)
      if (found(example[language].after, language).includes(id))
        stillThere.push(`${language} ${id}`)
    }
    expect(silent).toEqual(
      withoutFinding.filter((name) => name.startsWith(language)).toSorted(byRule),
    )
    expect(stillThere).toEqual([])
  },
)

function byRule(one: string, other: string): number {
  const place = (name: string) => readabilityRules.findIndex(({ id }) => name.endsWith(` ${id}`))
  return place(one) - place(other)
}
