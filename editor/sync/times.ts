/** How long a connection waits for what, in milliseconds. */
export const times = {
  /** A socket that does not open within this time is given up. */
  opening: 20_000,
  /** A line that held this long is a good one: the next wait starts small again. */
  steady: 10_000,
  /** How often, while on line, is looked for what a closed tab left behind. */
  lookAround: 5_000,
  /** A line that is back within this time was never gone for the person. */
  gap: 1_500,
  /** So long before a right ends a fresh one is asked for; half of the way when it is shorter. */
  renew: 60_000,
  /** How soon again, when none came. */
  renewAgain: 5_000,
} as const
