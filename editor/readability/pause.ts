/** The text is looked at after a pause of so long in the writing, in milliseconds. */
const PAUSE = 700
/** While others write on and on, after so long, in milliseconds. */
const LONGEST = 3000
/** A word in which someone types is left alone until so long after, in milliseconds. */
const REST = 2500

export interface PauseTasks {
  readonly isComposing: () => boolean
  /** There was a pause after a change. */
  readonly look: () => void
  /** Nobody typed here for a while. */
  readonly rested: () => void
}

/** When to look at the text: when the person who types here pauses, and never during a composition. */
export class Pause {
  readonly #after: (milliseconds: number, task: () => void) => () => void
  readonly #tasks: PauseTasks
  #stopPause: (() => void) | null = null
  #stopLongest: (() => void) | null = null
  #stopTyping: (() => void) | null = null
  #stopRest: (() => void) | null = null

  constructor(after: (milliseconds: number, task: () => void) => () => void, tasks: PauseTasks) {
    this.#after = after
    this.#tasks = tasks
  }

  /** Someone typed here a moment ago: the word at the caret is not finished. */
  get isFresh(): boolean {
    return this.#stopRest !== null
  }

  /** The text changed, here or elsewhere. */
  changed(): void {
    this.#stopPause?.()
    this.#stopPause = this.#after(PAUSE, () => this.#due())
    this.#stopLongest ??= this.#after(LONGEST, () => this.#due())
  }

  /** A key was pressed here that changes the text. */
  typed(): void {
    this.#stopTyping?.()
    this.#stopTyping = this.#after(PAUSE - 50, () => {
      this.#stopTyping = null
    })
    this.#stopRest?.()
    this.#stopRest = this.#after(REST, () => {
      this.#stopRest = null
      if (!this.#tasks.isComposing()) this.#tasks.rested()
    })
  }

  /** At once, unless someone is typing here. */
  hurry(): void {
    this.#due()
  }

  stop(): void {
    this.#stopTyping?.()
    this.#stopRest?.()
    this.#stopTyping = null
    this.#stopRest = null
    this.#settle()
  }

  #settle(): void {
    this.#stopPause?.()
    this.#stopLongest?.()
    this.#stopPause = null
    this.#stopLongest = null
  }

  #due(): void {
    this.#settle()
    if (this.#stopTyping !== null || this.#tasks.isComposing()) this.changed()
    else this.#tasks.look()
  }
}
