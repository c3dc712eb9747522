import { expect, test } from 'vitest'
import { neededFacts } from '../../../editor/beside/needed-facts.ts'
import { contractTypes, study } from '../../../plugins/contract-types/index.ts'
import type { RuleCheck, RuleDefinition } from '../../../plugins/kit/index.ts'

function rule(check: RuleCheck, other: Partial<RuleDefinition> = {}): RuleDefinition {
  return { ...study.rules[0]!, severity: 'warning', check, ...other }
}

const both = { kind: 'facts-present', facts: ['a', 'b'] } as const

test('[E23] what a rule asks to be filled in is needed on paper, inside other checks too', () => {
  const joined: RuleCheck = {
    kind: 'all-of',
    checks: [both, { kind: 'any-of', checks: [{ kind: 'facts-one-of', facts: ['c'] }] }],
  }
  expect([...neededFacts({ rules: [rule(joined)] })]).toEqual(['a', 'b', 'c'])
})

test('[E23] a tip asks nothing, nor does a rule for some contracts only', () => {
  const rules = [rule(both, { severity: 'hint' }), rule(both, { when: both })]
  expect([...neededFacts({ rules })]).toEqual([])
})

test('[E23] in each of our types the days of talks are needed, and what the law asks', () => {
  for (const type of contractTypes) {
    const needed = neededFacts(type)
    for (const fact of ['talk1On', 'talk2On', 'talk3On', 'contractFrom']) {
      expect(needed, type.id).toContain(fact)
    }
    for (const fact of needed) expect(Object.keys(type.facts), type.id).toContain(fact)
  }
})
