import type { Place } from '../finding.ts'
import type { RuleCheck } from '../rule-check.ts'
import { cardChecks } from './card-checks.ts'
import { dateChecks } from './date-checks.ts'
import { factChecks } from './fact-checks.ts'
import { partChecks } from './part-checks.ts'
import { type Checks, nowhere, type Problem } from './problem.ts'
import type { Reading } from './reading.ts'
import { wordChecks } from './word-checks.ts'

const joinedChecks: Checks<'all-of' | 'any-of' | 'not'> = {
  'all-of': {
    problems: ({ checks }, reading) => checks.flatMap((check) => problemsOf(check, reading)),
    place: ({ checks: [first] }, reading) => (first ? placeOf(first, reading) : nowhere),
  },
  'any-of': {
    problems({ checks }, reading) {
      const each = checks.map((check) => problemsOf(check, reading))
      return each.some((problems) => problems.length === 0) ? [] : (each[0] ?? [])
    },
    place: ({ checks: [first] }, reading) => (first ? placeOf(first, reading) : nowhere),
  },
  not: {
    problems: ({ check }, reading) =>
      problemsOf(check, reading).length > 0 ? [] : [{ place: placeOf(check, reading) }],
    place: ({ check }, reading) => placeOf(check, reading),
  },
}

const functionCheck: Checks<'function'> = {
  function: {
    problems: ({ name }, reading) =>
      (reading.functionAnswer(name) ?? []).map((place) => ({ place })),
    place: () => nowhere,
  },
}

const checks: Checks<RuleCheck['kind']> = {
  ...factChecks,
  ...dateChecks,
  ...partChecks,
  ...cardChecks,
  ...wordChecks,
  ...joinedChecks,
  ...functionCheck,
}

/** The kinds of checks that there are. */
export const checkKinds = Object.keys(checks) as readonly RuleCheck['kind'][]

/** Where a check does not hold; nothing when it holds. */
export function problemsOf(check: RuleCheck, reading: Reading): readonly Problem[] {
  return made(check).problems(check as never, reading)
}

/** What a check is about. */
export function placeOf(check: RuleCheck, reading: Reading): Place {
  return made(check).place(check as never, reading)
}

function made(check: RuleCheck) {
  if (!Object.hasOwn(checks, check.kind)) {
    throw new RangeError(`Expected a check of a known kind, got "${check.kind}"`)
  }
  return checks[check.kind]
}
