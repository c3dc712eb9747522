/**
 * Counts which of a session's frames with text are on disk. Frames can settle out of order (one waits
 * for history while a later one is stored), so the count is that of the longest row of settled frames
 * from the first.
 */
export class Receipts {
  readonly #open: { settled: boolean }[] = []
  #count = 0

  /** How many frames, from the first, are settled. */
  get count(): number {
    return this.#count
  }

  /** A frame came in. @returns what to call when all that it brought is on disk */
  expect(): Settle {
    const frame = { settled: false }
    this.#open.push(frame)
    return () => {
      frame.settled = true
      while (this.#open[0]?.settled) {
        this.#open.shift()
        this.#count += 1
      }
    }
  }
}

export type Settle = () => void
