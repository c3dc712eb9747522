/** A session in a cookie, for a test that asks as somebody who is signed in that way. */
import type { ContractId } from '../../schemas/basics/index.ts'
import type { Person, Role } from '../../schemas/contract/index.ts'
import { type NewSession, Sessions, tokenHash } from '../../server/access/index.ts'
import { realSystem } from '../../server/system.ts'
import type { TestServer } from './test-server.ts'

export interface CookieSession {
  readonly secret: string
  readonly session: string
  readonly until: number
  /** Asks as a page of this server does. */
  request(path: string, init?: RequestInit): Promise<Response>
}

/** The person of the demo who has this role. */
export async function personOfDemo(server: TestServer, role: Role): Promise<Person> {
  const person = await server.store.personByToken(tokenHash(server.token(role)))
  if (!person) throw new Error(`Expected the demo to have a ${role}`)
  return person
}

export async function cookieSession(
  server: TestServer,
  who: Role | Person,
  { by = 'account', contract = null }: Partial<Omit<NewSession, 'person'>> = {},
): Promise<CookieSession> {
  const person = typeof who === 'string' ? await personOfDemo(server, who) : who
  const sessions = new Sessions(server.store, realSystem)
  const started = await sessions.start({ person, by, contract: contract as ContractId | null })
  return {
    ...started,
    request(path, init = {}) {
      const headers = new Headers({ 'sec-fetch-site': 'same-origin', ...init.headers })
      headers.set('cookie', `samenspraak=${started.secret}`)
      if (init.body != null && !headers.has('content-type')) {
        headers.set('content-type', 'application/json')
      }
      for (const [name, value] of [...headers]) if (value === '') headers.delete(name)
      return fetch(`${server.url}${path}`, { ...init, headers })
    },
  }
}
