import { addDays, type Day } from './day.ts'
import type { Certainty } from './terms.ts'

/** The days to think before signing. */
export interface Reflection {
  /** The five full calendar days after the day of the hand-over. */
  readonly days: readonly Day[]
  /** From this day on signing is right in every reading. */
  readonly signFrom: Day
  readonly source: string
  readonly certainty: Certainty
}

const source = 'wet van 26 mei 2002, art. 6 § 3 en art. 13 § 3'

/**
 * The five calendar days (not working days) that a person has before signing (law of 26 May 2002,
 * art. 6 § 3 and art. 13 § 3). The five days are certainty a. That they are full days, from the day
 * after the final draft was handed over, is how we count them: c. Nothing that was read says that
 * they can be waived.
 * @param handedOver the day on which the person got the final draft
 */
export function reflectionAfter(handedOver: Day): Reflection {
  const days = [1, 2, 3, 4, 5].map((count) => addDays(handedOver, count))
  return { days, signFrom: addDays(handedOver, 6), source, certainty: 'c' }
}

/** What signing on a day means for the days to think. */
export interface ReflectionStanding {
  /** `doubtful` on the fifth day itself: signed on the last of the five days, not after it. */
  readonly standing: 'kept' | 'doubtful' | 'too-early'
  readonly source: string
  /** Too early in every reading is a; on the fifth day it depends on how one counts, so c. */
  readonly certainty: Certainty
}

/** Whether the days to think were kept. Sources as {@link reflectionAfter}. */
export function reflectionKept(handedOver: Day, signed: Day): ReflectionStanding {
  if (signed < addDays(handedOver, 5)) return { standing: 'too-early', source, certainty: 'a' }
  if (signed < addDays(handedOver, 6)) return { standing: 'doubtful', source, certainty: 'c' }
  return { standing: 'kept', source, certainty: 'a' }
}
