import { addDays, type Day, dayOf, earlierOf, inOrder, laterOf, wholeNumber } from './day.ts'
import type { Certainty } from './terms.ts'

/**
 * Of a stay abroad the payment goes on for at most four weeks in a calendar year (art. 23 § 5,
 * certainty a). That both the day of leaving and that of coming back count is our reading, so `days` is
 * certainty c.
 */
export interface DaysAbroad {
  readonly days: number
  /** Days that are still paid this year, 0 or more. */
  readonly left: number
  readonly source: string
  readonly certainty: Certainty
}

/**
 * The days abroad of one calendar year. Stays may overlap: a day counts once.
 * @throws RangeError when a stay ends before it begins, or `year` is not a whole number
 */
export function daysAbroad(
  stays: readonly { readonly from: Day; readonly until: Day }[],
  year: number,
): DaysAbroad {
  wholeNumber(year, 'years', 1900)
  const away = new Set<Day>()
  const [first, last] = [dayOf(`${year}-01-01`), dayOf(`${year}-12-31`)]
  for (const { from, until } of stays) {
    inOrder(from, until, ['leaving', 'coming back'])
    const end = earlierOf(until, last)
    for (let day = laterOf(from, first); day <= end; day = addDays(day, 1)) away.add(day)
  }
  return {
    days: away.size,
    left: Math.max(28 - away.size, 0),
    source: 'wet van 26 mei 2002, art. 23 § 5',
    certainty: 'c',
  }
}
