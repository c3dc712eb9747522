import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { type ContractId, isId } from '../../schemas/basics/index.ts'
import type { Participant, Person } from '../../schemas/contract/index.ts'
import {
  bearerToken,
  type Entry,
  entryOf,
  isPortalToken,
  isWorkerNoMore,
  type PortalRefusal,
  type ProgramToken,
  personOf,
  type SignIn,
} from '../access/index.ts'
import type { Opened } from '../acts/index.ts'
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

type SignInServices = Pick<RouteServices, 'store' | 'sessions' | 'portals' | 'publicUrl'>

/**
 * Lets only people pass who are signed in: with a token in the header, else with a session in a cookie.
 * Where a token is given, the cookie does not count.
 */
export function signedIn(services: SignInServices) {
  return createMiddleware<SignedIn>(async (context, next) => {
    const header = context.req.header('authorization')
    const token = bearerToken(header)
    const signIn =
      header === undefined
        ? await signInByCookie(context, services)
        : await byToken(token, services)
    if (!signIn) throw new RefusedRequest('not-signed-in', 'a valid bearer token or session')
    context.set('signIn', signIn)
    context.set('person', signIn.person)
    context.set('token', signIn.by === 'token' ? token : null)
    await next()
  })
}

async function byToken(
  token: string | null,
  { store, portals }: SignInServices,
): Promise<SignIn | null> {
  if (token !== null && isPortalToken(token)) return letIn(await portals.signIn(token))
  const person = token === null ? null : await personOf(store, token)
  if (person === null) return null
  const right = { contract: null, role: null, until: null, session: null, shared: false }
  return { person, by: 'token', ...right }
}

/** What a route behind {@link signedInAsProgram} knows. */
export interface SignedInAsProgram {
  Variables: { readonly program: ProgramToken }
}

/** Lets only the own programs of portals pass, which make contracts and read them back. */
export function signedInAsProgram({ portals }: Pick<RouteServices, 'portals'>) {
  return createMiddleware<SignedInAsProgram>(async (context, next) => {
    const token = bearerToken(context.req.header('authorization'))
    const isOne = token !== null && isPortalToken(token)
    if (!isOne) throw new RefusedRequest('not-signed-in', 'the token of a portal’s own program')
    context.set('program', letIn(await portals.program(token)))
    await next()
  })
}

/** @throws RefusedRequest when a portal's word lets nobody in */
function letIn<Value extends object>(found: Value | PortalRefusal): Value {
  if (typeof found !== 'string') return found
  throw new RefusedRequest(found, found === 'not-signed-in' ? 'a valid bearer token' : undefined)
}

/** Whose session is in the cookie of this request; null: nobody's. */
export async function signInByCookie(
  context: Context,
  services: SignInServices,
): Promise<SignIn | null> {
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
  services: Pick<RouteServices, 'store' | 'types'>,
): Promise<Entry> {
  const entry = await anyEntryFor(context, services)
  if (entry.rights.includes('read')) return entry
  throw new RefusedRequest('not-found', 'a contract that you take part in')
}

/** The same, also for a partner; for routes that hold each answer to a right of its own. */
export async function anyEntryFor(
  context: Context<SignedIn>,
  { store, types }: Pick<RouteServices, 'store' | 'types'>,
): Promise<Entry> {
  const contract = context.req.param('contract') ?? ''
  const signIn = context.get('signIn')
  const isOpen = isId(contract) && (signIn.contract === null || signIn.contract === contract)
  const entry = isOpen ? await entryOf(store, signIn.person, contract as ContractId, types) : null
  if (!entry || isWorkerNoMore(signIn, entry.participant.role)) {
    throw new RefusedRequest('not-found', 'a contract that you take part in')
  }
  // A page that was opened by somebody else, before this person signed in here, asks in no name at all.
  const asked = context.req.header('samenspraak-me')
  if (asked !== undefined && asked !== entry.participant.id) {
    throw new RefusedRequest('not-signed-in', 'the person who opened the page')
  }
  return entry
}

/** That somebody who takes part in a contract reads it. */
export function openingOf({ centre, contract, id }: Participant): Opened {
  return { centre, contract, participant: id }
}
