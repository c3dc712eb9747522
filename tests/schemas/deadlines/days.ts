/** Days by chance, and the calendar of the machine as the one to compare with. */
import fc from 'fast-check'
import { addDays, type Day, dayOf } from '../../../schemas/deadlines/index.ts'

const first = dayOf('1950-01-01')

/** Days from 1950 to 2149, so that sums stay within what a contract can hold. */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 72_000 })
  .map((days) => addDays(first, days))

export const seed = { seed: 20_261_122, numRuns: 500 } as const

/** The same instant for everyone: midnight in Greenwich on that day. */
export function instantOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

export const DAY = 86_400_000

export function dayAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
