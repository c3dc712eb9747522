/**
 * Working days: Monday to Friday without the legal holidays. No text that was read defines them for
 * this law, and some count Saturday (certainty c), so both are a setting.
 */
import { addDays, type Day, weekdayOf, wholeNumber } from './day.ts'
import { legalHolidayOn } from './holidays.ts'

/** When a centre works. */
export interface WorkingWeek {
  /** Whether Saturday counts as a working day. */
  readonly saturday: boolean
  /** Days on which the centre is closed besides the legal holidays, as `MM-DD`, every year. */
  readonly closed: readonly string[]
}

/** Monday to Friday, and no closing days of the centre's own. */
export const usualWeek: WorkingWeek = { saturday: false, closed: [] }

/** The reading with most working days: it gives the earliest date. */
export const fullestWeek: WorkingWeek = { saturday: true, closed: [] }

/**
 * Days that are no legal holidays, on which many centres close (certainty c): of the Flemish, the
 * French and the German-speaking Community, All Souls, and the day after Christmas.
 */
export const customaryClosingDays = {
  flemish: '07-11',
  french: '09-27',
  german: '11-15',
  allSouls: '11-02',
  afterChristmas: '12-26',
} as const

const monthDay = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/

/** @throws RangeError when a closing day is not `MM-DD`, or no day of the week would be left */
function checkWeek({ closed }: WorkingWeek): void {
  const wrong = closed.find((text) => !monthDay.test(text))
  if (wrong !== undefined) {
    throw new RangeError(`Expected a closing day such as 07-11, got ${JSON.stringify(wrong)}`)
  }
  if (closed.length > 100) {
    throw new RangeError(`Expected at most 100 closing days a year, got ${closed.length}`)
  }
}

/** True for a day on which a centre with this week works. */
export function isWorkingDay(day: Day, week: WorkingWeek = usualWeek): boolean {
  checkWeek(week)
  return works(day, week)
}

function works(day: Day, week: WorkingWeek): boolean {
  const weekday = weekdayOf(day)
  if (weekday === 7 || (weekday === 6 && !week.saturday)) return false
  return legalHolidayOn(day) === undefined && !week.closed.includes(day.slice(5))
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(day: Day, week: WorkingWeek = usualWeek): Day {
  checkWeek(week)
  let found = day
  while (!works(found, week)) found = addDays(found, 1)
  return found
}

/** The day itself when it is a working day, else the one before. */
export function workingDayUpTo(day: Day, week: WorkingWeek = usualWeek): Day {
  checkWeek(week)
  let found = day
  while (!works(found, week)) found = addDays(found, -1)
  return found
}

/** The last day of a term of so many working days after an event: it starts the day after. */
export function workingDaysAfter(event: Day, days: number, week: WorkingWeek = usualWeek): Day {
  wholeNumber(days, 'working days', 0)
  checkWeek(week)
  let day = event
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (works(day, week)) left -= 1
  }
  return day
}
