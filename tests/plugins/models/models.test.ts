import { describe, expect, test } from 'vitest'
import { createChecker } from '../../../plugins/kit/check/index.ts'
import { evaluationSheet } from '../../../plugins/kit/index.ts'
import { wordCount } from '../../support/words.ts'
import { modelA } from './a.ts'
import { modelB } from './b.ts'
import { modelC } from './c.ts'
import { modelD, sheet } from './d.ts'

const models = [...modelA, ...modelB, ...modelC, ...modelD]

describe.each(models.map((model) => [model.name, model] as const))('%s', (_name, model) => {
  const { type, contract, today } = model
  const { findings } = createChecker(type).check(contract, { today })
  const counts: Record<string, number> = {}
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1

  test.each(model.asked)('[M1] has what the model asks for: $what', ({ words, inContract }) => {
    expect(inContract(contract)).toBe(true)
    // A place to look in the model, not its text.
    expect(wordCount(words)).toBeLessThanOrEqual(12)
  })

  test('[M1] raises the findings that it must', () => {
    expect(counts).toMatchObject(model.raises)
  })

  test('[M1] blocks on nothing else', () => {
    const blocking = findings.filter(({ severity }) => severity === 'blocking')
    const expected = Object.keys(model.raises)
    expect(blocking.filter(({ rule }) => !expected.includes(rule))).toEqual([])
  })

  test('[M1] raises none of those that it must not', () => {
    const known = new Set(type.rules.map(({ id }) => id))
    expect(model.silent.filter((rule) => !known.has(rule))).toEqual([])
    expect(model.silent.filter((rule) => counts[rule] !== undefined)).toEqual([])
  })

  test('[M1] raises no warning besides', () => {
    const besides = findings.filter(
      ({ rule, severity }) => severity === 'warning' && model.raises[rule] === undefined,
    )
    expect(besides).toEqual([])
  })
})

describe('the questions of model D', () => {
  test('[T10] are about each goal, then about each party, then about the whole', () => {
    expect(sheet.map(({ about, question, by }) => [about.kind, question, by])).toEqual([
      ['goal', 'goal-reached', 'together'],
      ...['client', 'centre'].flatMap(() =>
        ['promises-kept', 'promises-why', 'promises-help'].flatMap((question) => [
          ['party', question, 'client'],
          ['party', question, 'centre'],
        ]),
      ),
      ['contract', 'own-words', 'client'],
      ['contract', 'own-words', 'centre'],
      ['contract', 'new-agreements', 'together'],
      ['contract', 'next-talk', 'together'],
    ])
  })

  test('[T10] name the party that they are about, in every language', () => {
    const kept = sheet.filter(({ question, by }) => question === 'promises-kept' && by === 'client')
    expect(kept.map(({ text }) => text.nl)).toEqual([
      'Deed Amina wat we afspraken?',
      'Deed het OCMW wat we afspraken?',
    ])
    expect(JSON.stringify(sheet)).not.toContain('{party}')
    for (const { text } of kept) expect(Object.keys(text)).toEqual(['nl', 'fr', 'de'])
  })

  test('[T10] ask a third party too, where it promises something', () => {
    const [{ contract, type }] = modelA as [(typeof modelA)[number]]
    const names = { client: 'Amina', centre: 'het OCMW', third: 'de school' }
    const withThird = evaluationSheet(type.evaluation.questions ?? [], contract, names)
    const about = withThird.filter(({ question }) => question === 'promises-kept')
    expect(about).toHaveLength(9)
    expect(about.map(({ text }) => text.nl)).toContain('Deed de school wat we afspraken?')
  })
})
