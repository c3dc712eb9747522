import { createChecker } from '../../plugins/kit/check/index.ts'
import { type CheckResult, type ContractType, templateFacts } from '../../plugins/kit/index.ts'
import type { ContractView as ContractAnswer } from '../../schemas/api/index.ts'
import type { CanonicalContract } from '../../schemas/document/index.ts'
import type { ApiClient } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import { FunctionAnswers } from './function-answers.ts'
import { saidToClient } from './said-to-client.ts'

/** The type of the contract is asked for again after so long, in milliseconds, and at most so long. */
const AGAIN = 2000
const LONGEST = 60_000

export interface RulesOptions {
  readonly api: Pick<ApiClient, 'contractType' | 'functionAnswers'>
  readonly browser: Pick<Browser, 'after' | 'now'>
  readonly contract: ContractAnswer
  readonly signal: AbortSignal
  /** Told when there is something to check with, or something else to say. */
  readonly changed: () => void
}

/** The rules of one contract: fetched with its type, asked again until they come, and applied. */
export class Rules {
  readonly #options: RulesOptions
  readonly #facts = new Map<string, readonly string[]>()
  #type: ContractType | null = null
  #functions: FunctionAnswers | null = null
  #stopAgain: (() => void) | null = null
  /** Null until the rules are there. */
  check: ((contract: CanonicalContract) => CheckResult) | null = null
  /** The rules did not come (yet), or are of a version that is not known here. */
  failed = false

  constructor(options: RulesOptions) {
    this.#options = options
    this.#fetch(AGAIN)
  }

  /** The facts that fixed wording shows. */
  factsIn(wording: string): readonly string[] {
    let facts = this.#facts.get(wording)
    if (!facts) {
      const { clauses = {} } = this.#type ?? {}
      facts = Object.hasOwn(clauses, wording) ? templateFacts(clauses[wording]!.plain.nl) : []
      if (this.#type) this.#facts.set(wording, facts)
    }
    return facts
  }

  /** The contract changed: what runs on the server may say something else. */
  contractChanged(): void {
    this.#functions?.contractChanged()
  }

  stop(): void {
    this.#stopAgain?.()
    this.#functions?.stop()
  }

  #fetch(wait: number): void {
    const { api, browser, contract, signal, changed } = this.#options
    api
      .contractType(contract.id, signal)
      .then((found) => {
        if (signal.aborted) return
        // The server checked it when it took it up; it is read, never run.
        if (found.ok) this.#use(found.value as unknown as ContractType)
        else {
          this.failed = true
          this.#stopAgain = browser.after(wait, () => this.#fetch(Math.min(wait * 2, LONGEST)))
        }
        changed()
      })
      .catch((error: unknown) => {
        this.failed = true
        changed()
        reportError(error)
      })
  }

  #use(type: ContractType): void {
    const { api, browser, contract, signal, changed } = this.#options
    const checker = createChecker(type)
    const { wordings } = contract.definition as { wordings?: [] }
    const functions = new FunctionAnswers(type, {
      api,
      after: browser.after,
      contract: contract.id,
      signal,
      changed,
    })
    this.#type = type
    this.#functions = functions
    const isClient = contract.me.role === 'client'
    this.check = (now) => {
      const { said } = functions
      const result = checker.check(now, {
        today: today(browser.now()),
        functions: said.functions,
        ...(wordings && { wordings }),
      })
      const all =
        said.findings.length === 0
          ? result
          : { ...result, findings: [...result.findings, ...said.findings] }
      return isClient ? saidToClient(all) : all
    }
  }
}

/** The day in Belgium, as `2026-11-22`. */
function today(now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(now)
}
