/**
 * When a suspension of payment can begin and end (law of 26 May 2002, art. 30 §§ 2 and 5, as it stands
 * since 1 November 2016). None of these days moves over a weekend.
 */
import { addDays, type Day, dayOf, earlierOf, inOrder } from './day.ts'
import { firstOfMonth, lastDayOfMonths, monthsAfter, sameDateLater } from './months.ts'
import type { Certainty, Deadline } from './terms.ts'

export interface SanctionWindow {
  /** The day after the notification. */
  readonly earliest: Day
  /** The first day of the third month after the decision. */
  readonly latest: Day
  /** False when the notification came so late that no day is left. */
  readonly possible: boolean
  readonly source: string
  readonly certainty: Certainty
}

const source = 'wet van 26 mei 2002, art. 30 § 2'
const reformed = dayOf('2016-11-01')

/**
 * The days on which a sanction can begin: certainty a.
 * @throws RangeError when the notification is before the decision, or the decision before 1 November
 *   2016: then {@link sanctionStartBefore2016} counts
 */
export function sanctionWindow(decided: Day, notified: Day): SanctionWindow {
  inOrder(decided, notified, ['the decision', 'the notification'])
  if (decided < reformed) {
    throw new RangeError(`Expected a decision of ${reformed} or later, got ${decided}`)
  }
  const earliest = addDays(notified, 1)
  const latest = firstOfMonth(decided, 3)
  return { earliest, latest, possible: earliest <= latest, source, certainty: 'a' }
}

/**
 * The last day on which a suspended sanction (uitstel, sursis, Aufschub) can begin, when its conditions
 * are broken: the first day of the sixth month after the decision that granted it. Certainty a.
 */
export function suspendedSanctionLatest(granted: Day): Deadline {
  const last = firstOfMonth(granted, 6)
  return { last, safe: last, source: 'wet van 26 mei 2002, art. 30 § 5', certainty: 'a' }
}

/**
 * When a sanction began under the law as it was until 31 October 2016: the first day of the second
 * month after the decision. For reading old files only; from practice documents, certainty b.
 */
export function sanctionStartBefore2016(decided: Day): Day {
  return firstOfMonth(decided, 2)
}

/**
 * The last day of the longest sanction that begins on a day: one month, or three on repetition within
 * at most a year. The maximum is certainty a, counting it from date to eve is c; the shorter reading
 * protects the person.
 */
export function longestSanction(starts: Day, repeated: boolean): Deadline {
  const months = repeated ? 3 : 1
  const last = lastDayOfMonths(starts, months)
  const safe = earlierOf(last, addDays(sameDateLater(starts, months), -1))
  return { last, safe, source, certainty: 'c' }
}

/** What is known of the sanction before: when it went wrong, when it was decided, when it was told. */
export interface EarlierSanction {
  readonly failed?: Day
  readonly decided?: Day
  readonly notified?: Day
}

/**
 * Until when a next failure counts as repetition: at most a year after the one before. From which of
 * the three days that year runs was found nowhere, so certainty c: `safe` counts from the earliest that
 * is known, `last` from the latest, and a worker who relies on a day between the two must say why.
 * @throws RangeError when none of the three days is given
 */
export function repetitionUntil({ failed, decided, notified }: EarlierSanction): Deadline {
  const known = [failed, decided, notified].filter((day) => day !== undefined).toSorted()
  const [first] = known
  const latest = known.at(-1)
  if (first === undefined || latest === undefined) {
    throw new RangeError('Expected the day of the failure, the decision or the notification')
  }
  const safe = earlierOf(monthsAfter(first, 12), sameDateLater(first, 12))
  return { last: monthsAfter(latest, 12), safe, source, certainty: 'c' }
}
