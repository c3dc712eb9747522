import type {
  CentreId,
  ContractId,
  ParticipantId,
  PersonId,
  RandomBytes,
} from '../../schemas/basics/index.ts'

/** What a ticket opens: one contract, for one person, to read or to write. */
export interface TicketGrant {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly person: PersonId
  readonly mode: 'read' | 'write'
  /** As who they were a participant; another one since then is not let in with it. */
  readonly participant: ParticipantId
  /** The session in a cookie with which it was asked for; null: it was asked for otherwise. */
  readonly signIn: string | null
  /** Until when the right lasts with which it was asked for, in milliseconds since 1970; null: no end. */
  readonly until: number | null
}

interface Ticket {
  readonly grant: TicketGrant
  readonly until: number
}

export interface TicketsOptions {
  readonly randomBytes: RandomBytes
  /** Milliseconds that never go back. */
  readonly elapsed: () => number
  /** How long a ticket is good for, in milliseconds. */
  readonly time: number
  /** How many tickets may wait to be used. */
  readonly most: number
  /** How many one person may get in a minute. */
  readonly perMinute: number
}

/**
 * One-time tickets: what stands in the address of a socket instead of a token, because addresses end
 * up in logs. 256 bits of chance, good for one opening within half a minute, kept in memory only.
 */
export class Tickets {
  readonly #options: TicketsOptions
  readonly #tickets = new Map<string, Ticket>()
  /** How many each person got in the minute that began then. */
  #given = new Map<PersonId, number>()
  #minute = -Infinity

  constructor(options: TicketsOptions) {
    this.#options = options
  }

  /** @returns null when too many tickets wait to be used, or this person asked for too many */
  issue(grant: TicketGrant): string | null {
    const now = this.#options.elapsed()
    // The oldest come first.
    for (const [ticket, { until }] of this.#tickets) {
      if (until > now) break
      this.#tickets.delete(ticket)
    }
    if (this.#tickets.size >= this.#options.most || this.#isTooMany(grant, now)) return null
    const ticket = Buffer.from(this.#options.randomBytes(32)).toString('base64url')
    this.#tickets.set(ticket, { grant, until: now + this.#options.time })
    return ticket
  }

  #isTooMany({ person }: TicketGrant, now: number): boolean {
    if (now - this.#minute >= 60_000) {
      this.#minute = now
      this.#given = new Map()
    }
    const given = (this.#given.get(person) ?? 0) + 1
    this.#given.set(person, given)
    return given > this.#options.perMinute
  }

  /** Takes tickets back that wait to be used. */
  drop(which: (grant: TicketGrant) => boolean): void {
    for (const [ticket, { grant }] of this.#tickets) if (which(grant)) this.#tickets.delete(ticket)
  }

  /** Uses a ticket up. @returns null when it is not (any more) good for this contract */
  take(ticket: string, contract: string): TicketGrant | null {
    const found = this.#tickets.get(ticket)
    this.#tickets.delete(ticket)
    if (!found || found.until <= this.#options.elapsed()) return null
    return found.grant.contract === contract ? found.grant : null
  }
}
