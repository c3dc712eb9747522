/** How long the page around may take for a token, in milliseconds. */
const PATIENCE = 15_000

export interface TokenAskingOptions {
  readonly ask: (id: number) => void
  /** Does a task after so many milliseconds. @returns stops it */
  readonly after: (milliseconds: number, task: () => void) => () => void
}

/**
 * Asks the page around for a token, once for all who want one at the same time. The one that came with
 * the opening is used first.
 */
export class TokenAsking {
  readonly #options: TokenAskingOptions
  #given: string | null = null
  #last = 0
  #asked: {
    readonly id: number
    readonly promise: Promise<string>
    readonly end: (token: string | null) => void
  } | null = null

  constructor(options: TokenAskingOptions) {
    this.#options = options
  }

  /** A token for the next use, without asking. */
  give(token: string | null): void {
    this.#given = token
  }

  /** @throws when the page around has none, or does not answer */
  token(): Promise<string> {
    const given = this.#given
    this.#given = null
    if (given !== null) return Promise.resolve(given)
    if (this.#asked) return this.#asked.promise
    this.#last += 1
    const id = this.#last
    let end: (token: string | null) => void = () => {}
    const promise = new Promise<string>((resolve, reject) => {
      end = (token) => {
        stop()
        this.#asked = null
        if (token === null) reject(new Error('Expected the page around to give a token'))
        else resolve(token)
      }
    })
    const stop = this.#options.after(PATIENCE, () => end(null))
    this.#asked = { id, promise, end }
    this.#options.ask(id)
    return promise
  }

  /** The page around answered. What answers no question that is open is nothing. */
  answered(id: number, token: string | null): void {
    if (this.#asked?.id === id) this.#asked.end(token)
  }
}
