/**
 * The appeal to the labour court: three months from the notification (law of 26 May 2002, art. 47),
 * counted as the Judicial Code does (arts. 52 to 54, read in the version of 2012): the term starts the
 * day after, runs to the eve of the date, and a last day on a Saturday, a Sunday or a legal holiday
 * moves to the next working day.
 *
 * The person is told the safe day: three months from the earliest day on which the notification can
 * have come, moved by nothing. The last day in law is for those who help.
 */
import { addDays, type Day, earlierOf } from './day.ts'
import { lastDayOfMonths, monthsAfter } from './months.ts'
import { type Certainty, type Deadline, weakest } from './terms.ts'
import { workingDayFrom, workingDaysAfter } from './working-days.ts'

/** How a decision reached the person. */
export type Notification =
  /** Against a dated receipt, or registered with acknowledgement: the day it was handed over or presented. */
  | { readonly way: 'receipt' | 'presented'; readonly on: Day }
  /** By post, registered or plain, without acknowledgement: the day of posting. */
  | { readonly way: 'posted'; readonly on: Day }
  /** Electronically registered: the day of sending. */
  | { readonly way: 'electronic'; readonly on: Day }

export interface AppealTerm extends Omit<Deadline, 'last'> {
  /** Null while the term has not started: the decision did not say how to appeal. */
  readonly last: Day | null
}

const source = 'wet van 26 mei 2002, art. 47; Gerechtelijk Wetboek, art. 52 tot 54'

function moved(last: Day): Day {
  return workingDayFrom(last)
}

/** The first day of the term in law, and how sure that is (Judicial Code, art. 53bis). */
function firstDay({ way, on }: Notification): readonly [Day, Certainty] {
  switch (way) {
    case 'receipt':
    case 'presented':
      return [addDays(on, 1), 'a']
    case 'posted':
      // The third working day after posting, unless the person proves that it came on another day.
      return [workingDaysAfter(on, 3), 'c']
    case 'electronic':
      // No text that was read says when an electronic letter counts as received.
      return [addDays(on, 1), 'c']
  }
}

/**
 * Until when a person can appeal. Certainty a when the day of notification is known; c when it is
 * presumed from the posting or the sending.
 * @param mentions whether the decision said that and how one can appeal. Without that the term does not
 *   start (art. 21 § 3); the safe day is still given, so that nobody waits for nothing
 */
export function appealAfter(notification: Notification, mentions = true): AppealTerm {
  const safe = monthsAfter(notification.on, 3)
  if (!mentions) return { last: null, safe, source: `${source}; art. 21 § 3`, certainty: 'a' }
  const [start, certainty] = firstDay(notification)
  return { last: moved(lastDayOfMonths(start, 3)), safe, source, certainty }
}

/**
 * Until when a person can appeal when the centre never decided: four months and eight days from the
 * request, as the federal service counts in its answers to questions. That is read (a), but informal,
 * and how these are added up is not said (c). The safe day is the earliest of two ways: months first,
 * or the 30 days of the decision and the 8 of its notification first.
 */
export function appealWithoutDecision(requested: Day): Deadline {
  const monthsFirst = addDays(monthsAfter(requested, 4), 8)
  const daysFirst = monthsAfter(addDays(requested, 30 + 8), 3)
  return {
    last: moved(monthsFirst),
    safe: earlierOf(monthsFirst, daysFirst),
    source: 'POD MI, veelgestelde vragen; wet van 26 mei 2002, art. 47',
    certainty: weakest('a', 'c'),
  }
}
