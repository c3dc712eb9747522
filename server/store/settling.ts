import { type Journal, STEP_ROWS } from './journal.ts'

/** After so many milliseconds without a commit it is calm: the next edit is as far away, most likely. */
const CALM = 20

export interface SettlingOptions {
  readonly journal: Pick<Journal, 'isLong' | 'isTooLong' | 'isFarTooLong' | 'written'>
  /** One step that makes the journal shorter. */
  readonly step: () => Promise<unknown>
  /** Milliseconds since some moment. */
  readonly elapsed: () => number
}

/**
 * When the journal is made shorter. Nobody waits for that, but an edit that comes during a step waits for
 * its end. So there is one step after a commit that came after a calm moment. Where many write at once it
 * is never calm, and the rows stay where they are: the journal may become eight times as long. From then on
 * a step is due for as many rows as one settles, so that they are spread evenly; all at once they would hold
 * up every edit for half a second.
 */
export function settling({ journal, step, elapsed }: SettlingOptions): { committed(): void } {
  let isStepping = false
  let lastCommit = Number.NEGATIVE_INFINITY
  let writtenBefore = 0

  function isDue(isCalm: boolean): boolean {
    if (!journal.isLong) return false
    if (isCalm || journal.isFarTooLong) return true
    return journal.isTooLong && journal.written - writtenBefore >= STEP_ROWS
  }

  async function run(): Promise<void> {
    isStepping = true
    try {
      do {
        writtenBefore = journal.written
        await step()
      } while (journal.isFarTooLong)
    } catch {
      // What cannot pass by itself ends the store, and is told there. Otherwise a later commit tries again.
    }
    isStepping = false
  }

  return {
    /** To be called after every commit. */
    committed() {
      const now = elapsed()
      const isCalm = now - lastCommit >= CALM
      lastCommit = now
      if (!isStepping && isDue(isCalm)) void run()
    },
  }
}
