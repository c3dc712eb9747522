/** How long a connection waits for what, in milliseconds. */

/** A socket that does not open within this time is given up. */
export const OPENING = 20_000
/** A line that held this long is a good one: the next wait starts small again. */
export const STEADY = 10_000
/** How often, while on line, is looked for what a closed tab left behind. */
export const LOOK_AROUND = 5_000
/** A line that is back within this time was never gone for the person. */
export const GAP = 1_500
/** So long before a right ends a fresh one is asked for; half of the way when it is shorter. */
export const RENEW = 60_000
/** How soon again, when none came. */
export const RENEW_AGAIN = 5_000
