import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { type ContractId, isId } from '../../schemas/basics/index.ts'
import type { Person } from '../../schemas/contract/index.ts'
import { bearerToken, type Entry, entryOf, personOf, type SignIn } from '../access/index.ts'
import { comesFromElsewhere, mustComeFromOurPages } from './own-site.ts'
import { RefusedRequest } from './problem.ts'
import type { RouteServices } from './services.ts'
import { sessionCookie } from './session-cookie.ts'

/** What a route behind {@link signedIn} knows. */
export interface SignedIn {
  Variables: {
    readonly signIn: SignIn
    readonly person: Person
    /** The token in the link with which they came; null: they came otherwise. */
    readonly token: string | null
  }
}

type SignInServices = Pick<RouteServices, 'store' | 'sessions' | 'publicUrl'>

/**
 * Lets only people pass who are signed in: with a token in the header, else with a session in a cookie.
 * Where a token is given, the cookie does not count.
 */
export function signedIn(services: SignInServices) {
  return createMiddleware<SignedIn>(async (context, next) => {
    const header = context.req.header('authorization')
    const token = bearerToken(header)
    const signIn =
      header === undefined ? await byCookie(context, services) : await byToken(token, services)
    if (!signIn) throw new RefusedRequest('not-signed-in', 'a valid bearer token or session')
    context.set('signIn', signIn)
    context.set('person', signIn.person)
    context.set('token', signIn.by === 'token' ? token : null)
    await next()
  })
}

async function byToken(token: string | null, { store }: SignInServices): Promise<SignIn | null> {
  const person = token === null ? null : await personOf(store, token)
  return person && { person, by: 'token', contract: null, role: null, until: null, session: null }
}

async function byCookie(context: Context, services: SignInServices): Promise<SignIn | null> {
  const secret = comesFromElsewhere(context) ? null : sessionCookie(context, services)
  const signIn = secret === null ? null : await services.sessions.find(secret)
  if (signIn) mustComeFromOurPages(context, services.publicUrl())
  return signIn
}

/**
 * The contract in the path, as the person who asks may see it; who may not finds nothing. A partner sees
 * its own part alone, and so no contract.
 */
export async function entryFor(
  context: Context<SignedIn>,
  { store, types }: Pick<RouteServices, 'store' | 'types'>,
): Promise<Entry> {
  const contract = context.req.param('contract') ?? ''
  const signIn = context.get('signIn')
  const isOpen = isId(contract) && (signIn.contract === null || signIn.contract === contract)
  context: Context<SignedIn>,
  services: Pick<RouteServices, 'store' | 'types'>,
): Promise<Entry> {
  const entry = await anyEntryFor(context, services)
  if (entry.rights.includes('read')) return entry
  throw new RefusedRequest('not-found', 'a contract that you take part in')
}

/** The same, also for a partner; for routes that hold each answer to a right of its own. */
export async function anyEntryFor(
  const entry = isOpen ? await entryOf(store, signIn.person, contract as ContractId, types) : null
  if (!entry) throw new RefusedRequest('not-found', 'a contract that you take part in')
  return entry
}
