import { Hono } from 'hono'
import { type ErasedAnswer, erasedRequest } from '../../schemas/api/index.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'

/**
 * `POST /api/erased`: which of some contracts were erased, so that devices take away what they kept of them.
 * Anybody may ask, because who was in an erased contract is not known here any more; who asks has to know
 * its id, and of any other contract learns nothing, not even whether it is there.
 */
export function erasedRoutes({ store }: Pick<RouteServices, 'store'>): Hono {
  const routes = new Hono()
  routes.post('/', async (context) => {
    const { contracts } = await readBody(context, erasedRequest)
    const erased = [...(await store.erasedAmong(contracts))]
    return context.json<ErasedAnswer>({ erased }, 200, { 'cache-control': 'no-store' })
  })
  return routes
}
