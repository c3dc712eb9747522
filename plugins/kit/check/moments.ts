import {
  addDays,
  type Day,
  dayOrNull,
  monthsAfter,
  workingDaysAfter,
} from '../../../schemas/deadlines/index.ts'
import type { Moment, Term } from '../rule-check.ts'
import type { Reading } from './reading.ts'
import { textIn } from './values.ts'

/** The day that a fact says, or null when it says none. */
export function dayInFact(key: string, reading: Reading): Day | null {
  return dayOrNull(textIn(key, reading))
}

/** The day of a moment, or null as long as it hangs on a fact that is not filled in. */
export function dayOfMoment(moment: Moment, reading: Reading): Day | null {
  const start =
    'fact' in moment
      ? dayInFact(moment.fact, reading)
      : dayOrNull('day' in moment ? moment.day : reading.today())
  return start !== null && moment.plus ? later(start, moment.plus) : start
}

/** The fact that a moment hangs on. */
export function factOfMoment(moment: Moment | undefined): string | undefined {
  return moment && 'fact' in moment ? moment.fact : undefined
}

function later(day: Day, term: Term): Day {
  if ('days' in term) return addDays(day, term.days)
  if ('months' in term) return monthsAfter(day, term.months)
  return workingDaysAfter(day, term.workingDays)
}
