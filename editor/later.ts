/**
 * Code that is fetched once the contract is open and can be typed in. Whoever needs it before that does
 * without, and asks for it again: a fetch that failed is tried at the next {@link Later.fetch}.
 */
export class Later<Code> {
  readonly #load: () => Promise<Code>
  #now: Code | null = null
  #fetching = false
  #waiting: ((code: Code) => void)[] = []

  constructor(load: () => Promise<Code>) {
    this.#load = load
  }

  /** Null while it is not there. */
  get now(): Code | null {
    return this.#now
  }

  /** Calls back when it is there; at once when it is already. */
  whenThere(does: (code: Code) => void): void {
    if (this.#now) does(this.#now)
    else this.#waiting.push(does)
  }

  /** Fetches it, once. @returns false when that did not succeed now, or is under way */
  async fetch(): Promise<boolean> {
    if (this.#now || this.#fetching) return this.#now !== null
    this.#fetching = true
    try {
      this.#now = await this.#load()
    } catch {
      // No line now. It is asked for again when it would be of use.
      return false
    } finally {
      this.#fetching = false
    }
    for (const does of this.#waiting.splice(0)) does(this.#now)
    return true
  }
}
