/**
 * Code that is fetched once the contract is open and can be typed in. Whoever needs it before that does
 * without, and asks for it again: a fetch that failed is tried at the next {@link Later.fetch}.
 */
export class Later<Code> {
  readonly #load: () => Promise<Code>
  #now: Code | null = null
  #fetching: Promise<boolean> | null = null
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

  /** Fetches it, once. Resolves when it is there, or false: it did not come, as when there is no line. */
  fetch(): Promise<boolean> {
    this.#fetching ??= this.#load().then(
      (code) => {
        this.#now = code
        for (const does of this.#waiting.splice(0)) does(code)
        return true
      },
      () => {
        this.#fetching = null
        return false
      },
    )
    return this.#fetching
  }
}
