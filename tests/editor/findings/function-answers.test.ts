import { beforeEach, expect, test } from 'vitest'
import { FunctionAnswers, type FunctionsSaid } from '../../../editor/findings/function-answers.ts'
import { study } from '../../../plugins/contract-types/index.ts'
import type { RuleCheck, RuleDefinition } from '../../../plugins/kit/index.ts'
import { ok, refuse } from '../../../schemas/basics/index.ts'
import { type HandClock, handClock } from '../../support/hand-clock.ts'

let clock: HandClock
let asked: number
let said: FunctionsSaid | null
let changes: number
let ending: AbortController

beforeEach(() => {
  clock = handClock()
  asked = 0
  said = { functions: { f: [] }, findings: [] }
  changes = 0
  ending = new AbortController()
})

function rule(check: RuleCheck): RuleDefinition {
  return { ...study.rules[0]!, check }
}

function answersFor(...checks: readonly RuleCheck[]): FunctionAnswers {
  return new FunctionAnswers(
    { rules: checks.map(rule) },
    {
      api: {
        functionAnswers: () => {
          asked += 1
          const answer = said === null ? refuse({ kind: 'unreachable' } as const) : ok(said)
          return Promise.resolve(answer as never)
        },
      },
      after: clock.after,
      contract: 'abc',
      signal: ending.signal,
      changed: () => {
        changes += 1
      },
    },
  )
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('[R65] a type without functions asks the server nothing', async () => {
  const answers = answersFor({ kind: 'facts-present', facts: ['school'] })
  answers.contractChanged()
  clock.pass(60_000)
  await settled()
  expect(asked).toBe(0)
  expect(answers.said).toEqual({ functions: {}, findings: [] })
})

test('[R65] functions are asked at once, and again after a pause in the writing', async () => {
  const answers = answersFor({
    kind: 'any-of',
    checks: [{ kind: 'not', check: { kind: 'function', name: 'f' } }],
  })
  await settled()
  expect([asked, changes, answers.said]).toEqual([1, 1, said])
  for (let letter = 0; letter < 5; letter += 1) {
    answers.contractChanged()
    clock.pass(500)
  }
  expect(asked).toBe(1)
  clock.pass(2000)
  await settled()
  // The same answer changes nothing.
  expect([asked, changes]).toEqual([2, 1])
})

test('[R65] a server that does not answer is asked again later, until the contract is closed', async () => {
  said = null
  const answers = answersFor({ kind: 'function', name: 'f' })
  await settled()
  expect([asked, changes]).toEqual([1, 0])
  clock.pass(10_000)
  await settled()
  expect(asked).toBe(2)
  ending.abort()
  answers.stop()
  clock.pass(60_000)
  await settled()
  expect(asked).toBe(2)
})
