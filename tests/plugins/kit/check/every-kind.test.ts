/**
 * Every kind of check: where it speaks, where it says nothing, and whether its own fix mends it. One
 * row a case: what a contract has and how often the check speaks then.
 */
import { describe, expect, test } from 'vitest'
import { checkKinds } from '../../../../plugins/kit/check/index.ts'
import type { RuleCheck } from '../../../../plugins/kit/index.ts'
import { type Draft, draftOf } from '../../../../plugins/kit/testing/index.ts'
import { type Language, languages } from '../../../../schemas/basics/index.ts'
import { typeWith } from '../../../support/small-type.ts'
import { cardCases } from './cases/card-cases.ts'
import type { CasesOf } from './cases/case.ts'
import { dateCases } from './cases/date-cases.ts'
import { factCases } from './cases/fact-cases.ts'
import { joinedCases } from './cases/joined-cases.ts'
import { partCases } from './cases/part-cases.ts'
import { wordCases } from './cases/word-cases.ts'

const cases: CasesOf<RuleCheck['kind']> = {
  ...factCases,
  ...dateCases,
  ...partCases,
  ...cardCases,
  ...wordCases,
  ...joinedCases,
}

test('[K5] every kind of check has its cases', () => {
  expect(Object.keys(cases).toSorted()).toEqual(checkKinds.toSorted())
})

describe.each(Object.entries(cases))('[K5] %s', (_kind, ofKind) => {
  test('speaks where it should, and its fix mends it', () => {
    for (const { check, speaks } of ofKind) {
      for (const [make, times, fix] of speaks) {
        const draft = make(draftOf(typeWith(check)))
        const found = draft.findings('the-rule')
        expect(found, `${JSON.stringify(check)} in ${make}`).toHaveLength(times)
        expect(draft.done()).toEqual([])
        const offered = found.flatMap(({ fixes }) => fixes)
        if (fix === undefined) continue
        expect(offered, `fixes of ${JSON.stringify(check)} in ${make}`).not.toEqual([])
        expect(draft.fixed('the-rule').findings('the-rule').length).toBeLessThan(times)
      }
    }
  })

  test('says nothing where it holds, but that it is done', () => {
    for (const { check, silent } of ofKind) {
      for (const make of silent) {
        const draft = make(draftOf(typeWith(check)))
        expect(draft.findings('the-rule'), `${JSON.stringify(check)} in ${make}`).toEqual([])
        expect(draft.done()).toEqual(check.kind === 'function' ? [] : ['the-rule'])
      }
    }
  })

  test('says it in the three languages, and names a place that is there', () => {
    for (const { check, speaks } of ofKind) {
      for (const [make] of speaks) {
        const { contract, findings } = withFindings(make(draftOf(typeWith(check))))
        const text = JSON.stringify(contract)
        for (const { message, place, fixes } of findings) {
          for (const language of languages) expect(message[language]).toMatch(/^Doe iets\./)
          if ('block' in place && place.block) expect(text).toContain(`"id":"${place.block}"`)
          for (const { label } of fixes) expect(label.nl).not.toBe('')
        }
      }
    }
  })

  test.each(languages)('judges the starting text in %s the same', (language: Language) => {
    for (const { check } of ofKind) {
      const here = draftOf(typeWith(check)).findings('the-rule').length
      expect(draftOf(typeWith(check), language).findings('the-rule')).toHaveLength(here)
    }
  })
})

function withFindings(draft: Draft) {
  return { contract: draft.contract, findings: draft.findings('the-rule') }
}
