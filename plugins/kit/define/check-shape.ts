/** The shape of each kind of check: `RuleCheck`, checked. */
import { languages } from '../../../schemas/basics/index.ts'
import { dayOrNull } from '../../../schemas/deadlines/index.ts'
import { lifeDomains, parties } from '../../../schemas/document/index.ts'
import type { RuleCheck } from '../rule-check.ts'
import {
  boolean,
  either,
  expected,
  finite,
  integer,
  isObject,
  later,
  list,
  object,
  oneOf,
  type Shape,
  text,
  variants,
} from './shapes.ts'

const name = text(64)
const names = list(name, { min: 1, max: 50 })
const pair = list(name, { min: 2, max: 2 })
const value = either(boolean, either(finite, text(1000)))
const values = list(value, { min: 1, max: 50 })
const party = oneOf(parties)
const domains = list(oneOf(lifeDomains), { min: 1 })
const parts = list(oneOf(['text', 'goals', ...parties, 'facts']), { min: 1 })

const term: Shape = (given, path, problems) => {
  const unit = isObject(given)
    ? ['days', 'workingDays', 'months'].find((one) => given[one] !== undefined)
    : undefined
  if (unit === undefined) {
    problems.push({ path, message: expected('days, workingDays or months', given) })
    return
  }
  const count = unit === 'days' ? integer(-3660, 3660) : integer(0, unit === 'months' ? 120 : 250)
  object({ [unit]: count })(given, path, problems)
}

const day: Shape = (given, path, problems) => {
  if (dayOrNull(given) === null) {
    problems.push({ path, message: expected('a day such as "2026-11-22"', given) })
  }
}

const moment: Shape = (given, path, problems) => {
  const starts = { fact: name, today: oneOf([true]), day } as const
  const start = isObject(given)
    ? (Object.keys(starts) as (keyof typeof starts)[]).find((one) => given[one] !== undefined)
    : undefined
  if (start === undefined) {
    problems.push({ path, message: expected('a fact, today or a day', given) })
    return
  }
  object({ [start]: starts[start] }, { plus: term })(given, path, problems)
}

/**
 * An entry of a list of words means something, and is small enough to be looked for quickly in any text:
 * a few words, few that may be left out, and `*` only where a word begins or ends.
 */
const pattern: Shape = (given, path, problems) => {
  text(100)(given, path, problems)
  if (typeof given !== 'string') return
  const tokens = given.trim().split(/\s+/)
  const gaps = tokens.filter((token) => token === '…').length
  const endings = given.match(/\([^()]*\)/g) ?? []
  const sound =
    /\p{L}|\d/u.test(given) &&
    tokens.length <= 12 &&
    gaps <= 2 &&
    tokens[0] !== '…' &&
    tokens.at(-1) !== '…' &&
    endings.length <= 4 &&
    tokens.every((token) => /^\*?(?:[^*()]|\([^*()]+\))+\*?$/.test(token))
  if (!sound) {
    const example = 'words to look for, such as "gemeenschapsdienst*" or "moet … slagen"'
    problems.push({ path, message: expected(example, given) })
  }
}

const wordEntry: Shape = (given, path, problems) => {
  if (isObject(given)) object({ word: pattern, instead: text(200) })(given, path, problems)
  else pattern(given, path, problems)
}
const wordLists = list(wordEntry, { min: 1, max: 500 })
const words = object({}, Object.fromEntries(languages.map((language) => [language, wordLists])))

const talks = list(object({ on: name, how: name }), { min: 1, max: 50 })
const joined = later(() => list(ruleCheck, { min: 1, max: 20 }))

type Properties = Readonly<Record<string, Shape>>

/** For each kind what it has, and what it may have. */
const kinds: () => Readonly<
  Record<RuleCheck['kind'], readonly [required: Properties, optional?: Properties]>
> = () => ({
  'facts-present': [{ facts: names }],
  'facts-one-of': [{ facts: names }, { atLeast: integer(1, 50) }],
  'numbers-in-order': [{ facts: pair }],
  'facts-differ': [{ facts: pair }],
  'facts-together': [{ facts: names }],
  'fact-is': [{ fact: name, values }],
  'fact-is-not': [{ fact: name, values }],
  'payer-is-not-client': [{ facts: names, client: name }],
  'amount-within': [{ fact: name }, { atLeast: finite, atMost: finite }],
  'dates-in-order': [{ facts: pair }],
  'date-within': [{ date: moment }, { from: moment, until: moment }],
  'dues-within': [{ facts: pair }],
  'evaluations-planned': [
    {
      perYear: integer(1, 12),
      inPerson: integer(0, 12),
      period: pair,
      talks,
    },
  ],
  'section-present': [{ section: name }],
  'section-filled': [{ section: name }],
  'clause-present': [{ clause: name }],
  'clauses-together': [{ clauses: names }],
  'setting-is': [{ setting: name, values: names }],
  goals: [
    {
      atLeast: integer(0, 50),
      each: list(oneOf(['text', 'domain', 'due', 'importance', ...parties])),
    },
    { domains },
  ],
  commitments: [
    { party, atLeast: integer(1, 50) },
    { domains, words },
  ],
  'commitments-each': [
    { needs: list(oneOf(['text', 'who', 'when', 'due', 'proof', 'goal']), { min: 1 }) },
    { party },
  ],
  'commitments-balanced': [{ party, against: party, atMostTimes: integer(1, 20) }],
  'no-words': [{ words }, { except: words, in: parts }],
  'words-present': [{ words }, { in: parts }],
  'number-with-reason': [{ words }, { in: parts, reasons: words, reason: name }],
  'no-national-number': [{}, { in: parts }],
  'all-of': [{ checks: joined }],
  'any-of': [{ checks: joined }],
  function: [{ name }],
  not: [{ check: later(() => ruleCheck) }],
})

export const ruleCheck: Shape = variants(
  Object.fromEntries(
    Object.entries(kinds()).map(([kind, [required, optional]]) => [
      kind,
      object({ kind: oneOf([kind]), ...required }, optional),
    ]),
  ),
)
