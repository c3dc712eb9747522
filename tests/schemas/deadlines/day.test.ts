import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  dayOrNull,
  daysBetween,
  earlierOf,
  weekdayOf,
} from '../../../schemas/deadlines/index.ts'
import { DAY, dayAt, instantOf, seed, someDay } from './days.ts'

describe('a day', () => {
  test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2026-11-22', '2199-12-31'])(
    '[N1] such as %s exists',
    (text) => {
      expect(dayOf(text)).toBe(text)
      expect(dayOrNull(text)).toBe(text)
    },
  )

  test.each([
    ['a leap day of no leap year', '2026-02-29'],
    ['a leap day of 1900', '1900-02-29'],
    ['the 31st of June', '2026-06-31'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['date 0', '2026-01-00'],
    ['the year 1899', '1899-12-31'],
    ['the year 2200', '2200-01-01'],
    ['the Belgian order', '22-11-2026'],
    ['slashes', '2026/11/22'],
    ['a time', '2026-11-22T00:00:00Z'],
    ['a line break', '2026-11-22\n'],
    ['spaces', ' 2026-11-22'],
    ['a short month', '2026-1-22'],
    ['digits that are not ASCII', '２０２６-11-22'],
    ['nothing', ''],
  ])('[N1] is not %s', (_what, text) => {
    expect(dayOrNull(text)).toBeNull()
    expect(() => dayOf(text)).toThrow(RangeError)
    expect(() => dayOf(text)).toThrow(`got ${JSON.stringify(text)}`)
    expect(() => dayOf(text)).toThrow('Expected a day such as 2026-11-22')
  })

  test.each([null, undefined, 20261122, true, {}, ['2026-11-22']])(
    '[N1] is never a value of another kind: %j',
    (value) => expect(dayOrNull(value)).toBeNull(),
  )

  test('[N1] is refused in place of any text, and nothing but a RangeError comes of it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (dayOrNull(text) === null) expect(() => dayOf(text)).toThrow(RangeError)
        else expect(dayAt(instantOf(dayOf(text)))).toBe(text)
      }),
      seed,
    )
  })

  test('[N1] so many days later is what the calendar of the machine says', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const later = addDays(day, days)
        expect(later).toBe(dayAt(instantOf(day) + days * DAY))
        expect(daysBetween(day, later)).toBe(days)
      }),
      seed,
    )
  })

  test('[N1] falls on the weekday that the calendar of the machine says', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(weekdayOf(day) % 7).toBe(new Date(instantOf(day)).getUTCDay())
      }),
      seed,
    )
  })

  test('[N1] is added to in whole days only, and within the years 1 to 9999', () => {
    const day = dayOf('2026-11-22')
    for (const days of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addDays(day, days)).toThrow(/Expected a whole number of days, .* got/)
    }
    expect(() => addDays(day, 3_000_000)).toThrow(/Expected a day in the years 1 to 9999/)
  })

  test('of several the earliest is found, whatever their order', () => {
    const days = ['2026-11-22', '2026-02-03', '2027-01-01'].map(dayOf)
    expect(earlierOf(days[0]!, ...days)).toBe('2026-02-03')
  })
})
