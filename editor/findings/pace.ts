/** A check waits for a pause of so long in the writing, in milliseconds. */
const PAUSE = 450
/** While someone writes on and on, it waits at most so long, in milliseconds. */
const LONGEST = 2500

/**
 * When to check: after a pause in the writing, at most some seconds after the first change, and never
 * while a character is being composed.
 */
export class Pace {
  readonly #after: (milliseconds: number, task: () => void) => () => void
  readonly #isBusy: () => boolean
  readonly #task: () => void
  #stopPause: (() => void) | null = null
  #stopLongest: (() => void) | null = null

  constructor(
    after: (milliseconds: number, task: () => void) => () => void,
    isBusy: () => boolean,
    task: () => void,
  ) {
    this.#after = after
    this.#isBusy = isBusy
    this.#task = task
  }

  /** Something changed. */
  changed(): void {
    this.#stopPause?.()
    this.#stopPause = this.#after(PAUSE, () => this.#due())
    this.#stopLongest ??= this.#after(LONGEST, () => this.#due())
  }

  /** Now, unless a character is being composed. */
  hurry(): void {
    this.#due()
  }

  stop(): void {
    this.#stopPause?.()
    this.#stopLongest?.()
    this.#stopPause = null
    this.#stopLongest = null
  }

  #due(): void {
    this.stop()
    if (this.#isBusy()) this.changed()
    else this.#task()
  }
}
