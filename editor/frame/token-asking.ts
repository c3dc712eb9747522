/** How long the page around may take for a token, in milliseconds. */
const PATIENCE = 15_000

export interface TokenAskingOptions {
  readonly ask: (id: number) => void
  /** Does a task after so many milliseconds. @returns stops it */
  readonly after: (milliseconds: number, task: () => void) => () => void
}

/**
 * Asks the page around for a token, once for all who want one at the same time for the same opening. The
 * one that came with the opening is used first.
 */
export class TokenAsking {
  readonly #options: TokenAskingOptions
  /** What ends each question that has no answer yet. */
  readonly #ends = new Map<number, (token: string | null) => void>()
  #given: string | null = null
  /** The answer that is waited for in this opening. */
  #coming: Promise<string> | null = null
  #last = 0

  constructor(options: TokenAskingOptions) {
    this.#options = options
  }

  /**
   * A contract is opened, perhaps with a token for the next use. What was asked for the one before is
   * not used for this one: it may have been for somebody else.
   */
  opened(token: string | null): void {
    this.#given = token
    this.#coming = null
  }

  /** @throws when the page around has none, or does not answer */
  token(): Promise<string> {
    const given = this.#given
    this.#given = null
    if (given !== null) return Promise.resolve(given)
    this.#coming ??= this.#ask()
    return this.#coming
  }

  #ask(): Promise<string> {
    this.#last += 1
    const id = this.#last
    const { ask, after } = this.#options
    const coming = new Promise<string>((resolve, reject) => {
      const end = (token: string | null): void => {
        stop()
        this.#ends.delete(id)
        if (this.#coming === coming) this.#coming = null
        if (token === null) reject(new Error('Expected the page around to give a token'))
        else resolve(token)
      }
      const stop = after(PATIENCE, () => end(null))
      this.#ends.set(id, end)
    })
    ask(id)
    return coming
  }

  /** The page around answered. What answers no question that is open is nothing. */
  answered(id: number, token: string | null): void {
    this.#ends.get(id)?.(token)
  }
}
