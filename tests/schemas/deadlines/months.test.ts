import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  daysBetween,
  firstOfMonth,
  lastDayOfMonths,
  monthsAfter,
  monthsBegun,
  sameDateLater,
} from '../../../schemas/deadlines/index.ts'
import { seed, someDay } from './days.ts'

describe('a term in months', () => {
  test.each([
    ['2025-01-15', '2025-04-15'],
    ['2025-11-28', '2026-02-28'],
    ['2025-11-29', '2026-02-28'],
    ['2025-11-30', '2026-02-28'],
    ['2027-11-29', '2028-02-29'],
    ['2027-11-28', '2028-02-28'],
    ['2026-02-28', '2026-05-31'],
    ['2028-02-28', '2028-05-28'],
    ['2028-02-29', '2028-05-31'],
    ['2026-01-31', '2026-04-30'],
    ['2026-02-14', '2026-05-14'],
    ['2026-08-31', '2026-11-30'],
    ['2026-09-30', '2026-12-31'],
  ])('[N2] of three months after %s ends on %s', (event, last) => {
    expect(monthsAfter(dayOf(event), 3)).toBe(last)
  })

  test.each([
    ['2026-01-01', 1, '2026-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-02-01', 12, '2027-01-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-14'],
  ])('[N2] with %s as its first day and %i months ends on %s', (start, months, last) => {
    expect(lastDayOfMonths(dayOf(start), months)).toBe(last)
  })

  test('[N2] is followed at once by one that starts the day after, from the 1st to the 28th', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, months) => {
        fc.pre(Number(day.slice(8)) <= 28)
        expect(addDays(lastDayOfMonths(day, months), 1)).toBe(sameDateLater(day, months))
      }),
      seed,
    )
  })

  test('[N5] never ends before the same date so many months later, which is the safe reading', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, months) => {
        const apart = daysBetween(sameDateLater(day, months), monthsAfter(day, months))
        expect(apart).toBeGreaterThanOrEqual(0)
        expect(apart).toBeLessThanOrEqual(3)
      }),
      seed,
    )
  })

  test('[N2] never ends earlier when it starts later', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        expect(monthsAfter(addDays(day, 1), months) >= monthsAfter(day, months)).toBe(true)
      }),
      seed,
    )
  })

  test.each([1.5, -1, Number.NaN])('[N1] is not one of %d months', (months) => {
    const day = dayOf('2026-11-22')
    for (const count of [lastDayOfMonths, monthsAfter, sameDateLater, firstOfMonth]) {
      expect(() => count(day, months)).toThrow('Expected a whole number of months, at least 0')
    }
  })
})

describe('the months of a period', () => {
  test.each([
    ['2026-01-01', '2026-01-01', 1],
    ['2026-01-01', '2026-01-31', 1],
    ['2026-01-01', '2026-02-01', 2],
    ['2026-01-01', '2026-12-31', 12],
    ['2026-01-15', '2027-01-14', 12],
    ['2026-01-15', '2027-01-15', 13],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-01', 2],
    ['2024-02-29', '2025-02-28', 12],
  ])('that have begun from %s until %s are %i', (from, until, months) => {
    expect(monthsBegun(dayOf(from), dayOf(until))).toBe(months)
  })

  test('that have begun are the fewest that hold it', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 3000 }), (from, days) => {
        const until = addDays(from, days)
        const months = monthsBegun(from, until)
        expect(lastDayOfMonths(from, months) >= until).toBe(true)
        if (months > 1) expect(lastDayOfMonths(from, months - 1) < until).toBe(true)
      }),
      seed,
    )
  })
})
