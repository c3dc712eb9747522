/**
 * Chance from a seed: the same seed gives the same run, so a failing one can be played again. The
 * generator is mulberry32, 32 bits of state; good enough for tests and never used outside them.
 */
export interface SeededRandom {
  /** From 0 up to and without 1. */
  next(): number
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
  bytes(length: number): Uint8Array
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  function below(limit: number): number {
    return Math.floor(next() * limit)
  }
  return {
    next,
    below,
    pick: (items) => items[below(items.length)]!,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  }
}
