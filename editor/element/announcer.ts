/**
 * Says things politely to a screen reader, one after the other: a live region speaks only what
 * changes, so each text stands in it for a moment of its own.
 */
export class Announcer {
  readonly #say: (text: string) => void
  readonly #after: (milliseconds: number, task: () => void) => () => void
  #waiting: string[] = []
  #stop: (() => void) | null = null

  constructor(
    say: (text: string) => void,
    after: (milliseconds: number, task: () => void) => () => void,
  ) {
    this.#say = say
    this.#after = after
  }

  /** The same text twice in a row is said once; of more than five waiting the oldest are left out. */
  announce(text: string): void {
    if (this.#waiting.at(-1) === text) return
    this.#waiting = [...this.#waiting, text].slice(-5)
    if (this.#stop === null) this.#next()
  }

  stop(): void {
    this.#stop?.()
    this.#stop = null
    this.#waiting = []
  }

  #next(): void {
    const text = this.#waiting[0]
    if (text === undefined) {
      this.#stop = null
      this.#say('')
      return
    }
    this.#say(text)
    this.#stop = this.#after(1500, () => {
      this.#waiting.shift()
      this.#next()
    })
  }
}
