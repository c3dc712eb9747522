import {
  type CryptoKey,
  createLocalJWKSet,
  errors,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from 'jose'
import type { System } from '../system.ts'
import type { JsonWebKey } from './issuers.ts'

const MINUTE = 60_000

/** How long keys are used before they are asked for again. */
const FRESH = 10 * MINUTE
/** How long the old ones are still used while no new ones come. */
const USABLE = 60 * MINUTE
/** However many unknown keys are named, they are asked for at most so often. */
const COOLDOWN = 30_000
/** How long an answer may take. */
const PATIENCE = 5000
/** The largest answer, in bytes. */
const LARGEST = 64 * 1024
/** The most keys. */
const MOST = 50

/** The keys of a portal cannot be had now; the same may work later. */
export class NoKeysError extends Error {}

export interface KeysFor {
  /**
   * The key with which a token of this header has to be signed.
   * @throws NoKeysError; errors.JWKSNoMatchingKey and others of jose when there is none that fits
   */
  key(header: JWSHeaderParameters): Promise<CryptoKey>
}

/** Keys that stand in the settings. */
export function inlineKeys(keys: readonly JsonWebKey[]): KeysFor {
  const set = createLocalJWKSet({ keys: [...keys] } as JSONWebKeySet)
  return { key: async (header) => set(header) }
}

/**
 * The public keys that a portal publishes (RFC 7517). They are fetched when they are first needed, kept
 * for a while, and asked for again when a token names one that is not known, which is how a portal
 * changes its keys. Whatever tokens come, the portal is asked once at a time and not too often; an
 * answer that is slow, large or wrong changes nothing.
 */
export class PublishedKeys implements KeysFor {
  readonly #url: string
  readonly #system: Pick<System, 'fetch' | 'elapsed' | 'after'>
  readonly #kinds: readonly string[]
  #set: ReturnType<typeof createLocalJWKSet> | null = null
  #fetchedAt = -Infinity
  #askedAt = -Infinity
  #asking: Promise<void> | null = null

  /** @param kinds of keys that are used, as `kty` and `crv`; a portal may publish others beside them */
  constructor(
    url: string,
    system: Pick<System, 'fetch' | 'elapsed' | 'after'>,
    kinds: readonly string[] = ['EC P-256', 'OKP Ed25519'],
  ) {
    this.#url = url
    this.#system = system
    this.#kinds = kinds
  }

  async key(header: JWSHeaderParameters): Promise<CryptoKey> {
    const age = this.#system.elapsed() - this.#fetchedAt
    if (age > FRESH) await this.#ask()
    const set = this.#known()
    try {
      return await set(header)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      const before = this.#set
      await this.#ask()
      if (this.#set === before) throw error
      return this.#known()(header)
    }
  }

  #known(): ReturnType<typeof createLocalJWKSet> {
    if (this.#set && this.#system.elapsed() - this.#fetchedAt <= USABLE) return this.#set
    throw new NoKeysError('Expected the keys of the portal')
  }

  #ask(): Promise<void> {
    if (this.#asking) return this.#asking
    // The first time, and after a failure at the start, there is nothing to fall back on: a little sooner.
    const pause = this.#set ? COOLDOWN : COOLDOWN / 10
    if (this.#system.elapsed() - this.#askedAt < pause) return Promise.resolve()
    this.#askedAt = this.#system.elapsed()
    this.#asking = this.#fetch()
      .catch(() => {})
      .finally(() => {
        this.#asking = null
      })
    return this.#asking
  }

  async #fetch(): Promise<void> {
    const { fetch, after, elapsed } = this.#system
    const ending = new AbortController()
    const cancel = after(PATIENCE, () => ending.abort())
    try {
      const answer = await fetch(this.#url, {
        headers: { accept: 'application/jwk-set+json, application/json' },
        redirect: 'error',
        signal: ending.signal,
      })
      if (!answer.ok || !answer.body) throw new TypeError('Expected an answer with keys')
      const set = keySetOf(await textOf(answer.body), this.#kinds)
      this.#set = createLocalJWKSet(set)
      this.#fetchedAt = elapsed()
    } finally {
      cancel()
      ending.abort()
    }
  }
}

/** @throws TypeError when it is too long */
async function textOf(body: NonNullable<Response['body']>): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > LARGEST) throw new TypeError('Expected fewer bytes of keys')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function keySetOf(text: string, kinds: readonly string[]): JSONWebKeySet {
  const { keys } = JSON.parse(text) as Partial<JSONWebKeySet>
  if (!Array.isArray(keys) || keys.length > MOST) throw new TypeError('Expected a set of keys')
  const used = keys.filter(({ kty, crv }) => kinds.includes(crv ? `${kty} ${crv}` : `${kty}`))
  if (used.length === 0) throw new TypeError('Expected a key that can be used')
  return { keys: used }
}
