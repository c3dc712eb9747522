import type { IncomingMessage } from 'node:http'
import type { MiddlewareHandler } from 'hono'
import { RefusedRequest } from './problem.ts'

/** Folders above, and what is a slash or an end only for some who read it. */
const crooked = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)|%2f|%5c|\\|%00/i

/**
 * Refuses paths that are read in two ways: `/api/%2e%2e/metrics` is `/metrics` here and something else for
 * a program in front that lets only some paths pass.
 */
export function plainPath(): MiddlewareHandler<{ Bindings: { incoming?: IncomingMessage } }> {
  return async ({ env, req }, next) => {
    const [path = ''] = (env?.incoming?.url ?? req.path).split('?', 1)
    if (crooked.test(path)) throw new RefusedRequest('not-found')
    await next()
  }
}
