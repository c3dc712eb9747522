import type { ContractType, Finding, Place, RuleCheck } from '../../plugins/kit/index.ts'
import type { ApiClient } from '../api/index.ts'
import type { Browser } from '../browser.ts'

/** The functions are asked after so long without a change, in milliseconds, and again at most so often. */
const PAUSE = 2000
const AGAIN = 10_000

/** What the server's functions said last. */
export interface FunctionsSaid {
  readonly functions: Readonly<Record<string, readonly Place[]>>
  /** For rules whose function gave no answer. */
  readonly findings: readonly Finding[]
}

export interface FunctionAnswersOptions {
  readonly api: Pick<ApiClient, 'functionAnswers'>
  readonly after: Browser['after']
  readonly contract: string
  readonly signal: AbortSignal
  /** Told when there is another answer. */
  readonly changed: () => void
}

/**
 * What the functions of a centre's own type say. They run on the server, over the contract as it is
 * there; a type without functions asks nothing.
 */
export class FunctionAnswers {
  readonly #options: FunctionAnswersOptions
  readonly #has: boolean
  #stop: (() => void) | null = null
  #asking = false
  #changedMeanwhile = false
  said: FunctionsSaid = { functions: {}, findings: [] }

  constructor({ rules }: Pick<ContractType, 'rules'>, options: FunctionAnswersOptions) {
    this.#options = options
    this.#has = rules.some(({ check, when }) => asksFunction(check) || (when && asksFunction(when)))
    this.#ask()
  }

  /** The contract changed. */
  contractChanged(): void {
    if (!this.#has) return
    if (this.#asking) this.#changedMeanwhile = true
    else this.#askIn(PAUSE)
  }

  #askIn(milliseconds: number): void {
    this.#stop?.()
    this.#stop = this.#options.after(milliseconds, () => this.#ask())
  }

  #ask(): void {
    const { api, contract, signal, changed } = this.#options
    if (!this.#has || signal.aborted) return
    this.#asking = true
    api
      .functionAnswers(contract, signal)
      .then((answer) => {
        this.#asking = false
        if (signal.aborted) return
        if (answer.ok) {
          // The server made them; they are read, never run.
          const said = answer.value as unknown as FunctionsSaid
          const isOther = JSON.stringify(said) !== JSON.stringify(this.said)
          if (isOther) this.said = said
          if (isOther) changed()
        }
        if (!answer.ok || this.#changedMeanwhile) this.#askIn(AGAIN)
        this.#changedMeanwhile = false
      })
      .catch((error: unknown) => reportError(error))
  }

  stop(): void {
    this.#stop?.()
  }
}

function asksFunction(check: RuleCheck): boolean {
  switch (check.kind) {
    case 'function':
      return true
    case 'all-of':
    case 'any-of':
      return check.checks.some(asksFunction)
    case 'not':
      return asksFunction(check.check)
    default:
      return false
  }
}
