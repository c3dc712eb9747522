import { describe, expect, test } from 'vitest'
import { training } from '../../plugins/contract-types/index.ts'
import { createChecker } from '../../plugins/kit/check/index.ts'
import type { FactValue } from '../../schemas/document/index.ts'
import { startOf } from '../support/start-of.ts'

function jokerFindings(facts: Readonly<Record<string, FactValue>>): readonly string[] {
  const contract = startOf(training, 'nl', facts)
  const { findings } = createChecker(training).check(contract, { today: '2026-11-22' })
  return findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('jokers-'))
}

describe('jokers', () => {
  test('[M2] are counted by both sides: how many there are, how many are used, and when', () => {
    expect(training.facts).toMatchObject({
      jokers: { kind: 'count' },
      jokersUsed: { kind: 'count' },
      jokersUsedOn: { kind: 'text' },
    })
    expect(jokerFindings({ jokers: 3, jokersUsed: 2, jokersUsedOn: '4 en 9 maart' })).toEqual([])
    expect(jokerFindings({ jokers: 3, jokersUsed: 3, jokersUsedOn: '4, 9 en 11 maart' })).toEqual(
      [],
    )
  })

  test('[M2] are nobody’s business where there are none', () => {
    expect(jokerFindings({})).toEqual([])
    expect(jokerFindings({ jokers: 3 })).toEqual([])
    expect(jokerFindings({ jokers: 3, jokersUsed: 0 })).toEqual([])
  })

  test('[M2] that are used are written with their days', () => {
    expect(jokerFindings({ jokers: 3, jokersUsed: 1 })).toEqual(['jokers-dated'])
  })

  test('[M2] are not more than there are', () => {
    const facts = { jokers: 2, jokersUsed: 3, jokersUsedOn: '4, 9 en 11 maart' }
    expect(jokerFindings(facts)).toEqual(['jokers-add-up'])
    expect(jokerFindings({ ...facts, jokersUsed: '3' })).toEqual(['jokers-add-up'])
    expect(jokerFindings({ ...facts, jokersUsed: 'drie' })).toEqual([])
  })

  test('[M2] are there only where a centre chooses so, and the law’s steps are there either way', () => {
    const { jokers } = training.settings ?? {}
    expect(jokers?.chosen).toBe('without')
    expect(jokers?.choices.without?.leavesOut).toEqual({
      sections: ['jokers'],
      clauses: ['jokers'],
    })
    expect(jokers?.choices.with).not.toHaveProperty('leavesOut')
    const blocking = training.rules.filter(({ severity }) => severity === 'blocking')
    expect(JSON.stringify(blocking)).not.toContain('joker')
  })
})
