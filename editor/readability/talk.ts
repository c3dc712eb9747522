import type { Language } from '../../schemas/basics/index.ts'
import type { Asking } from './asking.ts'
import { type Engine, openEngine } from './open-engine.ts'

/** What did not come is asked for again after so long, in milliseconds, and at most so long. */
const AGAIN = 2000
const LONGEST = 60_000

/** What {@link Asking.ask} is asked, but for the engine. */
type Question =
  Parameters<Asking['ask']> extends [Engine, ...infer Rest] ? readonly [...Rest] : never

export interface TalkOptions {
  readonly language: Language
  readonly asking: Asking
  /** Does a task after so many milliseconds. @returns stops it */
  readonly after: (milliseconds: number, task: () => void) => () => void
  /** About the text as it stands; null while there is none. */
  readonly question: () => Question | null
  /** The engine is there, and knows nothing yet. */
  readonly ready: () => void
  /** Something is known that was not. */
  readonly answered: () => void
  /** The text changed while a question was being answered. */
  readonly more: () => void
}

/**
 * The talk with the engine: one question at a time. An engine that cannot be fetched or that ends is asked
 * for again, each time later, until it answers.
 */
export class Talk {
  readonly #options: TalkOptions
  #engine: Engine | null = null
  #wait = AGAIN
  #isAsking = false
  #askAgain = false
  #hasEnded = false
  #stopAgain: (() => void) | null = null

  constructor(options: TalkOptions) {
    this.#options = options
    this.#fetch()
  }

  /** Asks about what changed. */
  ask(): void {
    const { asking, question, answered, more } = this.#options
    const engine = this.#engine
    if (!engine) return
    if (this.#isAsking) {
      this.#askAgain = true
      return
    }
    const about = question()
    if (!about) return
    this.#isAsking = true
    asking
      .ask(engine, ...about)
      .then(
        (isNew) => {
          if (!isNew) return
          this.#wait = AGAIN
          answered()
        },
        () => {
          engine.close()
          this.#engine = null
          this.#fetchAgain()
        },
      )
      .catch(reportError)
      .finally(() => {
        this.#isAsking = false
        if (this.#askAgain && !this.#hasEnded) more()
        this.#askAgain = false
      })
  }

  end(): void {
    this.#hasEnded = true
    this.#stopAgain?.()
    this.#engine?.close()
  }

  #fetch(): void {
    const { language, after, asking, ready } = this.#options
    openEngine({ language, after })
      .then((engine) => {
        if (this.#hasEnded) return engine.close()
        this.#engine = engine
        asking.forget()
        ready()
      })
      .catch(() => this.#fetchAgain())
  }

  /** No line now, or the worker was ended: later again, and each time later until there is an answer. */
  #fetchAgain(): void {
    if (this.#hasEnded) return
    this.#stopAgain = this.#options.after(this.#wait, () => this.#fetch())
    this.#wait = Math.min(this.#wait * 2, LONGEST)
  }
}
