import { compactVerify, errors } from 'jose'
import * as v from 'valibot'
import type { System } from '../system.ts'
import { type KeysFor, NoKeysError } from './jwk-set.ts'

/** The longest token, in characters. */
const LONGEST = 16_384
/** How long after it was made a token is taken, and how much two clocks may differ, in seconds. */
const FRESH = 120
const TOLERANCE = 30
/** So many are remembered, so that none is taken twice. */
const REMEMBERED = 10_000

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'EdDSA',
  'Ed25519',
]

const claims = v.looseObject({
  iss: v.string(),
  aud: v.union([v.string(), v.array(v.string())]),
  iat: v.pipe(v.number(), v.finite()),
  exp: v.optional(v.pipe(v.number(), v.finite())),
  jti: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  events: v.looseObject({ [EVENT]: v.record(v.string(), v.unknown()) }),
  // With one it would be a token that signs somebody in.
  nonce: v.optional(v.undefined()),
})

/** Who is meant by a token; or a stable word for why it counts for nothing. */
export type LogoutToken =
  | { readonly ok: true; readonly subject: string; readonly id: string }
  | { readonly ok: false; readonly reason: string }

/**
 * Reads what a sign-in service tells behind the back of the browser (OpenID Connect Back-Channel Logout):
 * that somebody signed out there, or was signed out. A token names the person (`sub`); one that names a
 * session alone is refused, because after a restart nobody here would know whose it was.
 */
export class LogoutTokens {
  readonly #system: Pick<System, 'now'>
  readonly #used = new Map<string, number>()

  constructor(system: Pick<System, 'now'>) {
    this.#system = system
  }

  async read(
    token: string,
    { issuer, client, keys }: { issuer: string; client: string; keys: KeysFor },
  ): Promise<LogoutToken> {
    if (token.length > LONGEST) return no('too-long')
    let payload: Uint8Array
    try {
      const read = await compactVerify(token, (header) => keys.key(header), { algorithms })
      const { typ } = read.protectedHeader
      if (typ !== undefined && !/^(application\/)?(logout\+)?jwt$/i.test(typ)) return no('form')
      payload = read.payload
    } catch (error) {
      if (error instanceof NoKeysError) return no('keys')
      return no(error instanceof errors.JOSEError ? 'signature' : 'form')
    }
    const read = v.safeParse(claims, asJson(payload))
    if (!read.success) return no('claims')
    const { iss, aud, iat, exp, jti, sub } = read.output
    if (iss !== issuer) return no('issuer')
    if (![aud].flat().includes(client)) return no('audience')
    const now = this.#system.now() / 1000
    if (iat > now + TOLERANCE || iat < now - FRESH) return no('time')
    if (exp !== undefined && exp < now - TOLERANCE) return no('expired')
    return this.#isFirst(jti, now) ? { ok: true, subject: sub, id: jti } : no('used')
  }

  /** Takes a token again that was read before: what it says could not be done. */
  takeAgain(id: string): void {
    this.#used.delete(id)
  }

  #isFirst(jti: string, now: number): boolean {
    for (const [old, at] of this.#used) {
      if (at > now - 2 * FRESH && this.#used.size < REMEMBERED) break
      this.#used.delete(old)
    }
    if (this.#used.has(jti)) return false
    this.#used.set(jti, now)
    return true
  }
}

function no(reason: string): LogoutToken {
  return { ok: false, reason }
}

function asJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
