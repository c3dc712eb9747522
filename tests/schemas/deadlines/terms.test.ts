import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  appealAfter,
  appealWithoutDecision,
  contractTerm,
  dayOf,
  deadlineOf,
  isWorkingDay,
  monthsAfter,
  reflectionAfter,
  reflectionKept,
  requestReceived,
  standing,
  type TermName,
  terms,
  usualWeek,
} from '../../../schemas/deadlines/index.ts'
import { seed, someDay } from './days.ts'

const names = Object.keys(terms) as TermName[]

describe('a term of the law', () => {
  test.each<[TermName, string, string, string]>([
    ['forwarding', '2026-12-23', '2026-12-28', '2026-12-28'],
    ['decision', '2026-01-31', '2026-03-02', '2026-03-02'],
    ['notification', '2026-06-12', '2026-06-20', '2026-06-20'],
    ['payment', '2026-06-15', '2026-06-30', '2026-06-30'],
    ['contract', '2026-02-28', '2026-05-31', '2026-05-28'],
    ['contract', '2026-02-14', '2026-05-14', '2026-05-14'],
    ['interview', '2026-11-06', '2026-11-16', '2026-11-13'],
    ['exam-results', '2026-12-23', '2027-01-05', '2027-01-02'],
    ['review', '2026-11-22', '2027-11-22', '2027-11-22'],
    ['report', '2026-02-28', '2026-03-08', '2026-03-08'],
  ])(
    '[N3] %s after %s ends on %s and moves for no weekend; the safe day is %s',
    (name, event, last, safe) => {
      expect(deadlineOf(name, dayOf(event))).toMatchObject({ last, safe })
    },
  )

  test.each(names)('[N5] %s has a safe day that is never later than its last', (name) => {
    fc.assert(
      fc.property(someDay, fc.boolean(), (event, closes) => {
        const week = { ...usualWeek, closed: closes ? ['07-11', '12-26'] : [] }
        const { last, safe } = deadlineOf(name, event, week)
        expect(safe <= last).toBe(true)
        expect(safe > event).toBe(true)
      }),
      { ...seed, numRuns: 100 },
    )
  })

  test('[N5] is kept on its safe day, doubtful after it, and late after its last', () => {
    const deadline = deadlineOf('contract', dayOf('2026-02-28'))
    expect(standing(deadline, dayOf('2026-05-28'))).toBe('in-time')
    expect(standing(deadline, dayOf('2026-05-29'))).toBe('doubtful')
    expect(standing(deadline, dayOf('2026-05-31'))).toBe('doubtful')
    expect(standing(deadline, dayOf('2026-06-01'))).toBe('late')
  })

  test.each(names)('[N6] %s names its source, and is no surer than how it is counted', (name) => {
    const { source, certainty } = deadlineOf(name, dayOf('2026-11-22'))
    expect(source.length).toBeGreaterThan(10)
    expect(certainty).toBe('c')
    expect(terms[name].certainty).toBe(name === 'exam-results' ? 'b' : 'a')
  })

  test('[N3] starts on the next working day for what is sent electronically on another', () => {
    expect(requestReceived(dayOf('2026-11-21'), true)).toBe('2026-11-23')
    expect(requestReceived(dayOf('2026-11-11'), true)).toBe('2026-11-12')
    expect(requestReceived(dayOf('2026-11-20'), true)).toBe('2026-11-20')
    expect(requestReceived(dayOf('2026-11-21'), false)).toBe('2026-11-21')
  })
})

describe('the three months for the contract', () => {
  test.each([
    ['2026-02-28', 'in-time', 'c'],
    ['2026-04-28', 'in-time', 'c'],
    ['2026-04-29', 'soon', 'c'],
    ['2026-05-14', 'urgent', 'c'],
    ['2026-05-28', 'urgent', 'c'],
    ['2026-05-29', 'doubtful', 'c'],
    ['2026-05-31', 'doubtful', 'c'],
    ['2026-06-01', 'late', 'a'],
  ])(
    '[N6] after the decision of 28 February 2026 stand on %s at %s, certainty %s',
    (on, stage, certainty) => {
      expect(contractTerm(dayOf('2026-02-28'), dayOf(on))).toMatchObject({ stage, certainty })
    },
  )

  test('[N1] are refused for a day before the decision', () => {
    expect(() => contractTerm(dayOf('2026-02-28'), dayOf('2026-02-27'))).toThrow(
      'Expected the day of signing on or after the decision (2026-02-28), got 2026-02-27',
    )
  })
})

describe('the days to think', () => {
  test('[N7] are five full calendar days, weekends and holidays too', () => {
    expect(reflectionAfter(dayOf('2026-12-23'))).toMatchObject({
      days: ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'],
      signFrom: '2026-12-29',
      certainty: 'c',
    })
  })

  test.each([
    ['2026-12-22', 'too-early', 'a'],
    ['2026-12-23', 'too-early', 'a'],
    ['2026-12-27', 'too-early', 'a'],
    ['2026-12-28', 'doubtful', 'c'],
    ['2026-12-29', 'kept', 'a'],
    ['2027-02-01', 'kept', 'a'],
  ])('[N7] after 23 December make signing on %s %s, certainty %s', (signed, place, certainty) => {
    expect(reflectionKept(dayOf('2026-12-23'), dayOf(signed))).toMatchObject({
      standing: place,
      certainty,
    })
  })
})

describe('the appeal', () => {
  const vectors: readonly [string, string, string][] = [
    ['2025-01-15', '2025-04-15', '2025-04-15'],
    ['2025-11-28', '2026-02-28', '2026-03-02'],
    ['2025-11-29', '2026-02-28', '2026-03-02'],
    ['2025-11-30', '2026-02-28', '2026-03-02'],
    ['2027-11-29', '2028-02-29', '2028-02-29'],
    ['2027-11-28', '2028-02-28', '2028-02-28'],
    ['2026-02-28', '2026-05-31', '2026-06-01'],
    ['2028-02-28', '2028-05-28', '2028-05-29'],
    ['2028-02-29', '2028-05-31', '2028-05-31'],
    ['2026-01-31', '2026-04-30', '2026-04-30'],
    ['2026-02-14', '2026-05-14', '2026-05-15'],
    ['2026-08-31', '2026-11-30', '2026-11-30'],
    ['2026-09-30', '2026-12-31', '2026-12-31'],
  ]

  test.each(vectors)(
    '[N3] against what was notified on %s is safe until %s, possible until %s',
    (on, safe, last) => {
      for (const way of ['receipt', 'presented'] as const) {
        expect(appealAfter({ way, on: dayOf(on) })).toMatchObject({ last, safe, certainty: 'a' })
      }
      expect(appealAfter({ way: 'electronic', on: dayOf(on) })).toMatchObject({
        last,
        safe,
        certainty: 'c',
      })
    },
  )

  test('[N5] against a posted decision runs from the third working day, and is safe from the posting', () => {
    // Posted on Thursday 2 April 2026; Easter Monday lies between: the term starts on Wednesday the 8th.
    expect(appealAfter({ way: 'posted', on: dayOf('2026-04-02') })).toMatchObject({
      last: '2026-07-07',
      safe: '2026-07-02',
      certainty: 'c',
    })
  })

  test('[N5] has no last day when the decision does not say how to appeal, but a safe one', () => {
    expect(appealAfter({ way: 'receipt', on: dayOf('2026-02-14') }, false)).toMatchObject({
      last: null,
      safe: '2026-05-14',
      certainty: 'a',
    })
  })

  test.each([
    ['2026-01-01', '2026-05-11', '2026-05-08'],
    ['2026-06-15', '2026-10-23', '2026-10-23'],
    ['2025-10-31', '2026-03-09', '2026-03-08'],
  ])(
    '[N5] without a decision on a request of %s ends on %s; the safe day is %s',
    (requested, last, safe) => {
      expect(appealWithoutDecision(dayOf(requested))).toMatchObject({ last, safe, certainty: 'c' })
    },
  )

  test('[N3] always ends on a working day, at most five days after it would without moving', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const { last, safe } = appealAfter({ way: 'receipt', on })
        expect(safe).toBe(monthsAfter(on, 3))
        expect(isWorkingDay(last!)).toBe(true)
        expect(safe <= last! && last! <= addDays(safe, 5)).toBe(true)
        const posted = appealAfter({ way: 'posted', on })
        expect(posted.safe <= last! && posted.last! >= last!).toBe(true)
        const undecided = appealWithoutDecision(on)
        expect(undecided.safe <= undecided.last).toBe(true)
      }),
      seed,
    )
  })
})
