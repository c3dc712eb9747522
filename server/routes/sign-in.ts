import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Me, SignedOutResponse, SignInState } from '../../schemas/api/index.ts'
import { closeSignIn } from '../rooms/index.ts'
import type { RouteServices } from './services.ts'
import { dropCookie, noteSignedOut } from './session-cookie.ts'
import { type SignedIn, signedIn, signInByCookie } from './signed-in.ts'

/** `GET /api/me`, `GET /api/sign-in` and `POST /api/sign-out`: who is signed in here, and no more. */
export function signInRoutes(services: RouteServices): Hono<SignedIn> {
  const { store, sessions } = services
  const routes = new Hono<SignedIn>()

  routes.get('/sign-in', async (context) => {
    const state: SignInState = {
      signedIn: (await signInByCookie(context, services)) !== null,
      account: services.accounts !== null,
    }
    return context.json(state)
  })

  routes.get('/me', signedIn(services), async (context) => {
    const { person, by, contract, until, shared } = context.get('signIn')
    const centre = await store.centre(person.centre)
    const me: Me = {
      name: person.name,
      centre: centre?.name ?? '',
      staff: person.staff,
      duty: person.duty ?? null,
      by,
      contract,
      until,
      shared,
    }
    return context.json(me)
  })

  // Where the session ended before: the service may still know who it was, and would let the next in as them.
  const noteOver = createMiddleware(async (context, next) => {
    const isOver = services.accounts && (await signInByCookie(context, services)) === null
    if (isOver) noteSignedOut(context, services, true)
    await next()
  })

  routes.post('/sign-out', noteOver, signedIn(services), async (context) => {
    const signIn = context.get('signIn')
    const { session } = signIn
    let goOn: string | null = null
    if (session !== null) {
      await sessions.end(signIn)
      closeSignIn(services, session)
      dropCookie(context, services)
      if (signIn.by === 'account') {
        noteSignedOut(context, services, true)
        goOn = (await services.accounts?.leave(session)) ?? null
      }
    }
    return context.json<SignedOutResponse>({ goOn })
  })

  return routes
}
