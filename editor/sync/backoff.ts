/** The longest wait before another attempt, before chance, in milliseconds. */
const LONGEST = 20_000
const FIRST = 400

/**
 * How long to wait before an attempt: twice as long after each that failed, and spread by chance so
 * that a room full of editors does not come back at the same instant after a restart.
 * @param attempts how many failed in a row
 * @param chance from 0 up to 1
 * @returns milliseconds
 */
export function waitBefore(attempts: number, chance: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.min(attempts, 20)) * (0.5 + chance)
}
