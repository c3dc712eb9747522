/**
 * The terms of the law of 26 May 2002 and its royal decree, one row each. No text says how to count
 * them, but for the appeal: art. 1.7 of the Civil Code leaves social assistance out. So they are
 * counted literally, from the day after the event, and nothing moves over a weekend (certainty c).
 */
import { addDays, type Day, earlierOf } from './day.ts'
import { monthsAfter, sameDateLater } from './months.ts'
import { fullestWeek, usualWeek, type WorkingWeek, workingDaysAfter } from './working-days.ts'

/** How sure we are: a = read in the source, b = practice documents, c = to be checked by a jurist. */
export type Certainty = 'a' | 'b' | 'c'

export interface Term {
  readonly count: number
  readonly unit: 'days' | 'working-days' | 'months'
  readonly source: string
  /** Of the term itself. */
  readonly certainty: Certainty
  /** Of the way in which it is counted. */
  readonly counting: Certainty
}

const law = 'wet van 26 mei 2002'
const decree = 'KB 11 juli 2002, hoofdstuk GPMI'

/** The terms that run from one event to one last day. */
export const terms = {
  /** From the receipt of a request to its forwarding by a centre that is not the right one. */
  forwarding: { count: 5, unit: 'days', source: `${law}, art. 18`, certainty: 'a', counting: 'c' },
  /** From the receipt of a request to the decision. */
  decision: { count: 30, unit: 'days', source: `${law}, art. 21`, certainty: 'a', counting: 'c' },
  /** From the decision to its posting, its electronic sending or the receipt for it. */
  notification: {
    count: 8,
    unit: 'days',
    source: `${law}, art. 21 § 4`,
    certainty: 'a',
    counting: 'c',
  },
  /** From the decision to the first payment. */
  payment: { count: 15, unit: 'days', source: `${law}, art. 23`, certainty: 'a', counting: 'c' },
  /** From the decision (until 2016: the request; never the notification) to the signing of the contract. */
  contract: {
    count: 3,
    unit: 'months',
    source: `${law}, art. 11 § 2 en art. 13 § 2`,
    certainty: 'a',
    counting: 'c',
  },
  /** From the request of the person to the interview. */
  interview: { count: 5, unit: 'working-days', source: decree, certainty: 'a', counting: 'c' },
  /** From the publication of exam results to telling the centre: a custom of centres, not of the law. */
  'exam-results': {
    count: 7,
    unit: 'working-days',
    source: 'praktijk van OCMW’s, studie van 2015',
    certainty: 'b',
    counting: 'c',
  },
  /** From one review of the file to the next. */
  review: { count: 12, unit: 'months', source: `${law}, art. 22`, certainty: 'a', counting: 'c' },
  /** From the end of a month to the report to the minister. */
  report: { count: 8, unit: 'days', source: `${law}, art. 21 § 6`, certainty: 'a', counting: 'c' },
} as const satisfies Readonly<Record<string, Term>>

export type TermName = keyof typeof terms

/** A last day, with where it comes from. */
export interface Deadline {
  /** The last day as we read the law. */
  readonly last: Day
  /** The last day in every reading: what the person is told, and what a centre should keep to. */
  readonly safe: Day
  readonly source: string
  /** The weaker of both: of the term, and of how it is counted. */
  readonly certainty: Certainty
}

export function weakest(...certainties: readonly Certainty[]): Certainty {
  return certainties.toSorted().at(-1) ?? 'c'
}

/** The last day of a term after its event. `week` counts for working days alone. */
export function deadlineOf(name: TermName, event: Day, week: WorkingWeek = usualWeek): Deadline {
  const { count, unit, source, certainty, counting }: Term = terms[name]
  const days = lastDays(count, unit, event, week)
  return { ...days, source, certainty: weakest(certainty, counting) }
}

function lastDays(
  count: number,
  unit: Term['unit'],
  event: Day,
  week: WorkingWeek,
): Pick<Deadline, 'last' | 'safe'> {
  switch (unit) {
    case 'days': {
      const last = addDays(event, count)
      return { last, safe: last }
    }
    case 'working-days': {
      const last = workingDaysAfter(event, count, week)
      return { last, safe: earlierOf(last, workingDaysAfter(event, count, fullestWeek)) }
    }
    case 'months': {
      const last = monthsAfter(event, count)
      return { last, safe: earlierOf(last, sameDateLater(event, count)) }
    }
  }
}

/** Where a day stands to a last day: `doubtful` when it is in time in one reading and late in another. */
export type Standing = 'in-time' | 'doubtful' | 'late'

export function standing({ last, safe }: Pick<Deadline, 'last' | 'safe'>, day: Day): Standing {
  if (day <= safe) return 'in-time'
  return day <= last ? 'doubtful' : 'late'
}
