import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../schemas/basics/index.ts'
import {
  addDays,
  customaryClosingDays,
  dayOf,
  easterSunday,
  fullestWeek,
  isWorkingDay,
  legalHolidayOn,
  legalHolidays,
  usualWeek,
  weekdayOf,
  workingDayFrom,
  workingDaysAfter,
  workingDayUpTo,
} from '../../../schemas/deadlines/index.ts'
import { seed, someDay } from './days.ts'

describe('the legal holidays', () => {
  test.each([
    [2025, '04-21', '05-29', '06-09'],
    [2026, '04-06', '05-14', '05-25'],
    [2027, '03-29', '05-06', '05-17'],
    [2028, '04-17', '05-25', '06-05'],
    [2029, '04-02', '05-10', '05-21'],
    [2030, '04-22', '05-30', '06-10'],
    [2031, '04-14', '05-22', '06-02'],
    [2032, '03-29', '05-06', '05-17'],
  ])('[N4] that move fall in %i on %s, %s and %s', (year, monday, ascension, whit) => {
    const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']
    expect(legalHolidays(year).map(({ day }) => day)).toEqual(
      [...fixed, monday, ascension, whit].toSorted().map((date) => `${year}-${date}`),
    )
  })

  test.each([
    // The earliest and the latest day that Easter can have, and the two moons that are brought forward.
    [1818, '1818-03-22'],
    [2285, '2285-03-22'],
    [1943, '1943-04-25'],
    [2038, '2038-04-25'],
    [1981, '1981-04-19'],
    [1954, '1954-04-18'],
    [2049, '2049-04-18'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
  ])('[N4] that move follow Easter, in %i on %s', (year, easter) => {
    expect(easterSunday(year)).toBe(easter)
  })

  test('[N4] follow an Easter that is a Sunday from 22 March to 25 April, in every year', () => {
    for (let year = 1583; year <= 2299; year += 1) {
      const easter = easterSunday(year)
      expect(weekdayOf(easter)).toBe(7)
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`, easter).toBe(true)
    }
  })

  test('[N4] are ten, in order of time, each with a name in three languages', () => {
    for (const year of [2008, 2026, 2100]) {
      const holidays = legalHolidays(year)
      expect(holidays).toHaveLength(10)
      expect(holidays.map(({ day }) => day)).toEqual(holidays.map(({ day }) => day).toSorted())
      for (const { name } of holidays)
        for (const language of languages) expect(name[language]).toBeTruthy()
    }
    expect(legalHolidayOn(dayOf('2026-07-21'))?.name.nl).toBe('nationale feestdag')
    expect(legalHolidayOn(dayOf('2026-07-11'))).toBeUndefined()
  })

  test('[N1] are not asked of a year that is none', () => {
    for (const year of [1582, 2026.5, Number.NaN]) {
      expect(() => legalHolidays(year)).toThrow('Expected a whole number of years, at least 1583')
    }
  })
})

describe('working days', () => {
  test.each([
    ['2026-04-01', '2026-04-09', '2026-04-13'],
    ['2026-05-12', '2026-05-20', '2026-05-22'],
    ['2026-11-06', '2026-11-16', '2026-11-18'],
    ['2026-12-23', '2026-12-31', '2027-01-05'],
  ])('[N4] five after %s end on %s and seven on %s', (event, five, seven) => {
    expect(workingDaysAfter(dayOf(event), 5)).toBe(five)
    expect(workingDaysAfter(dayOf(event), 7)).toBe(seven)
  })

  test('[N4] count Saturday and the days on which a centre is closed as it has set them', () => {
    const event = dayOf('2026-11-06')
    expect(workingDaysAfter(event, 5, fullestWeek)).toBe('2026-11-13')
    const closed = { ...usualWeek, closed: ['11-13', customaryClosingDays.german] }
    expect(workingDaysAfter(event, 5, closed)).toBe('2026-11-17')
    expect(isWorkingDay(dayOf('2026-11-13'), closed)).toBe(false)
    expect(isWorkingDay(dayOf('2026-11-14'))).toBe(false)
    expect(isWorkingDay(dayOf('2026-11-14'), fullestWeek)).toBe(true)
    expect(isWorkingDay(dayOf('2026-11-15'), fullestWeek)).toBe(false)
  })

  test('[N4] are found next to any day, or on it', () => {
    expect(workingDayFrom(dayOf('2026-12-25'))).toBe('2026-12-28')
    expect(workingDayUpTo(dayOf('2026-12-27'))).toBe('2026-12-24')
    expect(workingDayFrom(dayOf('2026-12-28'))).toBe('2026-12-28')
    expect(workingDayUpTo(dayOf('2026-12-28'))).toBe('2026-12-28')
  })

  test('[N4] so many after a day are so many: no more and no fewer lie between', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 15 }),
        fc.boolean(),
        (event, count, saturday) => {
          const week = { ...usualWeek, saturday }
          const last = workingDaysAfter(event, count, week)
          let counted = 0
          for (let day = addDays(event, 1); day <= last; day = addDays(day, 1)) {
            if (isWorkingDay(day, week)) counted += 1
          }
          expect(counted).toBe(count)
          expect(isWorkingDay(last, week)).toBe(true)
          expect(last >= workingDaysAfter(event, count, fullestWeek)).toBe(true)
        },
      ),
      { ...seed, numRuns: 150 },
    )
  })

  test('[N1] are refused with closing days that are none, or that leave nothing', () => {
    const day = dayOf('2026-11-22')
    for (const wrong of ['7-11', '13-01', '2026-07-11', '']) {
      const week = { ...usualWeek, closed: [wrong] }
      for (const ask of [isWorkingDay, workingDayFrom, workingDayUpTo]) {
        expect(() => ask(day, week)).toThrow('Expected a closing day such as 07-11')
      }
      expect(() => workingDaysAfter(day, 5, week)).toThrow(RangeError)
    }
    const always = Array.from({ length: 366 }, () => '07-11')
    expect(() => isWorkingDay(day, { ...usualWeek, closed: always })).toThrow('at most 100')
    expect(() => workingDaysAfter(day, -1)).toThrow('Expected a whole number of working days')
  })
})
