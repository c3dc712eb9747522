import { type ContractId, newId } from '../../schemas/basics/index.ts'
import type { Person } from '../../schemas/contract/index.ts'
import type { SignedInBy, SignIns, Writer } from '../store/index.ts'
import type { System } from '../system.ts'
import type { SignIn } from './sign-in.ts'
import { isToken, newToken, tokenHash } from './tokens.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * How long a session lasts at most, and without use, in milliseconds: a working day for a worker at
 * the centre's own computer; shorter for who came with an invitation and a PIN, perhaps at a computer of
 * somebody else.
 */
const times: Readonly<Record<SignedInBy, { readonly most: number; readonly idle: number }>> = {
  account: { most: 12 * HOUR, idle: 2 * HOUR },
  invitation: { most: 8 * HOUR, idle: HOUR },
}
/** No session of an account lasts longer, in milliseconds. */
export const LONGEST_SESSION = times.account.most

/** The same, on a computer that others use too. */
const sharedTimes = { most: 4 * HOUR, idle: 15 * MINUTE } as const

/** That a session was used is written down at most so often. */
const USE = MINUTE

export interface NewSession {
  readonly person: Person
  readonly by: SignedInBy
  /** The one contract that it opens; null: all in which the person takes part. */
  readonly contract: ContractId | null
  /** The computer is one of many people: the session is short, and nothing is kept on it. */
  readonly shared?: boolean
}

/** A session that was made. The secret is for the cookie, and is kept nowhere. */
export interface StartedSession {
  readonly secret: string
  readonly session: string
  readonly until: number
}

/**
 * Sessions that live in a cookie. The cookie holds 256 bits of chance and nothing else; what they open
 * stands in the store, beside their SHA-256, so that a session can be ended from here.
 */
export class Sessions {
  readonly #store: SignIns & Writer
  readonly #system: Pick<System, 'now' | 'randomBytes'>

  constructor(store: SignIns & Writer, system: Pick<System, 'now' | 'randomBytes'>) {
    this.#store = store
    this.#system = system
  }

  async start({ person, by, contract, shared = false }: NewSession): Promise<StartedSession> {
    const { now, randomBytes } = this.#system
    const secret = newToken(randomBytes)
    const id = newId<string>(randomBytes)
    const at = now()
    const { most, idle } = shared ? sharedTimes : times[by]
    const until = at + most
    await this.#store.write([
      {
        kind: 'add-sign-in',
        signIn: {
          centre: person.centre,
          id,
          hash: tokenHash(secret),
          person: person.id,
          by,
          contract,
          at,
          until,
          idle,
          shared,
        },
      },
    ])
    return { secret, session: id, until }
  }

  /** Who has this secret in their cookie; null: nobody, or not any more. */
  async find(secret: string): Promise<SignIn | null> {
    if (!isToken(secret)) return null
    const now = this.#system.now()
    const found = await this.#store.signIn(tokenHash(secret), now)
    if (!found) return null
    const { id, person, by, contract, until, idle, usedAt, shared } = found
    if (now - usedAt > idle) {
      await this.#store.write([{ kind: 'end-sign-in', centre: person.centre, id }])
      return null
    }
    if (now - usedAt >= USE) {
      await this.#store.write([{ kind: 'use-sign-in', centre: person.centre, id, at: now }])
    }
    return { person, by, contract, role: null, until, session: id, shared }
  }

  async end({ person, session }: SignIn): Promise<void> {
    if (session === null) return
    await this.#store.write([{ kind: 'end-sign-in', centre: person.centre, id: session }])
  }
}
