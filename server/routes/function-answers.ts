import type { FunctionAnswersResponse } from '../../schemas/api/index.ts'
import type { CanonicalContract } from '../../schemas/document/index.ts'
import type { Contract } from '../store/index.ts'
import type { System } from '../system.ts'
import {
  type ContractTypes,
  type FunctionRunner,
  functionAnswers,
  functionsOf,
  readableDefinition,
  uncheckedFindings,
} from '../types/index.ts'

/** So many answers are kept, the newest. */
const KEPT = 200

/** A contract as it stands on the server. */
interface DocumentNow {
  readonly epoch: number
  canonical(): { readonly seq: number; readonly contract: CanonicalContract }
}

interface Kept {
  /** What the answer is about: the text as it stood, the type and the day. */
  readonly about: string
  readonly answer: Promise<FunctionAnswersResponse>
  isThere: boolean
  /** What is asked meanwhile about a newer text waits, all of it for one more look. */
  next: Promise<FunctionAnswersResponse> | null
}

/**
 * What the functions of centres' own types say of contracts. They run here and not in the browser:
 * a page has no way to run the code of another that is bounded in memory and has no network of its
 * own, and so the same answer reaches everyone. However many ask, one text is looked at once.
 */
export class FunctionAnswersOf {
  readonly #types: ContractTypes
  readonly #runner: FunctionRunner
  readonly #system: Pick<System, 'now'>
  readonly #kept = new Map<string, Kept>()

  constructor(types: ContractTypes, runner: FunctionRunner, system: Pick<System, 'now'>) {
    this.#types = types
    this.#runner = runner
    this.#system = system
  }

  /** @param json the contract type that is kept with the contract */
  of(asked: Contract, json: string | null, room: DocumentNow): Promise<FunctionAnswersResponse> {
    const { id, type, typeVersion } = asked
    const definition = readableDefinition(json)
    if (!definition || functionsOf(definition).length === 0) {
      return Promise.resolve({ functions: {}, findings: [] })
    }
    const { seq, contract } = room.canonical()
    const today = dayInBelgium(this.#system.now())
    const about = `${room.epoch}-${seq}-${today}`
    const known = this.#kept.get(id)
    if (known?.about === about) return known.answer
    if (known && !known.isThere) {
      known.next ??= known.answer.then(() => this.of(asked, json, room))
      return known.next
    }
    const source = this.#types.checksOf(type, typeVersion)
    const answer = functionAnswers(definition, source, contract, today, this.#runner).then(
      (answers) => ({
        functions: copied(answers.functions),
        findings: uncheckedFindings(definition, answers).map((finding) => ({ ...finding })),
      }),
    )
    const kept: Kept = { about, answer, isThere: false, next: null }
    answer.then(() => {
      kept.isThere = true
    }, noAnswer)
    this.#kept.delete(id)
    this.#kept.set(id, kept)
    const oldest = this.#kept.keys().next()
    if (this.#kept.size > KEPT && !oldest.done) this.#kept.delete(oldest.value)
    return answer
  }
}

/** It never rejects; were it to, who asked is told. */
function noAnswer(): void {}

function copied<Value>(
  record: Readonly<Record<string, readonly Value[]>>,
): Record<string, Value[]> {
  return Object.fromEntries(Object.entries(record).map(([name, list]) => [name, [...list]]))
}

/** The day in Belgium, as `2026-11-22`. */
function dayInBelgium(now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(now)
}
