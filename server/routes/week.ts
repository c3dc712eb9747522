import { Hono } from 'hono'
import { weekOf } from '../week/index.ts'
import { RefusedRequest } from './problem.ts'
import type { RouteServices } from './services.ts'
import { type SignedIn, signedIn } from './signed-in.ts'

/** `/api/week`: what is open in the contracts of a worker, and for whom it waits. */
export function weekRoutes(services: RouteServices): Hono<SignedIn> {
  const routes = new Hono<SignedIn>()
  routes.use(signedIn(services))
  routes.get('/', async (context) => {
    const { person, contract } = context.get('signIn')
    if (!person.staff || contract !== null) {
      throw new RefusedRequest('not-allowed', 'a worker of the centre')
    }
    return context.json(await weekOf(services, person))
  })
  return routes
}
