import type { IncomingMessage } from 'node:http'
import type { Limits } from '../rooms/index.ts'
import type { System } from '../system.ts'
import { blockOf, clientOf, isThisMachine, plainAddress } from './client-of.ts'
import { readTrusted, type TrustedProxies } from './trusted-proxies.ts'

export interface AddressesOptions {
  readonly trusted: TrustedProxies
  readonly limits: Pick<
    Limits,
    'connectionsPerAddress' | 'openingsPerAddress' | 'pinTriesPerAddress'
  >
  readonly system: Pick<System, 'elapsed'>
  /** Told of each request and socket that is refused. */
  readonly onRefused: () => void
}

const MINUTE = 60_000

/** What every address together did in the minute that began then. */
class PerMinute {
  readonly #most: number
  #counts = new Map<string, number>()
  #began = Number.NEGATIVE_INFINITY

  constructor(most: number) {
    this.#most = most
  }

  /** @returns false when it was one too many */
  count(block: string, now: number): boolean {
    if (now - this.#began >= MINUTE) {
      this.#began = now
      this.#counts = new Map()
    }
    const count = (this.#counts.get(block) ?? 0) + 1
    this.#counts.set(block, count)
    return count <= this.#most
  }
}

/**
 * What one address may do at a time and in a minute, whoever asks there. Behind a program that is believed
 * the address is the one which that names; else the one from which the connection comes. This machine
 * itself is not counted: there is what stands in front and was not named.
 */
export class Addresses {
  readonly #options: AddressesOptions
  readonly #isTrusted: (address: string) => boolean
  readonly #present = new Map<string, number>()
  readonly #openings: PerMinute
  readonly #pinTries: PerMinute

  constructor(options: AddressesOptions) {
    const isTrusted = readTrusted(options.trusted.addresses)
    if (!isTrusted) throw new Error('Expected addresses and networks')
    this.#options = options
    this.#isTrusted = isTrusted
    this.#openings = new PerMinute(options.limits.openingsPerAddress)
    this.#pinTries = new PerMinute(options.limits.pinTriesPerAddress)
  }

  /** True for a connection of a program that is believed: whom it is for is said with each request. */
  isProxy(remote: string | undefined): boolean {
    return this.#isTrusted(plainAddress(remote ?? ''))
  }

  /**
   * A request or socket that came through a program that is believed takes a place of who it is for. What
   * connects by itself has its place as a connection.
   * @returns what gives it back, to be called once; null when there is none
   */
  enter(request: IncomingMessage): (() => void) | null {
    const block = this.isProxy(request.socket.remoteAddress) ? this.#blockOf(request) : null
    if (block === null) return () => {}
    const present = this.#present.get(block) ?? 0
    if (present >= this.#options.limits.connectionsPerAddress) {
      this.#options.onRefused()
      return null
    }
    this.#present.set(block, present + 1)
    return () => {
      const left = (this.#present.get(block) ?? 1) - 1
      if (left > 0) this.#present.set(block, left)
      else this.#present.delete(block)
    }
  }

  /** Whether one more socket may be opened from there in this minute. */
  mayOpen(request: IncomingMessage): boolean {
    return this.#may(this.#openings, request)
  }

  /** Whether one more PIN may be tried from there in this minute. */
  mayTryPin(request: IncomingMessage): boolean {
    return this.#may(this.#pinTries, request)
  }

  #may(bound: PerMinute, request: IncomingMessage): boolean {
    const block = this.#blockOf(request)
    if (block === null || bound.count(block, this.#options.system.elapsed())) return true
    this.#options.onRefused()
    return false
  }

  /** Null: not counted. */
  #blockOf({ socket, headers }: IncomingMessage): string | null {
    const remote = socket.remoteAddress ?? ''
    const { header } = this.#options.trusted
    const said = headers[header]
    const client = clientOf(
      remote,
      Array.isArray(said) ? said.join(',') : said,
      header,
      this.#isTrusted,
    )
    const block = blockOf(client ?? remote)
    // Only by a connection of its own is something from this machine.
    const isOwn = !this.isProxy(remote)
    return isOwn && isThisMachine(block) ? null : block
  }
}
