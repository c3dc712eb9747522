import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { type ContractId, isId } from '../../schemas/basics/index.ts'
import type { Person } from '../../schemas/contract/index.ts'
import { bearerToken, type Entry, entryOf, personOf } from '../access/index.ts'
import { RefusedRequest } from './problem.ts'
import type { RouteServices } from './services.ts'

/** What a route behind {@link signedIn} knows. */
export interface SignedIn {
  Variables: {
    readonly person: Person
    readonly token: string
  }
}

/** Lets only people with a token pass. */
export function signedIn({ store }: Pick<RouteServices, 'store'>) {
  return createMiddleware<SignedIn>(async (context, next) => {
    const token = bearerToken(context.req.header('authorization'))
    const person = token === null ? null : await personOf(store, token)
    if (token === null || !person) throw new RefusedRequest('not-signed-in', 'a valid bearer token')
    context.set('person', person)
    context.set('token', token)
    await next()
  })
}

/** The contract in the path, as the person who asks may see it; who may not finds nothing. */
export async function entryFor(
  context: Context<SignedIn>,
  { store, types }: Pick<RouteServices, 'store' | 'types'>,
): Promise<Entry> {
  const contract = context.req.param('contract') ?? ''
  const entry = isId(contract)
    ? await entryOf(store, context.get('person'), contract as ContractId, types)
    : null
  if (!entry) throw new RefusedRequest('not-found', 'a contract that you take part in')
  return entry
}
