import type { Browser } from '../browser.ts'
import { isSameState } from './connection-state.ts'
import type { ConnectionState } from './types.ts'

/** How long everything must stay saved before it is said, in milliseconds. */
const SETTLE = 500

/**
 * Tells the state without flicker. Bad news is told at once; "everything is saved" only when it has
 * been true for a moment, so that it does not blink at every key. It errs to one side only: it never
 * says saved when something is not.
 */
export class CalmState {
  readonly #after: Browser['after']
  readonly #tell: (state: ConnectionState) => void
  #told: ConnectionState
  #latest: ConnectionState
  #stopWaiting: (() => void) | null = null

  constructor(
    first: ConnectionState,
    after: Browser['after'],
    tell: (state: ConnectionState) => void,
  ) {
    this.#told = first
    this.#latest = first
    this.#after = after
    this.#tell = tell
  }

  /** What was told last. */
  get state(): ConnectionState {
    return this.#told
  }

  now(state: ConnectionState): void {
    const told = this.#told
    this.#latest = state
    const settles = told.kind === 'live' && !told.saved && state.kind === 'live' && state.saved
    if (settles) {
      this.#stopWaiting ??= this.#after(SETTLE, () => {
        this.#stopWaiting = null
        this.#say(this.#latest)
      })
      return
    }
    this.close()
    this.#say(state)
  }

  close(): void {
    this.#stopWaiting?.()
    this.#stopWaiting = null
  }

  #say(state: ConnectionState): void {
    if (isSameState(state, this.#told)) return
    this.#told = state
    this.#tell(state)
  }
}
