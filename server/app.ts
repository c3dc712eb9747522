import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DemoResponse, FrameResponse } from '../schemas/api/index.ts'
import { DOCUMENT_SCHEMA } from '../schemas/document/index.ts'
import { bearerToken, tokenHash } from './access/index.ts'
import {
  accountRoutes,
  centreRoutes,
  contractLink,
  contractRoutes,
  contractTypeRoutes,
  erasedRoutes,
  invitationRoutes,
  looksForPage,
  notFoundPage,
  otherSites,
  pageRoutes,
  plainPath,
  problemResponse,
  programRoutes,
  RefusedRequest,
  type RouteServices,
  readPages,
  securityHeaders,
  signInRoutes,
  weekRoutes,
} from './routes/index.ts'
import { mayPass } from './store/index.ts'

export interface AppOptions extends RouteServices {
  /** The folder with the built pages. */
  readonly webFolder: string
  /** The token that `/metrics` asks for; null: none. */
  readonly metricsToken: string | null
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
    const { incoming, outgoing } = context.env as {
      readonly incoming?: IncomingMessage
      readonly outgoing?: ServerResponse
    }
    const leave = incoming ? services.addresses.enter(incoming) : () => {}
    if (!leave) return problemResponse(context, { code: 'try-later' })
    outgoing?.once('close', leave)
    return next()
  })

  app.use(securityHeaders(publicUrl))
  app.use(plainPath())

  const api = new Hono()
  api.use(otherSites(origins))
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
  api.route('/', signInRoutes(services))
  api.get('/frame', (context) => context.json<FrameResponse>({ origins: [...origins] }))
  api.route('/invitations', invitationRoutes(services))
  api.route('/contracts', programRoutes(services))
  api.route('/contracts', contractRoutes(services))
  api.route('/contract-types', contractTypeRoutes(services))
  api.route('/centre', centreRoutes(services))
  api.route('/erased', erasedRoutes(services))
  api.route('/week', weekRoutes(services))
  api.get('/openapi.json', async (context) => {
    // It is asked for by who builds a portal, not by who serves: read when it is.
    const { openApi } = await import('./openapi/index.ts')
    return context.json(openApi(publicUrl()))
  })
  app.route('/api', api)

  app.route('/', accountRoutes(services))
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

  app.route('/', pageRoutes(await readPages(webFolder), { publicUrl, origins }))
  app.notFound((context) =>
    looksForPage(context)
      ? notFoundPage(context, publicUrl())
      : problemResponse(context, { code: 'not-found' }),
  )
  app.onError((error, context) => {
    if (error instanceof RefusedRequest) return problemResponse(context, error.refusal)
    // Who went away before the body was there: that is no failure of ours.
    const { incoming } = context.env as { readonly incoming?: IncomingMessage }
    if (incoming?.readableAborted) return problemResponse(context, { code: 'bad-request' })
    onFailure(context.req.routePath, error)
    return problemResponse(context, { code: mayPass(error) ? 'try-later' : 'server-error' })
  })
  return app
}
