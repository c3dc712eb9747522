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

/** Pressing words are counted, and found nowhere. */
const withoutFinding = ['nl tone', 'fr tone', 'de tone']

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

test.each(languages)(
  '[RD7] in %s the example of ‘tone’ presses, and the better one less',
  (language) => {
    const { before, after } = readabilityRules.find(({ id }) => id === 'tone')!.example[language]
    const pressureOf = (text: string) =>
      engine.checkDocument([{ id: 'a', text, language }], { language }).pressure
    expect(pressureOf(before).count).toBeGreaterThan(0)
    expect(pressureOf(after)).toEqual({ count: 0, per100Words: 0 })
  },
)

test.each([
  [
    'Le CPAS a, après avis du service et examen de la demande, accordé la prime.',
    ['a, après avis du service et examen de la demande, accordé'],
  ],
  ['Vous pouvez, si vous voulez, venir à deux.', []],
  ['Le CPAS a accordé la prime.', []],
])('[RD7] a French verb is taken apart by what stands between commas: %s', (text, expected) => {
  const { findings } = engine.checkBlock({ text, language: 'fr' }, { language: 'fr' })
  const brackets = findings.filter(({ rule }) => rule === 'verb-bracket')
  expect(brackets.map(({ text }) => text)).toEqual(expected)
})

function byRule(one: string, other: string): number {
  const place = (name: string) => readabilityRules.findIndex(({ id }) => name.endsWith(` ${id}`))
  return place(one) - place(other)
}
