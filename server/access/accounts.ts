/**
 * How workers sign in with an account of their centre: OpenID Connect, with the authorisation code flow
 * and PKCE, at any service that the operator names. What is kept of somebody is what the service calls
 * them, their name, and whether they are a worker or the data protection officer.
 */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { type CentreId, newId, type PersonId } from '../../schemas/basics/index.ts'
import type { Person } from '../../schemas/contract/index.ts'
import { type Change, type SignIns, StoreError, type Writer } from '../store/index.ts'
import type { System } from '../system.ts'
import type { AccountSettings, ClaimRule } from './account-settings.ts'
import { PublishedKeys } from './jwk-set.ts'
import { LogoutTokens } from './logout-token.ts'
import { Sealed } from './sealed.ts'
import { LONGEST_SESSION } from './sessions.ts'

/** How long one may take at the sign-in service. */
const SIGNING_IN = 15 * 60_000
/** How long the service may take for one answer, in seconds. */
const PATIENCE = 10
/** How soon the service is asked again what it can do, after it did not answer. */
const PAUSE = 3000
/** So many may come back from the service at the same moment. */
const AT_ONCE = 20
/** Of so many sessions it is kept what the service gave, for signing out there. */
const HINTS = 10_000

/** What has to come back with somebody who went away to sign in. */
interface Begun {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly to: string
}

/** By what the service knows a session, whose it is, and since when. */
interface Hint {
  readonly hint: string
  readonly person: PersonId
  readonly at: number
}

/** Somebody who came back from the service. */
export interface Finished {
  readonly person: Person
  /** The page to which they wanted to go. */
  readonly to: string
  /** By what the service knows that they signed in; null: it gave nothing. */
  readonly hint: string | null
}

/** The centre to which each name of the settings leads. */
export type CentresByName = ReadonlyMap<string, CentreId>

/**
 * Why somebody cannot be signed in. `unreachable` and `busy` pass; `again`: it took too long, or was begun
 * elsewhere; `declined`: they or the service said no; `no-right`: the account is for nothing here.
 */
export type AccountRefusal = 'unreachable' | 'busy' | 'again' | 'declined' | 'no-right'

export interface AccountsOptions {
  readonly settings: AccountSettings
  readonly centres: CentresByName
  readonly store: SignIns & Writer
  readonly system: Pick<System, 'now' | 'elapsed' | 'randomBytes' | 'fetch' | 'after'>
  /** Where the service sends people back to. */
  readonly callback: () => string
  /** … and to where when they signed out there. */
  readonly signedOut: () => string
  /** Told of somebody whose sign-ins ended, because their account is for less than before. */
  readonly onEnded: (person: Pick<Person, 'centre' | 'id'>) => void
  /** A stable word for why somebody was refused; nothing about them. */
  readonly onRefused: (reason: string) => void
}

export class Accounts {
  readonly #options: AccountsOptions
  readonly #begun: Sealed<Begun>
  #service: Promise<Configuration> | null = null
  #failedAt = -Infinity
  #returning = 0
  /** By the id of the session here. Only in memory: after a restart the service asks who signs out. */
  readonly #hints = new Map<string, Hint>()
  readonly #logoutTokens: LogoutTokens
  #keys: PublishedKeys | null = null

  constructor(options: AccountsOptions) {
    this.#options = options
    this.#begun = new Sealed(options.system, SIGNING_IN)
    this.#logoutTokens = new LogoutTokens(options.system)
  }

  /**
   * Where the browser goes to sign in, and what it has to bring back in a cookie.
   * @param to the page of ours to which they come back
   * @param asks whether the service is to ask who it is, also when it knows somebody in this browser
   */
  async begin(
    to: string,
    asks: boolean,
  ): Promise<{ readonly address: string; readonly cookie: string } | null> {
    const service = await this.#found()
    if (!service) return null
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
    const address = buildAuthorizationUrl(service, {
      redirect_uri: this.#options.callback(),
      scope: this.#options.settings.scope,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...(asks && { prompt: 'login' }),
    })
    return { address: address.href, cookie: this.#begun.seal({ state, nonce, verifier, to }) }
  }

  /** Who comes back from the service, and the page to which they wanted to go. */
  async finish(search: string, cookie: string | null): Promise<Finished | AccountRefusal> {
    const begun = cookie === null ? null : this.#begun.open(cookie)
    if (!begun) return this.#refused('again', 'not-begun-here')
    const service = await this.#found()
    if (!service) return this.#refused('unreachable', 'unreachable')
    if (this.#returning >= AT_ONCE) return this.#refused('busy', 'too-many-at-once')
    this.#returning += 1
    try {
      const address = new URL(this.#options.callback())
      address.search = search
      const tokens = await authorizationCodeGrant(service, address, {
        pkceCodeVerifier: begun.verifier,
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) return this.#refused('declined', 'no-id-token')
      const more = this.#needsMore(claims, service)
        ? await fetchUserInfo(service, tokens.access_token, claims.sub)
        : {}
      const person = await this.#personOf({ ...more, ...claims })
      if (!person) return this.#refused('no-right', 'no-right')
      return { person, to: begun.to, hint: tokens.id_token ?? null }
    } catch (error) {
      if (error instanceof StoreError) throw error
      const { code, name } = error as { code?: unknown; name?: unknown }
      return this.#refused('declined', String(code ?? name))
    } finally {
      this.#returning -= 1
    }
  }

  /** Keeps with a session here by what the service knows it. */
  keepHint(session: string, { person, hint }: Pick<Finished, 'person' | 'hint'>): void {
    const now = this.#options.system.elapsed()
    this.#dropHints(({ at }) => now - at > LONGEST_SESSION)
    if (hint === null) return
    this.#hints.set(session, { hint, person: person.id, at: now })
    const [oldest] = this.#hints.keys()
    if (this.#hints.size > HINTS && oldest !== undefined) this.#hints.delete(oldest)
  }

  #dropHints(isOver: (hint: Hint) => boolean): void {
    for (const [session, hint] of this.#hints) if (isOver(hint)) this.#hints.delete(session)
  }

  /**
   * Where the browser goes after a session here ended, so that it ends at the service too (OpenID Connect
   * RP-Initiated Logout); null: the service has no such place, or does not answer.
   */
  async leave(session: string): Promise<string | null> {
    const hint = this.#hints.get(session)?.hint
    this.#hints.delete(session)
    const service = await this.#found()
    if (service?.serverMetadata().end_session_endpoint === undefined) return null
    return buildEndSessionUrl(service, {
      post_logout_redirect_uri: this.#options.signedOut(),
      ...(hint === undefined ? {} : { id_token_hint: hint }),
    }).href
  }

  /**
   * The service says that somebody signed out: all that their account opened ends at once, in every browser.
   * @returns `later`: it could not be read now; `refused`: what it says counts for nothing
   * @throws StoreError when it could not be done; then the same may be said again
   */
  async toldOut(token: string): Promise<'done' | 'later' | 'refused'> {
    const { settings, store, centres, system, onEnded, onRefused } = this.#options
    const service = await this.#found()
    const { jwks_uri: address, issuer = '' } = service?.serverMetadata() ?? {}
    if (address === undefined) {
      onRefused('logout-unreachable')
      return 'later'
    }
    this.#keys ??= new PublishedKeys(address, system, ['RSA', 'EC P-256', 'OKP Ed25519'])
    const { client } = settings
    const read = await this.#logoutTokens.read(token, { issuer, client, keys: this.#keys })
    if (!read.ok) {
      onRefused(`logout-${read.reason}`)
      return read.reason === 'keys' ? 'later' : 'refused'
    }
    try {
      for (const centre of new Set(centres.values())) {
        const person = await store.personBySubject(centre, settings.issuer, read.subject)
        if (!person) continue
        await store.write([endOf(person)])
        this.#dropHints(({ person: whose }) => whose === person.id)
        onEnded(person)
      }
    } catch (error) {
      this.#logoutTokens.takeAgain(read.id)
      throw error
    }
    return 'done'
  }

  #refused(refusal: AccountRefusal, reason: string): AccountRefusal {
    this.#options.onRefused(reason)
    return refusal
  }

  /** What the service can do, asked for once; null while it does not answer. */
  async #found(): Promise<Configuration | null> {
    const { settings, system } = this.#options
    if (!this.#service) {
      if (system.elapsed() - this.#failedAt < PAUSE) return null
      const { issuer, client, secret } = settings
      this.#service = discovery(
        new URL(issuer),
        client,
        {},
        secret === null ? None() : ClientSecretPost(secret),
        {
          timeout: PATIENCE,
          // A signature is looked at, also where the line is encrypted already.
          execute: [
            enableNonRepudiationChecks,
            ...(issuer.startsWith('http:') ? [allowInsecureRequests] : []),
          ],
        },
      )
    }
    try {
      return await this.#service
    } catch {
      this.#service = null
      this.#failedAt = system.elapsed()
      return null
    }
  }

  /** True when the first answer does not have every claim that counts, and there is a place to ask. */
  #needsMore(claims: Readonly<Record<string, unknown>>, service: Configuration): boolean {
    const { settings } = this.#options
    const { centre, workers, dataProtection, name } = settings
    const counts = [name, workers.claim, dataProtection?.claim].concat(
      typeof centre === 'string' ? [] : [centre.claim],
    )
    const isThere = counts.every((claim) => claim === undefined || Object.hasOwn(claims, claim))
    return !isThere && service.serverMetadata().userinfo_endpoint !== undefined
  }

  /** The person of these claims, made or changed when that is needed; null: they have no right here. */
  async #personOf(claims: Readonly<Record<string, unknown>>): Promise<Person | null> {
    const { settings, store, system } = this.#options
    const { randomBytes } = system
    const centre = this.#centreOf(claims)
    const subject = claims.sub
    const staff = holds(claims, settings.workers)
    const isOfficer = settings.dataProtection !== null && holds(claims, settings.dataProtection)
    if (centre === null || typeof subject !== 'string' || subject === '') return null
    const { issuer } = settings
    const known = await store.personBySubject(centre, issuer, subject)
    if (!staff && !isOfficer) {
      // Who was a worker and is not any more loses what the account gave.
      if (known?.staff || known?.duty) await this.#end(known)
      return null
    }
    const name = nameIn(claims, settings.name)
    const person: Person = {
      id: known?.id ?? newId<PersonId>(randomBytes),
      centre,
      name: name ?? known?.name ?? '?',
      staff,
      ...(isOfficer && { duty: 'data-protection' }),
    }
    if (!known && name === null) return null
    const isLess = known?.staff === true && !staff
    const changes: Change[] = known
      ? [
          { kind: 'set-person', person },
          // What was opened as a worker is not open to who is one no more.
          ...(isLess ? [endOf(known)] : []),
        ]
      : [
          // Nobody holds a token of this hash: they sign in at the service alone.
          { kind: 'add-person', person, tokenHash: randomBytes(32) },
          { kind: 'add-subject', subject: { centre, issuer, subject, person: person.id } },
        ]
    try {
      await store.write(changes)
    } catch (error) {
      // The name is there already: of somebody who was removed here.
      if (error instanceof StoreError && error.code === 'refused') return null
      throw error
    }
    if (isLess) this.#options.onEnded(person)
    return person
  }

  async #end({ duty: _, ...person }: Person): Promise<void> {
    this.#dropHints(({ person: whose }) => whose === person.id)
    await this.#options.store.write([
      { kind: 'set-person', person: { ...person, staff: false } },
      endOf(person),
    ])
    this.#options.onEnded(person)
  }

  #centreOf(claims: Readonly<Record<string, unknown>>): CentreId | null {
    const { settings, centres } = this.#options
    const { centre } = settings
    if (typeof centre === 'string') return centres.get(centre) ?? null
    const value = claims[centre.claim]
    if (typeof value !== 'string' || !Object.hasOwn(centre.names, value)) return null
    return centres.get(centre.names[value] ?? '') ?? null
  }
}

function endOf({ centre, id }: Person): Change {
  return { kind: 'end-sign-ins-of', centre, person: id, contract: null }
}

/** The names of all centres of the settings. */
export function centresOf({ centre }: AccountSettings): readonly string[] {
  return typeof centre === 'string' ? [centre] : Object.values(centre.names)
}

function holds(claims: Readonly<Record<string, unknown>>, { claim, has }: ClaimRule): boolean {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.some((one) => typeof one === 'string' && has.includes(one))
}

function nameIn(claims: Readonly<Record<string, unknown>>, claim: string): string | null {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined
  const name = typeof value === 'string' ? value.normalize('NFC').trim() : ''
  return /^\P{Cc}{1,120}$/u.test(name) ? name : null
}
