import { createHmac, scrypt, timingSafeEqual } from 'node:crypto'
import type { RandomBytes } from '../../schemas/basics/index.ts'
import type { KeptPin } from '../store/index.ts'

/** What one look at a PIN costs: some 50 ms and 32 MB, so that a stolen database gives none quickly. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 } as const
const HASH_BYTES = 32
const SALT_BYTES = 16

/** So many are worked out at the same time; the others wait their turn. */
const AT_ONCE = 2
/** So many may wait. */
const WAITING = 100

/** Too many PINs are being looked at. */
export class TooManyPins extends Error {
  constructor() {
    super('Expected fewer PINs at the same time')
  }
}

/**
 * Keeps PINs as scrypt with a salt of their own, and with a pepper of this server when it has one: then
 * who has the database alone can try none. All are worked out beside the event loop, a few at a time.
 */
export class Pins {
  readonly #randomBytes: RandomBytes
  readonly #pepper: string | null
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  /**
   * @param pepper a secret of this server that is not in its database; null: it has none
   * @param most how many may wait their turn
   */
  constructor(randomBytes: RandomBytes, pepper: string | null, most = WAITING) {
    this.#randomBytes = randomBytes
    this.#pepper = pepper
    this.#most = most
  }

  /** @throws TooManyPins */
  async keep(pin: string): Promise<KeptPin> {
    const salt = this.#randomBytes(SALT_BYTES)
    return { salt, hash: await this.#hash(pin, salt) }
  }

  /** @throws TooManyPins */
  async fits(pin: string, { hash, salt }: KeptPin): Promise<boolean> {
    const given = await this.#hash(pin, salt)
    return given.length === hash.length && timingSafeEqual(given, hash)
  }

  async #hash(pin: string, salt: Uint8Array): Promise<Uint8Array> {
    if (this.#running < AT_ONCE) this.#running += 1
    else {
      if (this.#waiting.length >= this.#most) throw new TooManyPins()
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    try {
      const text =
        this.#pepper === null ? pin : createHmac('sha256', this.#pepper).update(pin).digest()
      return await new Promise<Uint8Array>((resolve, reject) => {
        scrypt(text, salt, HASH_BYTES, COST, (error, key) =>
          error ? reject(error) : resolve(new Uint8Array(key)),
        )
      })
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
