import { describe, expect, test } from 'vitest'
import { training } from '../../plugins/contract-types/index.ts'
import { createChecker } from '../../plugins/kit/check/index.ts'
import { withSettings } from '../../plugins/kit/define/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'
import type { FactValue } from '../../schemas/document/index.ts'
import { startOf } from '../support/start-of.ts'

function set(choice: 'with' | 'without'): ContractType {
  const type = withSettings(training, { jokers: choice })
  if (!type.ok) throw new Error(JSON.stringify(type.refusal))
  return type.value
}

function jokerFindings(facts: Readonly<Record<string, FactValue>>): readonly string[] {
  const type = set('with')
  const contract = startOf(type, 'nl', facts)
  const { findings } = createChecker(type).check(contract, { today: '2026-11-22' })
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

  test('[M2] are there only where a centre chooses so', () => {
    const sections = (choice: 'with' | 'without') =>
      startOf(set(choice), 'nl').body.map((section) => 'kind' in section && section.kind)
    expect(sections('without')).not.toContain('jokers')
    expect(sections('with')).toEqual(training.sections.map(({ kind }) => kind))
    expect(training.settings?.jokers?.chosen).toBe('without')
  })

  test('[M2] leave the steps of the law as they are: no rule that blocks knows them', () => {
    const blocking = training.rules.filter(({ severity }) => severity === 'blocking')
    expect(JSON.stringify(blocking)).not.toContain('joker')
    expect(set('with').rules).toEqual(set('without').rules)
  })
})
