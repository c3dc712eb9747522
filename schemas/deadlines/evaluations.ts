/**
 * Looking at the contract together: at least three times a year, at least two of them face to face
 * (royal decree of 11 July 2002, chapter on the contract; certainty a). What a year is, and what a part
 * of a year asks for, was found nowhere (certainty c): we count years from the first day of the
 * contract, or calendar years, and ask a shorter part for its share, rounded up.
 */
import {
  addDays,
  civilDay,
  type Day,
  daysBetween,
  earlierOf,
  inOrder,
  laterOf,
  partsOf,
} from './day.ts'
import { lastDayOfMonths, monthsBegun, sameDateLater } from './months.ts'
import type { Certainty } from './terms.ts'
import { usualWeek, type WorkingWeek, workingDayUpTo } from './working-days.ts'

export interface Evaluation {
  readonly on: Day
  readonly mode: 'in-person' | 'remote'
}

/** The first and the last day of a contract. */
export interface Period {
  readonly from: Day
  readonly until: Day
}

export interface Rhythm {
  readonly perYear: number
  readonly inPerson: number
  /** What a year is: counted from the first day of the contract, or the calendar's. */
  readonly year: 'contract' | 'calendar'
}

/** What the decree asks for at least. */
export const leastRhythm: Rhythm = { perYear: 3, inPerson: 2, year: 'contract' }

/** What one year of a contract, or the part of one at its beginning or end, asks for. */
export interface EvaluationYear extends Period {
  readonly asked: number
  readonly askedInPerson: number
  /** a for a whole year, c for a part of one. */
  readonly certainty: Certainty
}

/** Beyond this a contract is a mistake of typing. */
const MOST_YEARS = 50

/**
 * The years of a contract, in order.
 * @throws RangeError when the contract ends before it begins or lasts more than 50 years, or the
 *   rhythm asks for more face to face than in all, or for a number that is not whole
 */
export function evaluationYears(
  period: Period,
  rhythm: Rhythm = leastRhythm,
): readonly EvaluationYear[] {
  const { from, until } = period
  inOrder(from, until, ['the first day', 'the last day'])
  checkRhythm(rhythm)
  if (lastDayOfMonths(from, MOST_YEARS * 12) < until) {
    throw new RangeError(
      `Expected a contract of at most ${MOST_YEARS} years, from ${from}, got ${until}`,
    )
  }
  const years: EvaluationYear[] = []
  for (let start = from; start <= until; ) {
    const wholeUntil =
      rhythm.year === 'contract'
        ? addDays(sameDateLater(from, 12 * (years.length + 1)), -1)
        : civilDay(partsOf(start)[0], 12, 31)
    const end = earlierOf(wholeUntil, until)
    years.push(yearOf({ from: start, until: end }, rhythm))
    start = addDays(wholeUntil, 1)
  }
  return years
}

function checkRhythm({ perYear, inPerson }: Rhythm): void {
  const whole = Number.isInteger(perYear) && Number.isInteger(inPerson)
  if (whole && perYear >= 1 && perYear <= 12 && inPerson >= 0 && inPerson <= perYear) return
  throw new RangeError(
    `Expected 1 to 12 evaluations a year, and at most as many in person, got ${perYear} and ${inPerson}`,
  )
}

function yearOf(period: Period, { perYear, inPerson }: Rhythm): EvaluationYear {
  const months = Math.min(monthsBegun(period.from, period.until), 12)
  return {
    ...period,
    asked: Math.ceil((perYear * months) / 12),
    askedInPerson: Math.ceil((inPerson * months) / 12),
    certainty: months === 12 ? 'a' : 'c',
  }
}

/** What a list of evaluations lacks. Nothing in any of the lists: it is enough. */
export interface EvaluationCheck {
  readonly enough: boolean
  /** The years that ask for more, with how many more and how many more face to face. */
  readonly short: readonly (EvaluationYear & {
    readonly missing: number
    readonly missingInPerson: number
  })[]
  /** Evaluations before the first or after the last day; they do not count. */
  readonly outside: readonly Evaluation[]
  /** Stretches of more than four months without one: advice of ours, never asked by law. */
  readonly gaps: readonly Period[]
}

/**
 * Whether a list of evaluations, planned or held, is enough over the whole contract. Two on the same
 * day count as one. Sources and certainty as above; each year in `short` says its own.
 * @throws RangeError as {@link evaluationYears}
 */
export function checkEvaluations(
  period: Period,
  evaluations: readonly Evaluation[],
  rhythm: Rhythm = leastRhythm,
): EvaluationCheck {
  const years = evaluationYears(period, rhythm)
  const inside = evaluations.filter(({ on }) => within(period, on))
  const short = years.flatMap((year) => {
    const held = inside.filter(({ on }) => within(year, on))
    const inPerson = held.filter(({ mode }) => mode === 'in-person')
    const missing = Math.max(year.asked - daysOf(held).length, 0)
    const missingInPerson = Math.max(year.askedInPerson - daysOf(inPerson).length, 0)
    return missing + missingInPerson > 0 ? [{ ...year, missing, missingInPerson }] : []
  })
  return {
    enough: short.length === 0,
    short,
    outside: evaluations.filter(({ on }) => !within(period, on)),
    gaps: gapsIn(period, daysOf(inside)),
  }
}

function within({ from, until }: Period, day: Day): boolean {
  return from <= day && day <= until
}

function daysOf(evaluations: readonly Evaluation[]): readonly Day[] {
  return [...new Set(evaluations.map(({ on }) => on))].toSorted()
}

function gapsIn({ from, until }: Period, days: readonly Day[]): readonly Period[] {
  const ends = [...days, until]
  return ends.flatMap((end, index) => {
    const start = index === 0 ? from : days[index - 1]!
    return end > sameDateLater(start, 4) ? [{ from: start, until: end }] : []
  })
}

/**
 * A proposal of dates that is enough: each year is cut in as many parts as it asks for, with an
 * evaluation at three quarters of each, moved back to a working day of the centre where there is one,
 * and so that no more than four months pass in between. The first and the last of a year are in
 * person, and as many of the others as are asked for. People change it as they like.
 * @throws RangeError as {@link evaluationYears}
 */
export function planEvaluations(
  period: Period,
  rhythm: Rhythm = leastRhythm,
  week: WorkingWeek = usualWeek,
): readonly Evaluation[] {
  const planned: Evaluation[] = []
  for (const year of evaluationYears(period, rhythm)) {
    const step = daysBetween(year.from, year.until) / year.asked
    for (let index = 0; index < year.asked; index += 1) {
      const even = addDays(year.from, Math.floor((index + 0.75) * step))
      const last = planned.at(-1)?.on
      const on = workingDayBetween(last, soonEnough(even, last, rhythm), year, week)
      planned.push({ on, mode: modeOf(index, year) })
    }
  }
  return planned
}

/** Four months after the last one when that is earlier, in a rhythm that can keep to it. */
function soonEnough(even: Day, last: Day | undefined, { perYear }: Rhythm): Day {
  return last === undefined || perYear < 3 ? even : earlierOf(even, sameDateLater(last, 4))
}

function workingDayBetween(last: Day | undefined, aim: Day, year: Period, week: WorkingWeek): Day {
  const inYear = laterOf(aim, year.from)
  const day = workingDayUpTo(inYear, week)
  // A part of a year may have no working day that is free: then the day itself.
  return day >= year.from && (last === undefined || day > last) ? day : inYear
}

/** In person first and last, then from the second on, as many as are asked for. */
function modeOf(index: number, { asked, askedInPerson }: EvaluationYear): Evaluation['mode'] {
  const order = [0, asked - 1, ...Array.from({ length: asked }, (_, at) => at)]
  const rank = [...new Set(order)].indexOf(index)
  return rank < askedInPerson ? 'in-person' : 'remote'
}

/**
 * The exam sessions, by their last day, after which nobody looks at the contract before the next one
 * ends (or at all): in a contract about studies there is an evaluation after each (practice and public
 * information, certainty b). A session that ends on the last day of the contract asks for none.
 */
export function sessionsWithoutEvaluation(
  sessionEnds: readonly Day[],
  evaluations: readonly Evaluation[],
): readonly Day[] {
  const ends = [...new Set(sessionEnds)].toSorted()
  return ends.filter((end, index) => {
    const next = ends[index + 1]
    return !evaluations.some(({ on }) => on > end && (next === undefined || on <= next))
  })
}
