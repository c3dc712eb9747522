/**
 * Days of the civil calendar, as `YYYY-MM-DD`: no hours, no time zones. Which day it is in Belgium is a
 * parameter of whoever asks.
 */
declare const brand: unique symbol

/** A day that exists in the Gregorian calendar, `2026-11-22`. As text days sort in order of time. */
export type Day = string & { readonly [brand]: 'day' }

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** What a day can be in a contract: dates of birth and of long studies lie well within. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

const pattern = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
/** Days between 1 March of the year 0 and 1 January 1970, which has number 0. */
const EPOCH = 719_468

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month has; months are 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : lengths[month - 1]!
}

/** The day that was written, or null when it is no day from 1900 to 2199. Never throws. */
export function dayOrNull(text: unknown): Day | null {
  if (typeof text !== 'string') return null
  const [, year, month, date] = (pattern.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return null
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null
  return date >= 1 && date <= daysInMonth(year, month) ? (text as Day) : null
}

/**
 * The day that was written.
 * @throws RangeError when it is no day from 1900 to 2199
 */
export function dayOf(text: string): Day {
  const day = dayOrNull(text)
  if (day !== null) return day
  throw new RangeError(
    `Expected a day such as 2026-11-22, from ${FIRST_YEAR} to ${LAST_YEAR}, got ${JSON.stringify(text)}`,
  )
}

/** Year, month (1 to 12) and date of a day. */
export function partsOf(day: Day): readonly [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

/** The number of a day, counted from 1970-01-01. Years begin in March here: a leap day comes last. */
function numberOf(day: Day): number {
  const [year, month, date] = partsOf(day)
  const marchYear = month > 2 ? year : year - 1
  const sinceMarch = (month + 9) % 12
  const inYear = Math.floor((153 * sinceMarch + 2) / 5) + date - 1
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + inYear - EPOCH
}

/** The day with that date. What lies outside the month or the years 1 to 9999 is a mistake of ours. */
export function civilDay(year: number, month: number, date: number): Day {
  if (!(year >= 1 && year <= 9999)) {
    throw new RangeError(`Expected a day in the years 1 to 9999, got one in ${year}`)
  }
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) {
    throw new RangeError(`Expected a month and a date of ${year}, got ${month} and ${date}`)
  }
  const [years, months, dates] = [String(year).padStart(4, '0'), two(month), two(date)]
  return `${years}-${months}-${dates}` as Day
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function dayNumbered(number: number): Day {
  const sinceStart = number + EPOCH
  // An era is 400 years: every era has the same number of days.
  const era = Math.floor(sinceStart / 146_097)
  const inEra = sinceStart - era * 146_097
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  )
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const sinceMarch = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  return civilDay(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date)
}

/** @throws RangeError unless `count` is a whole number; `what` says of what */
export function wholeNumber(count: number, what: string, atLeast: number): void {
  if (Number.isSafeInteger(count) && count >= atLeast) return
  throw new RangeError(`Expected a whole number of ${what}, at least ${atLeast}, got ${count}`)
}

/** The day so many days later; earlier when `days` is below 0. */
export function addDays(day: Day, days: number): Day {
  wholeNumber(days, 'days', -4_000_000)
  return dayNumbered(numberOf(day) + days)
}

/** How many days later `to` is: 0 on the same day, below 0 when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((numberOf(day) + 3) % 7) + 7) % 7) + 1) as Weekday
}

export function earlierOf(first: Day, ...others: readonly Day[]): Day {
  return [first, ...others].toSorted()[0]!
}

export function laterOf(first: Day, ...others: readonly Day[]): Day {
  return [first, ...others].toSorted().at(-1)!
}

/**
 * @throws RangeError when the second day is before the first; `what` names both
 */
export function inOrder(first: Day, second: Day, what: readonly [string, string]): void {
  if (first <= second) return
  throw new RangeError(`Expected ${what[1]} on or after ${what[0]} (${first}), got ${second}`)
}
