import { addDays, type Day, inOrder } from './day.ts'
import { type Deadline, deadlineOf, standing } from './terms.ts'

/** How far the three months for making the contract have gone. */
export interface ContractTerm extends Deadline {
  /** `soon` from 60 and `urgent` from 75 days after the decision: thresholds of ours. */
  readonly stage: 'in-time' | 'soon' | 'urgent' | 'doubtful' | 'late'
}

/**
 * The three months in which the contract must be signed (law of 26 May 2002, art. 11 § 2 and art. 13
 * § 2). Since 1 November 2016 they run from the decision of the centre, no longer from the request
 * (certainty a); one public page counts from the notification, which is later, so the decision is also
 * the safe reading. How months are counted is certainty c: `late` means late in every reading.
 * @param on the day of signing, or today when it is not signed yet
 * @throws RangeError when that day is before the decision
 */
export function contractTerm(decided: Day, on: Day): ContractTerm {
  inOrder(decided, on, ['the decision', 'the day of signing'])
  const deadline = deadlineOf('contract', decided)
  const place = standing(deadline, on)
  if (place === 'late') return { ...deadline, stage: place, certainty: 'a' }
  if (place === 'doubtful') return { ...deadline, stage: place, certainty: 'c' }
  if (on >= addDays(decided, 75)) return { ...deadline, stage: 'urgent' }
  return { ...deadline, stage: on >= addDays(decided, 60) ? 'soon' : 'in-time' }
}
