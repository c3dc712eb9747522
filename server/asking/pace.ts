import type { System } from '../system.ts'

/** So many are remembered before those of long ago are forgotten. */
const REMEMBERED = 1000

/** How often somebody may do something: so many times in so many milliseconds. */
export class Pace {
  readonly #system: Pick<System, 'elapsed'>
  readonly #times: number
  readonly #span: number
  readonly #since = new Map<string, { start: number; count: number }>()

  constructor(system: Pick<System, 'elapsed'>, times: number, span: number) {
    this.#system = system
    this.#times = times
    this.#span = span
  }

  /** Counts one more. @returns false when it is too soon */
  take(who: string): boolean {
    const now = this.#system.elapsed()
    const known = this.#since.get(who)
    if (!known || now - known.start >= this.#span) {
      if (this.#since.size >= REMEMBERED) this.#forget(now)
      this.#since.set(who, { start: now, count: 1 })
      return true
    }
    known.count += 1
    return known.count <= this.#times
  }

  #forget(now: number): void {
    for (const [who, { start }] of this.#since) {
      if (now - start >= this.#span) this.#since.delete(who)
    }
  }
}
