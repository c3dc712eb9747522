import { performance } from 'node:perf_hooks'
import type { RandomBytes } from '../schemas/basics/index.ts'

/**
 * Time and chance, as the rest of the server gets them. Tests give their own, with a clock that they
 * set.
 */
export interface System {
  /** The clock on the wall: milliseconds since 1970. It can jump, forwards and back. */
  now(): number
  /** Milliseconds since some moment. It never goes back; for measuring and for deadlines. */
  elapsed(): number
  /** Unpredictable bytes, good enough for tokens and ids. */
  readonly randomBytes: RandomBytes
  /** Asks another program over the network. */
  fetch(url: string, init: RequestInit): Promise<Response>
  /** Calls `run` once, after so many milliseconds. @returns what takes it back */
  after(milliseconds: number, run: () => void): () => void
  /** Calls `run` again and again. @returns what stops it */
  every(milliseconds: number, run: () => void): () => void
}

/** The real clock, the real chance. Its timers do not keep the process alive. */
export const realSystem: System = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  fetch: (url, init) => fetch(url, init),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds).unref()
    return () => clearTimeout(timer)
  },
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds).unref()
    return () => clearInterval(timer)
  },
}
