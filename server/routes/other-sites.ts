import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/**
 * Lets pages of other sites ask, when the configuration names their origin. They show a token in a
 * header; a cookie never counts for them, because `Access-Control-Allow-Credentials` is never given.
 * Every answer says that it depends on the origin, also to those that may not, so that no cache mixes
 * them up.
 */
export function otherSites(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowHeaders: ['authorization', 'content-type', 'if-match', 'if-none-match'],
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposeHeaders: ['etag', 'location', 'retry-after'],
    maxAge: 600,
  })
}
