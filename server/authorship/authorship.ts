import { Worker } from 'node:worker_threads'
import {
  type CentreId,
  type ContractId,
  ok,
  type ParticipantId,
  type Result,
  refuse,
} from '../../schemas/basics/index.ts'
import type { AuthorshipRecords } from '../store/index.ts'
import type { System } from '../system.ts'
import type { UpdateLog } from '../updates/index.ts'
import type { Ask, FromAuthorship, ToAuthorship } from './authorship-worker.ts'
import type { CarriedText } from './carried.ts'
import type { ContractAuthors } from './read-authors.ts'
import type { ContractRemoved } from './read-removed.ts'
import type { TypedWords } from './read-words.ts'

/** Why there is no answer. `gone`: rows are not kept any more. `later`: too many ask, or it takes too long. */
export type AuthorshipProblem = 'gone' | 'too-large' | 'later'

export interface AuthorshipLimits {
  /** Bytes of the rows of one contract. */
  readonly bytes: number
  /** How long one question, or one step of it, may take, in milliseconds. */
  readonly time: number
  /** How many may wait for their turn. */
  readonly waiting: number
}

export const authorshipLimits: AuthorshipLimits = {
  bytes: 64 * 1024 * 1024,
  time: 20_000,
  waiting: 64,
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
/** A worker without work is ended after so long, in milliseconds; then the next question reads all rows. */
const IDLE = 600_000
const MEMORY_MEGABYTES = 512

/**
 * Who wrote what in contracts, what was removed from them, and what was typed for the client: worked out
 * beside the rooms in a worker, when someone asks, from the rows of the log that came since. What is
 * appended and sent to others never waits for it.
 */
export class Authorship {
  readonly #log: Pick<UpdateLog, 'history'>
  readonly #store: Pick<AuthorshipRecords, 'carriedAuthors'>
  readonly #system: Pick<System, 'after' | 'elapsed'>
  readonly #limits: AuthorshipLimits
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #stopIdle = () => {}
  #closed = false

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
    this.#worker?.postMessage({ forget: contract } satisfies ToAuthorship)
  }

  close(): void {
    this.#closed = true
    this.#stopIdle()
    this.#end()
  }

  #end(): void {
    void this.#worker?.terminate()
    this.#worker = null
  }

  /** One question after the other: the worker has one contract at hand. */
  #ask<Value>(contract: Asked, ask: Ask): Promise<Result<Answered<Value>, AuthorshipProblem>> {
    if (this.#closed || this.#waiting >= this.#limits.waiting)
      return Promise.resolve(refuse('later'))
    this.#waiting += 1
    this.#stopIdle()
    const result = this.#last.then(() => this.#run<Value>(contract, ask))
    this.#last = result
      .catch(() => {})
      .then(() => {
        this.#waiting -= 1
        if (this.#waiting === 0) this.#stopIdle = this.#system.after(IDLE, () => this.#end())
      })
    return result
  }

  async #run<Value>(
    { centre, id, seq: last }: Asked,
    question: Ask,
  ): Promise<Result<Answered<Value>, AuthorshipProblem>> {
    if (this.#closed) return refuse('later')
    this.#worker ??= this.#start()
    const worker = this.#worker
    const until = this.#system.elapsed() + this.#limits.time
    const tell = (message: ToAuthorship) => send(worker, message, this.#system, this.#limits.time)
    let isSound = false
    try {
      const json = await this.#store.carriedAuthors(centre, id)
      const carried: readonly CarriedText[] = json === null ? [] : JSON.parse(json)
      const opened = await tell({ contract: id, carried })
      if (!opened || typeof opened === 'string' || !('have' in opened)) return refuse('later')
      let seq = opened.have
      let bytes = 0
      while (seq < last) {
        const rows = await this.#log.history(centre, id, { after: seq, limit: PAGE })
        const isWhole = rows[0]?.seq === seq + 1
        for (const row of rows) bytes += row.bytes.length
        // What was read is kept: asked again, it goes on from there.
        isSound = true
        if (!isWhole) return refuse('gone')
        if (bytes > this.#limits.bytes) return refuse('too-large')
        if (this.#system.elapsed() > until) return refuse('later')
        isSound = false
        seq = rows.at(-1)!.seq
        const sent = rows.map(({ seq, bytes, participant, at }) => ({
          seq,
          bytes,
          participant,
          at,
        }))
        const answered = await tell({ rows: sent })
        if (answered === null) return refuse('later')
        if (answered !== 'more') return failed()
      }
      const answered = await tell({ ask: question })
      if (answered === null) return refuse('later')
      if (typeof answered === 'string' || !('answer' in answered)) return failed()
      isSound = true
      return ok({ seq, value: answered.answer as Value })
    } finally {
      if (!isSound) {
        if (this.#worker === worker) this.#worker = null
        void worker.terminate()
      }
    }
  }

  #start(): Worker {
    // The extension is that of this module: sources run as they are, the package is compiled.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const worker = new Worker(new URL(`./authorship-worker.${extension}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    })
    worker.unref()
    worker.on('error', () => {})
    return worker
  }
}

function failed(): never {
  throw new Error('Expected rows of the log that give a document')
}

/** What the worker says to it; null when it ended, or had to be ended because it took too long. */
function send(
  worker: Worker,
  message: ToAuthorship,
  { after }: Pick<System, 'after'>,
  time: number,
): Promise<FromAuthorship | null> {
  // It ended before it was asked, and does not say so again.
  if (worker.threadId === -1) return Promise.resolve(null)
  return new Promise((resolve) => {
    const settle = (answer: FromAuthorship | null): void => {
      cancel()
      worker.off('message', settle).off('exit', ended)
      resolve(answer)
    }
    const ended = (): void => settle(null)
    const cancel = after(time, () => void worker.terminate())
    worker.on('message', settle).on('exit', ended)
    worker.postMessage(message)
  })
}
