import {
  type CentreId,
  type ContractId,
  ok,
  type ParticipantId,
  type Result,
  refuse,
} from '../../schemas/basics/index.ts'
import { AsideProcess, type AskAside, type NoAnswer } from '../aside/index.ts'
import type { AuthorshipRecords } from '../store/index.ts'
import type { System } from '../system.ts'
import type { UpdateLog } from '../updates/index.ts'
import type { Ask, FromAuthorship, ToAuthorship } from './authorship-process.ts'
import type { CarriedText } from './carried.ts'
import type { ContractAuthors } from './read-authors.ts'
import type { ContractRemoved } from './read-removed.ts'
import type { TypedWords } from './read-words.ts'

/**
 * Why there is no answer. `gone`: rows are not kept any more. `too-large`: too many bytes, or more than fits
 * in the memory that it may have. `later`: too many ask, or it takes too long.
 */
export type AuthorshipProblem = 'gone' | 'too-large' | 'later'

export interface AuthorshipLimits {
  /** Bytes of the rows of one contract. */
  readonly bytes: number
  /** How long one question, or one step of it, may take, in milliseconds. */
  readonly time: number
  /** How many may wait for their turn. */
  readonly waiting: number
  /** What its objects may take in memory, of all contracts that are at hand, in megabytes. */
  readonly megabytes: number
}

export const authorshipLimits: AuthorshipLimits = {
  bytes: 64 * 1024 * 1024,
  time: 20_000,
  waiting: 64,
  megabytes: 512,
}

/** An answer about a contract as it is after a row. */
export interface Answered<Value> {
  readonly seq: number
  readonly value: Value
}

/** Which contract, and its last row. */
export interface Asked {
  readonly centre: CentreId
  readonly id: ContractId
  readonly seq: number
}

const PAGE = 500
/** The process without work is ended after so long, in milliseconds; then the next question reads all rows. */
const IDLE = 600_000

/**
 * Who wrote what in contracts, what was removed from them, and what was typed for the client: worked out
 * beside the rooms in a process of its own, when someone asks, from the rows of the log that came since.
 * What is appended and sent to others never waits for it.
 */
export class Authorship {
  readonly #log: Pick<UpdateLog, 'history'>
  readonly #store: Pick<AuthorshipRecords, 'carriedAuthors'>
  readonly #system: Pick<System, 'elapsed'>
  readonly #limits: AuthorshipLimits
  readonly #aside: AsideProcess<ToAuthorship, FromAuthorship>

  constructor(
    log: Pick<UpdateLog, 'history'>,
    store: Pick<AuthorshipRecords, 'carriedAuthors'>,
    system: Pick<System, 'after' | 'elapsed'>,
    limits: AuthorshipLimits = authorshipLimits,
  ) {
    this.#log = log
    this.#store = store
    this.#system = system
    this.#limits = limits
    this.#aside = new AsideProcess(system, {
      module: new URL('./authorship-process.ts', import.meta.url),
      megabytes: limits.megabytes,
      idle: IDLE,
      waiting: limits.waiting,
    })
  }

  authors(contract: Asked): Promise<Result<Answered<ContractAuthors>, AuthorshipProblem>> {
    return this.#ask(contract, { what: 'authors' })
  }

  removed(contract: Asked): Promise<Result<Answered<ContractRemoved>, AuthorshipProblem>> {
    return this.#ask(contract, { what: 'removed' })
  }

  /** @param kinds of the sections with the client's own words; @param clients whose they are */
  words(
    contract: Asked,
    kinds: readonly string[],
    clients: readonly ParticipantId[],
  ): Promise<Result<Answered<readonly TypedWords[]>, AuthorshipProblem>> {
    return this.#ask(contract, { what: 'words', kinds, clients })
  }

  /** Who wrote what, for a contract that is made from this one. */
  carried(contract: Asked): Promise<Result<Answered<readonly CarriedText[]>, AuthorshipProblem>> {
    return this.#ask(contract, { what: 'carried' })
  }

  /** Forgets what is known of a contract that was erased. */
  forget(contract: ContractId): void {
    this.#aside.tell({ forget: contract })
  }

  /** Resolves when its process is gone. */
  close(): Promise<void> {
    return this.#aside.close()
  }

  /** One question after the other: the process has one contract at hand. */
  #ask<Value>(contract: Asked, question: Ask): Promise<Result<Answered<Value>, AuthorshipProblem>> {
    const answered = this.#aside.turn((ask) => this.#run<Value>(contract, question, ask))
    return answered ?? Promise.resolve(refuse('later'))
  }

  async #run<Value>(
    { centre, id, seq: last }: Asked,
    question: Ask,
    ask: AskAside<ToAuthorship, FromAuthorship>,
  ): Promise<Result<Answered<Value>, AuthorshipProblem>> {
    const { time, bytes: most } = this.#limits
    const json = await this.#store.carriedAuthors(centre, id)
    const carried: readonly CarriedText[] = json === null ? [] : JSON.parse(json)
    const opened = await ask({ contract: id, carried }, time)
    if (!opened.ok) return refuse('later')
    if (typeof opened.value === 'string' || !('have' in opened.value)) return failed()
    const { isAlone } = opened.value
    const until = this.#system.elapsed() + time
    let seq = opened.value.have
    let bytes = 0
    while (seq < last) {
      const rows = await this.#log.history(centre, id, { after: seq, limit: PAGE })
      if (rows[0]?.seq !== seq + 1) {
        // It may have been erased while its process started, which could not be told then.
        this.forget(id)
        return refuse('gone')
      }
      for (const row of rows) bytes += row.bytes.length
      if (bytes > most) return refuse('too-large')
      // What was read is kept: asked again, it goes on from there.
      if (this.#system.elapsed() > until) return refuse('later')
      seq = rows.at(-1)!.seq
      const sent = rows.map(({ seq, bytes, participant, at }) => ({ seq, bytes, participant, at }))
      const taken = await ask({ rows: sent }, time)
      if (!taken.ok) return without(taken.refusal, isAlone)
      if (taken.value !== 'more') return failed()
    }
    const answered = await ask({ ask: question }, time)
    if (!answered.ok) return without(answered.refusal, isAlone)
    if (typeof answered.value === 'string' || !('answer' in answered.value)) return failed()
    return ok({ seq, value: answered.value.answer as Value })
  }
}

/** Beside other contracts it may be those that took the memory: asked again it has all of it. */
function without<Value>(why: NoAnswer, isAlone: boolean): Result<Value, AuthorshipProblem> {
  return refuse(why === 'too-much' && isAlone ? 'too-large' : 'later')
}

function failed(): never {
  throw new Error('Expected rows of the log that give a document')
}
