/**
 * A measure of use: it fills at a steady rate up to a bound, and what is used is taken out. It may go
 * below zero, because what has arrived is never dropped; then it says how long to wait.
 */
export class TokenBucket {
  readonly #perMillisecond: number
  readonly #most: number
  #level: number
  #at: number

  /** @param perSecond how much comes in, @param most how much it holds, @param now in milliseconds */
  constructor(perSecond: number, most: number, now: number) {
    this.#perMillisecond = perSecond / 1000
    this.#most = most
    this.#level = most
    this.#at = now
  }

  /** Takes out so much. @returns how long to wait before the next, in milliseconds; 0 is at once */
  take(amount: number, now: number): number {
    this.#level = Math.min(
      this.#most,
      this.#level + Math.max(0, now - this.#at) * this.#perMillisecond,
    )
    this.#at = now
    this.#level -= amount
    return this.#level >= 0 ? 0 : -this.#level / this.#perMillisecond
  }
}
