import { timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import type { DemoResponse } from '../schemas/api/index.ts'
import { DOCUMENT_SCHEMA } from '../schemas/document/index.ts'
import { bearerToken, tokenHash } from './access/index.ts'
import {
  contractLink,
  contractRoutes,
  contractTypeRoutes,
  looksForPage,
  notFoundPage,
  pageRoutes,
  problemResponse,
  RefusedRequest,
  type RouteServices,
  readPages,
} from './routes/index.ts'
import { mayPass } from './store/index.ts'

export interface AppOptions extends RouteServices {
  /** The folder with the built pages. */
  readonly webFolder: string
  /** The token that `/metrics` asks for; null: none. */
  readonly metricsToken: string | null
}

/**
 * Scripts, fonts and connections of our own only; nobody may put our pages in a frame. Older browsers
 * do not take the socket of a page's own host for its own, so that is named.
 */
function contentSecurityPolicy(publicUrl: string): string {
  const sockets = publicUrl.replace(/^http/, 'ws').replace(/(\/\/[^/]+).*/, '$1')
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Everything that the server answers over HTTP; the sockets are beside it, in `rooms/`. */
export async function createApp({
  webFolder,
  metricsToken,
  ...services
}: AppOptions): Promise<Hono> {
  const { limits, origins, store, demo, publicUrl, isReady, metrics, onFailure } = services
  const app = new Hono()

  app.use(async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'no-referrer')
    headers.set('content-security-policy', contentSecurityPolicy(publicUrl()))
    if (publicUrl().startsWith('https:')) {
      headers.set('strict-transport-security', 'max-age=31536000')
    }
    if (context.req.path.startsWith('/api/') && !headers.has('cache-control')) {
      headers.set('cache-control', 'private, no-cache')
    }
  })

  const api = new Hono()
  if (origins.length > 0) {
    api.use(
      cors({
        origin: [...origins],
        allowHeaders: ['authorization', 'content-type', 'if-none-match'],
        allowMethods: ['GET', 'POST', 'DELETE'],
        exposeHeaders: ['etag'],
        maxAge: 600,
      }),
    )
  }
  api.use(
    bodyLimit({
      maxSize: limits.bodyBytes,
      onError: (context) =>
        problemResponse(context, {
          code: 'too-large',
          expected: `a body of at most ${limits.bodyBytes} bytes`,
        }),
    }),
  )
  if (demo) {
    api.get('/demo', async (context) => {
      const made = await store.demo()
      if (!made) throw new RefusedRequest('not-found', 'a demo that was made')
      const response: DemoResponse = {
        contract: made.contract,
        schema: DOCUMENT_SCHEMA,
        people: made.people.map((person) => ({
          ...person,
          url: contractLink(publicUrl(), made.contract, person.token),
        })),
      }
      return context.json(response, 200, { 'cache-control': 'no-store' })
    })
  }
  api.route('/contracts', contractRoutes(services))
  api.route('/contract-types', contractTypeRoutes(services))
  app.route('/api', api)

  app.get('/health/live', (context) => context.text('ok'))
  app.get('/health/ready', (context) =>
    isReady() ? context.text('ok') : problemResponse(context, { code: 'try-later' }),
  )
  app.get('/metrics', async (context) => {
    if (metricsToken !== null) {
      const shown = tokenHash(bearerToken(context.req.header('authorization')) ?? '')
      if (!timingSafeEqual(shown, tokenHash(metricsToken))) {
        throw new RefusedRequest('not-signed-in', 'the token of the setting for /metrics')
      }
    }
    const { type, text } = await metrics()
    return context.body(text, 200, { 'content-type': type })
  })

  app.route('/', pageRoutes(await readPages(webFolder)))
  app.notFound((context) =>
    looksForPage(context) ? notFoundPage(context) : problemResponse(context, { code: 'not-found' }),
  )
  app.onError((error, context) => {
    if (error instanceof RefusedRequest) return problemResponse(context, error.refusal)
    onFailure(context.req.routePath, error)
    return problemResponse(context, { code: mayPass(error) ? 'try-later' : 'server-error' })
  })
  return app
}
