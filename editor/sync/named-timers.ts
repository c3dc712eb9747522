import type { Browser } from '../browser.ts'

/** Timers by name: setting one again starts it over, and none is left behind. */
export class NamedTimers<Name extends string> {
  readonly #after: Browser['after']
  readonly #stops = new Map<Name, () => void>()

  constructor(after: Browser['after']) {
    this.#after = after
  }

  /** Does a task once, after so many milliseconds. */
  set(name: Name, milliseconds: number, task: () => void): void {
    this.stop(name)
    const stop = this.#after(milliseconds, () => {
      this.#stops.delete(name)
      task()
    })
    this.#stops.set(name, stop)
  }

  isSet(name: Name): boolean {
    return this.#stops.has(name)
  }

  stop(name: Name): void {
    this.#stops.get(name)?.()
    this.#stops.delete(name)
  }

  stopAll(): void {
    for (const name of [...this.#stops.keys()]) this.stop(name)
  }
}
