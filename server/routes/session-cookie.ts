import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { NewSession, Sessions } from '../access/index.ts'
import { closeSignIn, type Doors } from '../rooms/index.ts'
import type { RouteServices } from './services.ts'

/**
 * The cookie of a session. Its name binds it to this host, to HTTPS and to every path (RFC 6265bis), so
 * that no other host can set it; only on plain HTTP, which is for trying out, it cannot have that name.
 */
function cookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-samenspraak' : 'samenspraak'
}

function attributes(publicUrl: string) {
  const secure = publicUrl.startsWith('https:')
  return { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const
}

/** The secret in the cookie of a request; null: there is none. */
export function sessionCookie(
  context: Context,
  { publicUrl }: Pick<RouteServices, 'publicUrl'>,
): string | null {
  return getCookie(context, cookieName(publicUrl())) ?? null
}

/**
 * Signs a person in: makes a session and gives it to the browser as a cookie. A session that the browser
 * had before ends with all that it opened, so that nobody can leave one of their own behind in it.
 * @returns the id of the session, and until when it lasts
 */
export async function startSession(
  context: Context,
  services: Pick<RouteServices, 'publicUrl'> & Doors & { readonly sessions: Sessions },
  session: NewSession,
): Promise<{ readonly session: string; readonly until: number }> {
  const { sessions, publicUrl } = services
  const before = sessionCookie(context, services)
  const old = before === null ? null : await sessions.find(before)
  if (old) {
    await sessions.end(old)
    if (old.session !== null) closeSignIn(services, old.session)
  }
  const { secret, ...made } = await sessions.start(session)
  // Without a time of its own: it goes when the browser is closed, also on a computer of many.
  setCookie(context, cookieName(publicUrl()), secret, attributes(publicUrl()))
  return made
}

function outName(publicUrl: string): string {
  return `${cookieName(publicUrl)}-out`
}

/**
 * Notes in the browser that somebody with an account signed out: the service may still know them, and
 * would let whoever sits down next at this computer in as them, without a word.
 */
export function noteSignedOut(
  context: Context,
  { publicUrl }: Pick<RouteServices, 'publicUrl'>,
  isOut: boolean,
): void {
  const maxAge = isOut ? 12 * 60 * 60 : 0
  setCookie(context, outName(publicUrl()), isOut ? '1' : '', {
    ...attributes(publicUrl()),
    maxAge,
  })
}

/** True when the last who signed in here with an account signed out again. */
export function hasSignedOut(
  context: Context,
  { publicUrl }: Pick<RouteServices, 'publicUrl'>,
): boolean {
  return getCookie(context, outName(publicUrl())) === '1'
}

/** Takes the cookie back. */
export function dropCookie(
  context: Context,
  { publicUrl }: Pick<RouteServices, 'publicUrl'>,
): void {
  setCookie(context, cookieName(publicUrl()), '', { ...attributes(publicUrl()), maxAge: 0 })
}
