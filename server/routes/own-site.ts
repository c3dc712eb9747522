import type { Context } from 'hono'
import { RefusedRequest } from './problem.ts'

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser sends a cookie along with what another site makes it ask. So what changes something, and
 * comes with a cookie, has to come from a page of ours, and be JSON, which no form of another site can
 * send.
 * @throws RefusedRequest `not-allowed`, `bad-request`
 */
export function mustComeFromOurPages({ req }: Context, publicUrl: string): void {
  if (safe.has(req.method)) return
  if (!isOurs(req.header('sec-fetch-site'), req.header('origin'), publicUrl)) {
    throw new RefusedRequest('not-allowed', 'a request from a page of this server')
  }
  const hasBody =
    Number(req.header('content-length') ?? 0) > 0 || req.header('transfer-encoding') !== undefined
  const type = req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if ((hasBody || type !== undefined) && type !== 'application/json') {
    throw new RefusedRequest('bad-request', 'a body in JSON')
  }
}

/** True when a page of another site asks: then no cookie counts, not even for looking. */
export function comesFromElsewhere({ req }: Context): boolean {
  const site = req.header('sec-fetch-site')
  return site === 'cross-site' || site === 'same-site'
}

function isOurs(site: string | undefined, origin: string | undefined, publicUrl: string): boolean {
  // What the browser itself says, and no page can change. An older browser says only the origin.
  if (site !== undefined) return site === 'same-origin'
  return origin !== undefined && origin === URL.parse(publicUrl)?.origin
}
