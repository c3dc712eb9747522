/** Who is signed in, apart from `api.ts` so that the editor does not fetch it. */
import * as v from 'valibot'
import { id } from './parts.ts'

/** The answer of `GET /api/me`. */
export const me = v.object({
  name: v.string(),
  centre: v.string(),
  staff: v.boolean(),
  duty: v.nullable(v.picklist(['data-protection'])),
  /** How they came: the token of a link, a portal, an account, an invitation. */
  by: v.picklist(['token', 'portal', 'account', 'invitation']),
  /** The one contract that they can open here; null: all in which they take part. */
  contract: v.nullable(id),
  /** Until when, in milliseconds since 1970; null: until it is taken away. */
  until: v.nullable(v.number()),
  /** They said that the computer is one of many people: nothing of the text is to stay on it. */
  shared: v.boolean(),
})

export type Me = v.InferOutput<typeof me>

/**
 * The answer of `POST /api/sign-out`: the session here is over. `goOn` is where the browser goes then, so
 * that the service of the account forgets them too; it sends them back to the list. Null: nowhere.
 */
export const signedOutResponse = v.object({ goOn: v.nullable(v.pipe(v.string(), v.url())) })

export type SignedOutResponse = v.InferOutput<typeof signedOutResponse>

/**
 * The answer of `GET /api/sign-in`, which anyone may ask: whether there is a session in this browser,
 * and whether workers sign in with an account, at `/sign-in`.
 */
export const signInState = v.object({ signedIn: v.boolean(), account: v.boolean() })

export type SignInState = v.InferOutput<typeof signInState>
