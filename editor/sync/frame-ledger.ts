import { syncSteps } from '../../schemas/sync/index.ts'

/**
 * Knows, for one socket, what a receipt covers. The server counts frames with text; people care about
 * updates. A SyncStep2 holds everything of this document that the server lacks, so it covers every
 * update written so far, and so does each update frame after it. An update frame that left before the
 * SyncStep2 (typed between opening and the server's question) covers nothing on its own: what was
 * written before it may still be on its way.
 */
export class FrameLedger {
  /** For each frame that is not confirmed: the last update that it covers, 0 for none. */
  readonly #covers: number[] = []
  #confirmed = 0
  #through = 0
  #answered = false

  /** A frame with text goes out. @param written the number of the last update written here */
  sent(step: number, written: number): void {
    if (step === syncSteps.step2) this.#answered = true
    this.#covers.push(this.#answered ? written : 0)
  }

  /** The first `count` frames are on disk. @returns the last update that is then, 0 for none */
  confirm(count: number): number {
    const settled = this.#covers.splice(0, Math.max(0, count - this.#confirmed))
    this.#confirmed += settled.length
    this.#through = settled.at(-1) ?? this.#through
    return this.#through
  }
}
