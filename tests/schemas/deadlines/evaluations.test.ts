import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  checkEvaluations,
  type Day,
  dayOf,
  type Evaluation,
  evaluationYears,
  isWorkingDay,
  leastRhythm,
  planEvaluations,
  sameDateLater,
  sessionsWithoutEvaluation,
} from '../../../schemas/deadlines/index.ts'
import { seed, someDay } from './days.ts'

function period(from: string, until: string): { readonly from: Day; readonly until: Day } {
  return { from: dayOf(from), until: dayOf(until) }
}

function met(...days: readonly string[]): Evaluation[] {
  return days.map((day) => ({ on: dayOf(day), mode: 'in-person' }))
}

function remote(...days: readonly string[]): Evaluation[] {
  return days.map((day) => ({ on: dayOf(day), mode: 'remote' }))
}

const year = period('2026-09-15', '2027-09-14')

describe('the evaluations of a contract', () => {
  test('[N8] are three in a year, two of them in person', () => {
    const enough = [...met('2026-12-15', '2027-08-13'), ...remote('2027-04-15')]
    expect(checkEvaluations(year, enough)).toEqual({
      enough: true,
      short: [],
      outside: [],
      gaps: [],
    })
  })

  test('[N8] are too few when one is missing, or is not in person, and say how many', () => {
    expect(checkEvaluations(year, met('2026-12-15', '2027-04-15'))).toMatchObject({
      enough: false,
      short: [
        { ...year, asked: 3, askedInPerson: 2, missing: 1, missingInPerson: 0, certainty: 'a' },
      ],
    })
    const far = [...met('2026-12-15'), ...remote('2027-04-15', '2027-08-16')]
    expect(checkEvaluations(year, far).short).toMatchObject([{ missing: 0, missingInPerson: 1 }])
  })

  test('[N8] count once on a day, and only within the contract', () => {
    const twice = met('2026-12-15', '2026-12-15', '2027-04-15')
    expect(checkEvaluations(year, twice).short).toMatchObject([{ missing: 1 }])
    const late = met('2026-12-15', '2027-04-15', '2027-09-15')
    expect(checkEvaluations(year, late)).toMatchObject({
      enough: false,
      outside: [{ on: '2027-09-15' }],
    })
    const ends = met('2026-09-15', '2027-01-15', '2027-05-14', '2027-09-14')
    expect(checkEvaluations(year, ends)).toMatchObject({ enough: true, outside: [], gaps: [] })
  })

  test('[N8] are counted in each year of the contract: many in the first help nothing in the second', () => {
    const two = period('2026-09-15', '2028-09-14')
    const many = met(
      '2026-10-01',
      '2026-12-15',
      '2027-02-01',
      '2027-04-15',
      '2027-06-15',
      '2027-08-15',
    )
    expect(checkEvaluations(two, many)).toMatchObject({
      enough: false,
      short: [{ from: '2027-09-15', until: '2028-09-14', missing: 3, missingInPerson: 2 }],
    })
  })

  test.each([
    ['2026-01-01', '2026-01-01', 1, 1],
    ['2026-01-01', '2026-04-30', 1, 1],
    ['2026-01-01', '2026-05-01', 2, 1],
    ['2026-01-01', '2026-06-30', 2, 1],
    ['2026-01-01', '2026-07-01', 2, 2],
    ['2026-01-01', '2026-08-31', 2, 2],
    ['2026-01-01', '2026-09-01', 3, 2],
    ['2026-01-01', '2026-11-30', 3, 2],
  ])(
    '[N8] from %s until %s are %i, of which %i in person: a share, certainty c',
    (from, until, asked, askedInPerson) => {
      expect(evaluationYears(period(from, until))).toEqual([
        { ...period(from, until), asked, askedInPerson, certainty: 'c' },
      ])
    },
  )

  test('[N8] count years from the first day of the contract, also from a leap day', () => {
    expect(
      evaluationYears(period('2024-02-29', '2028-03-15')).map(({ from, until, asked }) => [
        from,
        until,
        asked,
      ]),
    ).toEqual([
      ['2024-02-29', '2025-02-27', 3],
      ['2025-02-28', '2026-02-27', 3],
      ['2026-02-28', '2027-02-27', 3],
      ['2027-02-28', '2028-02-28', 3],
      ['2028-02-29', '2028-03-15', 1],
    ])
  })

  test('[N8] count calendar years where a centre does', () => {
    const rhythm = { ...leastRhythm, year: 'calendar' as const }
    expect(
      evaluationYears(period('2026-09-15', '2028-09-14'), rhythm).map(
        ({ from, until, asked, certainty }) => [from, until, asked, certainty],
      ),
    ).toEqual([
      ['2026-09-15', '2026-12-31', 1, 'c'],
      ['2027-01-01', '2027-12-31', 3, 'a'],
      ['2028-01-01', '2028-09-14', 3, 'c'],
    ])
  })

  test('[N8] are worth a hint where more than four months pass without one', () => {
    const uneven = met('2026-10-01', '2027-02-01', '2027-06-02')
    expect(checkEvaluations(year, uneven)).toMatchObject({
      enough: true,
      gaps: [{ from: '2027-02-01', until: '2027-06-02' }],
    })
    expect(checkEvaluations(year, []).gaps).toEqual([year])
  })

  test('[N1] are refused for a contract that ends before it begins or lasts for ever, and for odd rhythms', () => {
    expect(() => evaluationYears(period('2026-02-02', '2026-02-01'))).toThrow(
      'Expected the last day on or after the first day (2026-02-02), got 2026-02-01',
    )
    expect(() => evaluationYears(period('1950-01-01', '2199-12-31'))).toThrow('at most 50 years')
    for (const odd of [
      { ...leastRhythm, perYear: 0 },
      { ...leastRhythm, perYear: 13 },
      { ...leastRhythm, perYear: 2.5 },
      { ...leastRhythm, inPerson: 4 },
      { ...leastRhythm, inPerson: -1 },
    ]) {
      expect(() => planEvaluations(year, odd)).toThrow('Expected 1 to 12 evaluations a year')
    }
  })
})

describe('a proposal of evaluations', () => {
  test('[N8] is spread over the year, with those in person first and last', () => {
    expect(planEvaluations(year)).toEqual([
      { on: '2026-12-15', mode: 'in-person' },
      { on: '2027-04-15', mode: 'remote' },
      { on: '2027-08-13', mode: 'in-person' },
    ])
  })

  test('[N8] is enough for any contract and any rhythm, in order, and on working days where there are', () => {
    const rhythms = fc.record({
      perYear: fc.integer({ min: 1, max: 12 }),
      inPerson: fc.nat(1),
      year: fc.constantFrom('contract' as const, 'calendar' as const),
    })
    fc.assert(
      fc.property(someDay, fc.nat(3000), rhythms, (from, days, rhythm) => {
        const contract = { from, until: addDays(from, days) }
        const plan = planEvaluations(contract, rhythm)
        expect(checkEvaluations(contract, plan, rhythm)).toMatchObject({ short: [], outside: [] })
        const on = plan.map((evaluation) => evaluation.on)
        expect(on).toEqual([...new Set(on)].toSorted())
        const asked = evaluationYears(contract, rhythm)
        expect(plan).toHaveLength(asked.reduce((sum, part) => sum + part.asked, 0))
        const inLongYears = plan.filter((evaluation) =>
          asked.some(
            (part) =>
              part.from <= evaluation.on &&
              evaluation.on <= part.until &&
              addDays(part.from, 120) < part.until,
          ),
        )
        expect(inLongYears.every((evaluation) => isWorkingDay(evaluation.on))).toBe(true)
      }),
      { ...seed, numRuns: 300 },
    )
  })

  test('[N8] leaves no more than four months without one, with the least rhythm', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 3000 }), (from, days) => {
        const contract = { from, until: addDays(from, days) }
        const plan = planEvaluations(contract)
        expect(checkEvaluations(contract, plan).gaps).toEqual([])
        expect(plan[0]!.on <= sameDateLater(from, 4)).toBe(true)
      }),
      { ...seed, numRuns: 300 },
    )
  })
})

describe('exam sessions', () => {
  const sessions = ['2027-01-30', '2027-06-30', '2027-09-05'].map(dayOf)

  test('[N8] ask for an evaluation after each and before the next one ends', () => {
    const after = met('2027-02-10', '2027-07-05', '2027-09-12')
    expect(sessionsWithoutEvaluation(sessions, after)).toEqual([])
    expect(sessionsWithoutEvaluation(sessions, met('2027-02-10', '2027-09-12'))).toEqual([
      '2027-06-30',
    ])
    expect(sessionsWithoutEvaluation(sessions, met('2027-01-30'))).toEqual(sessions)
    expect(sessionsWithoutEvaluation(sessions.toReversed(), met('2027-02-10'))).toEqual(
      sessions.slice(1),
    )
  })
})
