/**
 * Terms in months run from a date to the eve of that date (Judicial Code, art. 54, read in the version
 * of 2012). That is certainty a for an appeal, and c for everything else: art. 1.7 of the Civil Code
 * leaves social assistance out, and no other text says how to count there.
 */
import { addDays, civilDay, type Day, daysInMonth, partsOf, wholeNumber } from './day.ts'

function monthLater(day: Day, months: number): readonly [year: number, month: number] {
  const [year, month] = partsOf(day)
  const count = year * 12 + (month - 1) + months
  return [Math.floor(count / 12), (count % 12) + 1]
}

/**
 * The last day of a term of so many months that has `start` as its first day: the eve of the same
 * date, or the last day of the month when that has no such date.
 */
export function lastDayOfMonths(start: Day, months: number): Day {
  wholeNumber(months, 'months', 0)
  const [year, month] = monthLater(start, months)
  const [, , date] = partsOf(start)
  return date <= daysInMonth(year, month)
    ? addDays(civilDay(year, month, date), -1)
    : civilDay(year, month, daysInMonth(year, month))
}

/** The last day of a term of so many months after an event: it starts the day after. */
export function monthsAfter(event: Day, months: number): Day {
  return lastDayOfMonths(addDays(event, 1), months)
}

/**
 * The same date so many months later, or the last day of the month when it has no such date. It is
 * never later than {@link monthsAfter}: after 28 February this counts to the 28th, the eve to the 31st.
 */
export function sameDateLater(event: Day, months: number): Day {
  wholeNumber(months, 'months', 0)
  const [year, month] = monthLater(event, months)
  const [, , date] = partsOf(event)
  return civilDay(year, month, Math.min(date, daysInMonth(year, month)))
}

/** The first day of the month, so many months after the month in which the day lies. */
export function firstOfMonth(day: Day, months: number): Day {
  wholeNumber(months, 'months', 0)
  const [year, month] = monthLater(day, months)
  return civilDay(year, month, 1)
}

/** How many months have begun in a period, its first and last day included: 1 for a single day. */
export function monthsBegun(from: Day, until: Day): number {
  const [year, month] = partsOf(from)
  const [untilYear, untilMonth] = partsOf(until)
  // At most one too few: the last month may have begun on its own date.
  const whole = Math.max((untilYear - year) * 12 + (untilMonth - month), 0)
  return whole > 0 && lastDayOfMonths(from, whole) >= until ? whole : whole + 1
}
