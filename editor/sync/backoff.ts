/** The longest wait before another attempt, before chance, in milliseconds. */
const LONGEST = 20_000
const FIRST = 400

/**
 * How long to wait before an attempt: twice as long after each that failed, and spread by chance so
 * that a room full of editors does not come back at the same instant after a restart.
 * @param attempts how many failed in a row
 * @param random gives so many unpredictable bytes
 * @returns milliseconds
 */
export function waitBefore(attempts: number, random: (length: number) => Uint8Array): number {
  const [high, low] = random(2) as unknown as [number, number]
  const chance = (high * 256 + low) / 65_536
  return Math.min(LONGEST, FIRST * 2 ** Math.min(attempts, 20)) * (0.5 + chance)
}
