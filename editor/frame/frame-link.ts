import { type FromParent, readMessage, type ToParent, VERSION } from './protocol.ts'

/** A message as the browser brings it. */
export interface Arrived {
  readonly data: unknown
  readonly origin: string
  readonly source: unknown
}

export interface FrameLinkOptions {
  /** The page around; null when there is none. */
  readonly parent: { postMessage(message: unknown, target: string): void } | null
  readonly receive: (message: FromParent) => void
}

/** So many messages wait for the list of origins; more are no portal. */
const MOST_WAITING = 20

/**
 * The line to the page around. It listens to that page alone, when its origin is one of those that the
 * server names; to nobody beside it, below it, or who opened it in a window. The first who is heard is
 * the one for as long as this page lives, and what goes out is for exactly that origin: the browser
 * throws it away when another page stands there by then.
 */
export class FrameLink {
  readonly #options: FrameLinkOptions
  #allowed: readonly string[] | null = null
  #origin: string | null = null
  #waiting: Arrived[] = []

  constructor(options: FrameLinkOptions) {
    this.#options = options
  }

  /** The origin of the page around, once it was heard. */
  get origin(): string | null {
    return this.#origin
  }

  /** The server says who may speak. What came before that is looked at now. */
  allow(origins: readonly string[]): void {
    this.#allowed = origins
    for (const arrived of this.#waiting.splice(0)) this.arrived(arrived)
  }

  /** To be called for every message that the window gets. */
  arrived(arrived: Arrived): void {
    const { parent, receive } = this.#options
    if (parent === null || arrived.source !== parent) return
    if (this.#allowed === null) {
      if (this.#waiting.length < MOST_WAITING) this.#waiting.push(arrived)
      return
    }
    const { origin } = arrived
    if (!this.#allowed.includes(origin) || (this.#origin ?? origin) !== origin) return
    const message = readMessage(arrived.data)
    if (message === null) return
    this.#origin = origin
    if (message === 'unsupported') this.send({ type: 'unsupported', versions: [VERSION] })
    else receive(message)
  }

  /** Tells the page around, when it is known who that is. */
  send(message: ToParent): void {
    if (this.#origin === null) return
    this.#options.parent?.postMessage({ samenspraak: VERSION, ...message }, this.#origin)
  }
}
