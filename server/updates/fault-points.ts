/**
 * The moments at which a test lets the process die, to prove that nothing is lost there. In a normal
 * run nothing is armed and reaching a point does nothing.
 */
export const faultPoints = [
  /** Rows are written, the transaction is open. */
  'before-commit',
  /** The transaction is on disk, nobody knows yet. */
  'after-commit',
  /** The update went to the sessions, and is not in the document of the room yet. For the rooms. */
  'after-relay',
  /** The room has applied the update too. For the rooms. */
  'after-apply',
  /** A compaction begins. */
  'before-snapshot',
  /** The new snapshot is written in the open transaction, its rows are still in the log. */
  'after-snapshot',
  /** The rows are in the archive too, in the open transaction; they are still in the log or the journal. */
  'after-archive',
  /** The rows have left the log, the transaction is open. */
  'after-fold',
  /** Rows of the journal are copied to the log in the open transaction, and not settled yet. */
  'before-settle',
  /** Rows of the journal are settled, the transaction is open. */
  'after-settle',
  /** Settled rows have left the journal, the transaction is open. */
  'after-trim',
] as const

export type FaultPoint = (typeof faultPoints)[number]

/** Die when `point` is reached for the `nth` time, counting from 1. */
export interface ArmedFault {
  readonly point: FaultPoint
  readonly nth: number
}

export interface Faults {
  reach(point: FaultPoint): void
}

/** Nothing armed. */
export const noFaults: Faults = { reach: () => {} }

/** Calls `die` when the armed point is reached often enough. */
export function armFault(armed: ArmedFault | null, die: () => void): Faults {
  if (!armed) return noFaults
  let left = armed.nth
  return {
    reach(point) {
      if (point !== armed.point) return
      left -= 1
      if (left === 0) die()
    },
  }
}

/** Reads `before-commit` or `before-commit:3`; null when it is neither. */
export function readArmedFault(text: string): ArmedFault | null {
  const [name, times = '1', ...rest] = text.split(':')
  const point = faultPoints.find((known) => known === name)
  const nth = Number(times)
  if (!point || rest.length > 0 || !Number.isSafeInteger(nth) || nth < 1) return null
  return { point, nth }
}
