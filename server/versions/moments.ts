import type { CentreId, ContractId } from '../../schemas/basics/index.ts'
import type { System } from '../system.ts'
import type { UpdateLog } from '../updates/index.ts'

/** The changes of one day, by the calendar of Belgium. */
export interface DayOfChanges {
  /** Such as `2026-11-15`. */
  readonly day: string
  /** The first and the last row. */
  readonly first: number
  readonly seq: number
  /** When the last one was written, and the last one before this day: milliseconds since 1970. */
  readonly at: number
  readonly before: number
}

/** Contracts of which the days are remembered. */
const KEPT = 200
/** Rows that are read in one turn of the event loop. */
const PAGE = 500
const HOUR = 3_600_000

interface Known {
  days: DayOfChanges[]
  seq: number
  at: number
}

/**
 * On which days a contract was changed, read from the times of its log. What was read is remembered: a
 * row never changes, so only those that came since are read.
 *
 * The order of rows is that of their numbers. A clock that jumped back makes nothing older: a row counts
 * as written when the latest before it was, at least.
 */
export class Moments {
  readonly #log: Pick<UpdateLog, 'history'>
  readonly #system: Pick<System, 'elapsed'>
  readonly #time: number
  readonly #known = new Map<ContractId, Known>()
  readonly #last = new Map<ContractId, Promise<unknown>>()

  /** @param time how long reading may take, in milliseconds; what was read until then is remembered */
  constructor(log: Pick<UpdateLog, 'history'>, system: Pick<System, 'elapsed'>, time: number) {
    this.#log = log
    this.#system = system
    this.#time = time
  }

  /** Oldest first; null when it takes too long: asked again, it goes on from there. */
  async days(centre: CentreId, contract: ContractId): Promise<readonly DayOfChanges[] | null> {
    const before = this.#last.get(contract) ?? Promise.resolve()
    const read = before.then(
      () => this.#read(centre, contract),
      () => this.#read(centre, contract),
    )
    this.#last.set(contract, read)
    try {
      return await read
    } finally {
      if (this.#last.get(contract) === read) this.#last.delete(contract)
    }
  }

  /** The last row that was written at or before a moment, of a day that has one. */
  async rowAt(
    centre: CentreId,
    contract: ContractId,
    day: DayOfChanges,
    moment: number,
  ): Promise<{ readonly seq: number; readonly at: number }> {
    let found = { seq: day.first - 1, at: day.before }
    if (moment >= day.at) return { seq: day.seq, at: day.at }
    while (found.seq < day.seq) {
      const rows = await this.#log.history(centre, contract, { after: found.seq, limit: PAGE })
      if (rows.length === 0) return found
      for (const { seq, at } of rows) {
        const written = Math.max(at, found.at)
        if (written > moment) return found
        found = { seq, at: written }
      }
    }
    return found
  }

  async #read(centre: CentreId, contract: ContractId): Promise<readonly DayOfChanges[] | null> {
    const known = this.#known.get(contract) ?? { days: [], seq: 0, at: 0 }
    this.#keep(contract, known)
    const until = this.#system.elapsed() + this.#time
    for (;;) {
      const rows = await this.#log.history(centre, contract, { after: known.seq, limit: PAGE })
      for (const { seq, at } of rows) add(known, seq, at)
      if (rows.length < PAGE) return [...known.days]
      if (this.#system.elapsed() > until) return null
    }
  }

  #keep(contract: ContractId, known: Known): void {
    this.#known.delete(contract)
    this.#known.set(contract, known)
    const oldest = this.#known.keys().next()
    if (this.#known.size > KEPT && !oldest.done) this.#known.delete(oldest.value)
  }
}

function add(known: Known, seq: number, time: number): void {
  const at = Math.max(time, known.at)
  const last = known.days.at(-1)
  // Belgium is whole hours from universal time, so a day ends at the end of an hour.
  const isSameHour = last !== undefined && Math.floor(at / HOUR) === Math.floor(known.at / HOUR)
  const day = isSameHour ? last.day : dayInBelgium.format(at)
  if (last?.day === day) known.days[known.days.length - 1] = { ...last, seq, at }
  else known.days.push({ day, first: seq, seq, at, before: known.at })
  known.seq = seq
  known.at = at
}

const dayInBelgium = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' })
