import type { Day } from './day.ts'
import { workingDayFrom } from './working-days.ts'

/**
 * The day on which a request counts as received. What is sent electronically on a Saturday, a Sunday
 * or a legal holiday counts from the next working day (law of 26 May 2002, art. 18, since 21 April 2024:
 * certainty a); any other request counts on its own day.
 */
export function requestReceived(sent: Day, electronic: boolean): Day {
  return electronic ? workingDayFrom(sent) : sent
}
