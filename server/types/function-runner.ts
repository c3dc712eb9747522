import { AsideProcess } from '../aside/index.ts'
import type { System } from '../system.ts'
import type { FunctionAnswer, FunctionTask } from './function-process.ts'

/** `too-much`: it needed more memory than it may have, or its process ended in another way. */
export type FunctionOutcome = FunctionAnswer | { readonly kind: 'too-much' }

/** How long one call may take, in milliseconds. */
const CALL_TIME = 500
/** After so long without an answer its process is ended, in milliseconds. */
const DEADLINE = 2000
/** The memory of the process, in megabytes. */
const MEGABYTES = 64
/** The process without work is ended after so long, in milliseconds. */
const IDLE = 600_000

/** What a function is called with. */
export interface FunctionCall {
  readonly source: string
  readonly name: string
  /** Canonical JSON. */
  readonly contract: string
  readonly context: string
}

/**
 * Runs the functions of centres' own types, one after the other, in a process that is ended and made
 * anew when one of them does not stop or needs too much memory. It is only there while it is used.
 */
export class FunctionRunner {
  readonly #aside: AsideProcess<FunctionTask, FunctionAnswer>

  constructor(system: Pick<System, 'after'>) {
    const module = new URL('./function-process.ts', import.meta.url)
    this.#aside = new AsideProcess(system, {
      module,
      megabytes: MEGABYTES,
      idle: IDLE,
      waiting: Number.POSITIVE_INFINITY,
      isBare: true,
    })
  }

  /** Calls a function. Never rejects. */
  call({ source, name, contract, context }: FunctionCall): Promise<FunctionOutcome> {
    return this.#ask({ source, call: name, names: [], contract, context, time: CALL_TIME })
  }

  /** Which of these functions the source does not have, as a JSON list. Never rejects. */
  missing(source: string, names: readonly string[]): Promise<FunctionOutcome> {
    return this.#ask({
      source,
      call: null,
      names,
      contract: '{}',
      context: '{}',
      time: CALL_TIME,
    })
  }

  /** Resolves when its process is gone. */
  close(): Promise<void> {
    return this.#aside.close()
  }

  async #ask(task: FunctionTask): Promise<FunctionOutcome> {
    const answer = await this.#aside.turn((ask) => ask(task, DEADLINE))
    if (answer?.ok) return answer.value
    return { kind: answer?.refusal === 'late' ? 'too-long' : 'too-much' }
  }
}
