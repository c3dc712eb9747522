/**
 * The short-lived tokens of portals (JWT, RFC 7519): signed by the portal's backend with a key that only
 * it has, about one person in one contract with one role. What is missing in one refuses it; nothing is
 * ever supposed.
 *
 * A token can be used again and again in its few minutes, over HTTP, because a page asks many things
 * with it; so it is never put in an address, and it is checked each time against the portal's keys and
 * the contract as it is now. What opens a socket is a ticket, and that is good once.
 */
import { compactVerify, decodeJwt, decodeProtectedHeader, errors } from 'jose'
import * as v from 'valibot'
import { personName } from '../../schemas/api/index.ts'
import {
  type CentreId,
  type ContractId,
  hasNationalCheckDigits,
  isId,
  ok,
  type Result,
  refuse,
} from '../../schemas/basics/index.ts'
import { type Role, roles } from '../../schemas/contract/index.ts'
import type { System } from '../system.ts'
import { algorithms, type IssuerSettings } from './issuers.ts'
import { inlineKeys, type KeysFor, NoKeysError, PublishedKeys } from './jwk-set.ts'

/** The longest token, in characters. */
const LONGEST = 4096
/** How long a token may be good for, in seconds. */
const LIFETIME = 600
/** How much two clocks may differ, in seconds. */
const TOLERANCE = 30

/** A portal that is known: its settings, with the centre for which it speaks. */
export interface Issuer extends Omit<IssuerSettings, 'centre'> {
  readonly centre: CentreId
}

/** What a portal says of a person, checked. */
export interface PersonToken {
  readonly kind: 'person'
  readonly issuer: string
  readonly centre: CentreId
  /** What the portal calls them: a pseudonym, made for us alone. */
  readonly subject: string
  readonly contract: ContractId
  readonly role: Role
  readonly name: string
  /** Milliseconds since 1970. */
  readonly issuedAt: number
  readonly until: number
}

/** A portal's own program, without a person. */
export interface ProgramToken {
  readonly kind: 'program'
  readonly issuer: string
  readonly centre: CentreId
  readonly until: number
}

/**
 * Why a token is refused, as a stable word for the log. `keys`: the portal's keys cannot be had now;
 * the same token may be good later.
 */
export type TokenProblem =
  | 'too-long'
  | 'form'
  | 'algorithm'
  | 'issuer'
  | 'keys'
  | 'signature'
  | 'audience'
  | 'expired'
  | 'time'
  | 'claims'
  | 'subject'
  | 'role'
  | 'scope'

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e11))
const times = v.looseObject({
  iat: seconds,
  exp: seconds,
  nbf: v.optional(seconds),
  aud: v.union([v.string(), v.array(v.string())]),
})
const ofPerson = v.looseObject({
  scope: v.optional(v.undefined()),
  sub: v.pipe(v.string(), v.regex(/^\P{Cc}{1,255}$/u)),
  contract: v.pipe(v.string(), v.check(isId)),
  role: v.string(),
  name: personName,
})
const ofProgram = v.looseObject({
  scope: v.literal('contracts'),
  contract: v.optional(v.undefined()),
  role: v.optional(v.undefined()),
})

/** True for what could be a token of a portal: three parts with dots between them. */
export function isPortalToken(token: string): boolean {
  return token.split('.', 4).length === 3
}

/** Checks the tokens of the portals that the operator knows. */
export class PortalTokens {
  readonly #issuers: ReadonlyMap<string, { readonly issuer: Issuer; readonly keys: KeysFor }>
  readonly #now: () => number
  readonly #audience: () => string

  /** @param audience what stands in `aud` where the settings name nothing else */
  constructor(
    issuers: readonly Issuer[],
    system: Pick<System, 'now' | 'elapsed' | 'after' | 'fetch'>,
    audience: () => string,
  ) {
    this.#now = system.now
    this.#audience = audience
    this.#issuers = new Map(
      issuers.map((issuer) => {
        const { keys } = issuer
        const found = 'url' in keys ? new PublishedKeys(keys.url, system) : inlineKeys(keys.inline)
        return [issuer.issuer, { issuer, keys: found }]
      }),
    )
  }

  async read(token: string): Promise<Result<PersonToken | ProgramToken, TokenProblem>> {
    if (token.length > LONGEST) return refuse('too-long')
    let claimed: string | undefined
    try {
      const { alg } = decodeProtectedHeader(token)
      if (!algorithms.some((one) => one === alg)) return refuse('algorithm')
      claimed = decodeJwt(token).iss
    } catch {
      return refuse('form')
    }
    // By what it claims is found whose key it has to be signed with; it counts once it is.
    const known = typeof claimed === 'string' ? this.#issuers.get(claimed) : undefined
    if (!known) return refuse('issuer')
    let claims: unknown
    try {
      const { payload } = await compactVerify(token, (header) => known.keys.key(header), {
        algorithms: [...algorithms],
      })
      claims = JSON.parse(new TextDecoder().decode(payload))
    } catch (error) {
      if (error instanceof NoKeysError) return refuse('keys')
      if (error instanceof errors.JOSEError || error instanceof TypeError)
        return refuse('signature')
      return refuse('form')
    }
    return this.#check(claims, known.issuer)
  }

  #check(claims: unknown, issuer: Issuer): Result<PersonToken | ProgramToken, TokenProblem> {
    const timed = v.safeParse(times, claims)
    if (!timed.success) return refuse('claims')
    const { iat, exp, nbf = iat, aud } = timed.output
    const audience = issuer.audience ?? this.#audience()
    if (!(typeof aud === 'string' ? [aud] : aud).includes(audience)) return refuse('audience')
    const now = this.#now() / 1000
    if (exp <= now - TOLERANCE) return refuse('expired')
    if (iat > now + TOLERANCE || nbf > now + TOLERANCE) return refuse('time')
    if (exp <= iat || exp - iat > LIFETIME) return refuse('time')
    const about = { issuer: issuer.issuer, centre: issuer.centre, until: exp * 1000 }
    if (Object.hasOwn(claims as object, 'scope')) {
      const program = v.safeParse(ofProgram, claims)
      if (!program.success || !issuer.contracts) return refuse('scope')
      return ok({ kind: 'program', ...about })
    }
    const person = v.safeParse(ofPerson, claims)
    if (!person.success) return refuse('claims')
    const { sub, contract, name } = person.output
    if (holdsNationalNumber(sub)) return refuse('subject')
    const role = roles.find((one) => one === person.output.role)
    if (!role || !issuer.roles.includes(role)) return refuse('role')
    return ok({
      kind: 'person',
      ...about,
      subject: sub,
      contract: contract as ContractId,
      role,
      name,
      issuedAt: iat * 1000,
    })
  }
}

/**
 * True when a text holds what reads as a Belgian national register number: eleven digits, however
 * they are grouped. A portal gives a pseudonym, never this.
 */
export function holdsNationalNumber(text: string): boolean {
  for (const [, digits] of text.matchAll(/(?<!\d)((?:\d[.\-/ ]{0,2}){10}\d)(?!\d)/g)) {
    if (hasNationalCheckDigits(digits!.replaceAll(/\D/g, ''))) return true
  }
  return false
}
