import type { System } from '../system.ts'

/** Documents are read so long after someone came in, in milliseconds, unless they are needed sooner. */
const READING_TIME = 50

/**
 * Puts off the reading of documents whose bytes were enough so far. After a restart everyone comes back
 * at once: each gets the bytes first, and then the documents are read one by one, each in a turn of the
 * event loop of its own, so that nobody's answer waits for all of them.
 */
export class Readings {
  readonly #system: Pick<System, 'after'>
  readonly #waiting: (() => void)[] = []

  constructor(system: Pick<System, 'after'>) {
    this.#system = system
  }

  /** Calls `read` in a while; it does nothing when the document was read meanwhile. */
  later(read: () => void): void {
    if (this.#waiting.push(read) === 1) this.#system.after(READING_TIME, () => this.#next())
  }

  #next(): void {
    const read = this.#waiting.shift()
    if (this.#waiting.length > 0) this.#system.after(1, () => this.#next())
    read?.()
  }
}
