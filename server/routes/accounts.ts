import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { accountPage } from './account-page.ts'
import { problemResponse } from './problem.ts'
import type { RouteServices } from './services.ts'
import { hasSignedOut, noteSignedOut, startSession } from './session-cookie.ts'

/**
 * `GET /sign-in` and `GET /sign-in/callback`: signing in at the service of the centre, and coming back
 * to the page that was asked for. `GET /sign-in/out`: coming back from having signed out there, and
 * `POST /sign-in/ended`: what the service itself says of somebody who signed out. Without such a service
 * they are not there.
 */
export function accountRoutes(services: RouteServices): Hono {
  const { accounts, publicUrl } = services
  const routes = new Hono()
  if (!accounts) return routes

  const isSecure = (): boolean => publicUrl().startsWith('https:')
  const cookie = (): string => (isSecure() ? '__Host-samenspraak-sign-in' : 'samenspraak-sign-in')

  function keep(context: Context, value: string, maxAge: number): void {
    const secure = isSecure()
    const attributes = { path: '/', httpOnly: true, secure, sameSite: 'Lax', maxAge } as const
    setCookie(context, cookie(), value, attributes)
  }

  routes.get('/sign-in', async (context) => {
    context.header('cache-control', 'no-store')
    const to = ownPage(context.req.query('to') ?? '', publicUrl())
    const begun = await accounts.begin(to, hasSignedOut(context, services))
    if (!begun) return accountPage(context, publicUrl(), 'unreachable')
    keep(context, begun.cookie, 15 * 60)
    return context.redirect(begun.address, 303)
  })

  routes.get('/sign-in/callback', async (context) => {
    context.header('cache-control', 'no-store')
    const { search } = new URL(context.req.url)
    const done = await accounts.finish(search, getCookie(context, cookie()) ?? null)
    // Used once, whatever came of it; when it was begun anew meanwhile that one goes too, which is told.
    keep(context, '', 0)
    if (typeof done === 'string') return accountPage(context, publicUrl(), done)
    const { session } = await startSession(context, services, {
      person: done.person,
      by: 'account',
      contract: null,
    })
    accounts.keepHint(session, done)
    if (hasSignedOut(context, services)) noteSignedOut(context, services, false)
    return context.redirect(done.to, 303)
  })

  routes.get('/sign-in/out', (context) => {
    context.header('cache-control', 'no-store')
    return context.redirect(`${publicUrl()}/index.html?out`, 303)
  })

  // No cookie and no page is in this: it is signed, and a token of nobody else's would do nothing.
  const short = bodyLimit({
    maxSize: 32 * 1024,
    onError: (context) => problemResponse(context, { code: 'too-large' }),
  })
  routes.post('/sign-in/ended', short, async (context) => {
    context.header('cache-control', 'no-store')
    const token = new URLSearchParams(await context.req.text()).get('logout_token')
    const told = token === null ? 'refused' : await accounts.toldOut(token)
    if (told === 'done') return context.body(null, 200)
    return problemResponse(context, { code: told === 'later' ? 'try-later' : 'bad-request' })
  })

  return routes
}

/**
 * The page of ours that somebody asked for, as an address on this server; the first page when it is
 * anything else. Nobody is sent on to another site from here.
 */
export function ownPage(to: string, publicUrl: string): string {
  const first = `${publicUrl}/`
  if (/[\p{Cc}\\]/u.test(to)) return first
  const page = URL.parse(to, first)
  const isOurs =
    page !== null &&
    page.origin === new URL(first).origin &&
    page.pathname.startsWith(new URL(first).pathname) &&
    /^[^/]*$/.test(page.pathname.slice(new URL(first).pathname.length)) &&
    !page.pathname.endsWith('/sign-in')
  return isOurs ? `${page.origin}${page.pathname}${page.search}` : first
}
