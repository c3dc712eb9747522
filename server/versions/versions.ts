import {
  type CentreId,
  type ContractId,
  ok,
  type Result,
  refuse,
} from '../../schemas/basics/index.ts'
import type { System } from '../system.ts'
import type { UpdateLog } from '../updates/index.ts'
import { Moments } from './moments.ts'
import { Rebuild } from './rebuild.ts'

/** A moment at which one can look: the last row of a day, and when it was written. */
export interface Version {
  readonly at: number
  readonly seq: number
}

/** A document of before: the JSON of `versionResponse` (`schemas/api`), and the row it ends with. */
export interface DocumentThen {
  readonly seq: number
  readonly json: Uint8Array<ArrayBuffer>
}

/**
 * Why there is none. `before`: nothing had been written yet. `gone`: rows of it are not kept any more.
 * `too-large`: it takes too many bytes, too long or too much memory. `later`: too many ask at the moment.
 */
export type VersionProblem = 'before' | 'gone' | 'too-large' | 'later'

export interface VersionLimits {
  /** How many days are listed: the first, and the newest. */
  readonly days: number
  /** Bytes of the rows of one document. */
  readonly bytes: number
  /** How long one document, or the reading of the days, may take, in milliseconds. */
  readonly time: number
  /** How many may be waited for. */
  readonly waiting: number
  /** What the objects of one document may take in memory while it is put together, in megabytes. */
  readonly megabytes: number
  /** How many documents are kept, the newest asked for, and their bytes together. */
  readonly kept: number
  readonly keptBytes: number
  /** How long one is kept, in milliseconds: a contract that is erased is not in memory for ever. */
  readonly keptTime: number
}

export const versionLimits: VersionLimits = {
  days: 366,
  bytes: 64 * 1024 * 1024,
  time: 15_000,
  waiting: 16,
  megabytes: 512,
  kept: 32,
  keptBytes: 16 * 1024 * 1024,
  keptTime: 5 * 60_000,
}

/** Rows that are read in one turn of the event loop. */
const PAGE = 500

/**
 * How contracts stood before. The log has every row with its time, folded or not, so a document of any
 * moment can be put together again; rooms, snapshots and what people write are not touched by it. A
 * document that ends with a row never changes, so it is put together once, however many ask.
 */
export class Versions {
  readonly #log: Pick<UpdateLog, 'history'>
  readonly #system: Pick<System, 'after' | 'now'>
  readonly #limits: VersionLimits
  readonly #moments: Moments
  readonly #rebuild: Rebuild
  readonly #kept = new Map<string, Promise<Result<DocumentThen, VersionProblem>>>()
  readonly #sizes = new Map<string, number>()

  constructor(
    log: Pick<UpdateLog, 'history'>,
    system: Pick<System, 'after' | 'elapsed' | 'now'>,
    limits: VersionLimits = versionLimits,
  ) {
    this.#log = log
    this.#system = system
    this.#limits = limits
    this.#moments = new Moments(log, system, limits.time)
    this.#rebuild = new Rebuild(system, limits)
  }

  /** The moments at which one can look, oldest first. */
  async list(
    centre: CentreId,
    contract: ContractId,
  ): Promise<Result<readonly Version[], VersionProblem>> {
    const days = await this.#moments.days(centre, contract)
    if (!days) return refuse('later')
    const { days: most } = this.#limits
    const listed = days.length > most ? [days[0]!, ...days.slice(1 - most)] : days
    // A clock that was ahead gave times that did not come yet.
    const now = this.#system.now()
    return ok(listed.map(({ at, seq }) => ({ at: Math.min(at, now), seq })))
  }

  /** The document as it was at a moment, in milliseconds since 1970; now, and what is to come: as it is. */
  async at(
    centre: CentreId,
    contract: ContractId,
    asked: number,
  ): Promise<Result<DocumentThen, VersionProblem>> {
    const moment = asked >= this.#system.now() ? Number.POSITIVE_INFINITY : asked
    const days = await this.#moments.days(centre, contract)
    if (!days) return refuse('later')
    const day = days.findLast((one) => one.before <= moment)
    if (!day) return refuse('before')
    const end = await this.#moments.rowAt(centre, contract, day, moment)
    return end.seq === 0 ? refuse('before') : this.#documentAt(centre, contract, end)
  }

  /** Resolves when the process in which documents are put together is gone. */
  close(): Promise<void> {
    return this.#rebuild.close()
  }

  #documentAt(
    centre: CentreId,
    contract: ContractId,
    end: Version,
  ): Promise<Result<DocumentThen, VersionProblem>> {
    const key = `${centre}/${contract}/${end.seq}`
    const known = this.#kept.get(key)
    this.#kept.delete(key)
    const made = known ?? this.#make(centre, contract, end)
    this.#kept.set(key, made)
    if (!known) this.#keepWhenGood(key, made)
    return made
  }

  #keepWhenGood(key: string, made: Promise<Result<DocumentThen, VersionProblem>>): void {
    made.then(
      (result) => {
        if (!result.ok) return this.#drop(key)
        this.#sizes.set(key, result.value.json.length)
        this.#system.after(this.#limits.keptTime, () => this.#drop(key))
        this.#dropOldest()
      },
      () => this.#drop(key),
    )
  }

  #dropOldest(): void {
    let bytes = 0
    for (const size of this.#sizes.values()) bytes += size
    // Those that are being made have no size yet, and are dropped when they have.
    for (const key of this.#kept.keys()) {
      if (this.#sizes.size <= this.#limits.kept && bytes <= this.#limits.keptBytes) return
      bytes -= this.#sizes.get(key) ?? 0
      if (this.#sizes.has(key)) this.#drop(key)
    }
  }

  #drop(key: string): void {
    this.#kept.delete(key)
    this.#sizes.delete(key)
  }

  async #make(
    centre: CentreId,
    contract: ContractId,
    end: Version,
  ): Promise<Result<DocumentThen, VersionProblem>> {
    let problem: VersionProblem | null = null
    const rows = this.#rows(centre, contract, end.seq, (found) => {
      problem = found
    })
    const { seq, at } = end
    const rebuilt = await this.#rebuild.run(rows, { seq, at })
    if (problem) return refuse(problem)
    switch (rebuilt.kind) {
      case 'document':
        return ok({ seq, json: rebuilt.json })
      case 'too-much':
        return refuse('too-large')
      case 'failed':
        throw new Error('Expected rows of the log that give a document')
      default:
        return refuse('later')
    }
  }

  /** The rows up to the last one, a page at a time; ends early, and says why, when it cannot go on. */
  async *#rows(
    centre: CentreId,
    contract: ContractId,
    last: number,
    stop: (problem: VersionProblem) => void,
  ): AsyncGenerator<readonly Uint8Array[]> {
    let bytes = 0
    for (let seq = 0; seq < last; ) {
      const limit = Math.min(PAGE, last - seq)
      const rows = await this.#log.history(centre, contract, { after: seq, limit })
      for (const row of rows) bytes += row.bytes.length
      if (rows.length < limit || rows.at(-1)!.seq !== seq + limit) return stop('gone')
      if (bytes > this.#limits.bytes) return stop('too-large')
      seq += limit
      yield rows.map((row) => row.bytes)
    }
  }
}
