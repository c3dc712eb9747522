/** The invited, as their browser asks: from a page of ours, with the secret of their link, then a cookie. */
import type { EnteredResponse, NewContractResponse } from '../../schemas/api/index.ts'
import type { Role } from '../../schemas/contract/index.ts'

/** A PIN that can be chosen. */
export const PIN = '481526'

export interface InvitedServer {
  readonly url: string
}

/** Somebody who is in. */
export interface Invited {
  readonly contract: string
  readonly cookie: string
  readonly entered: EnteredResponse
  /** Asks as a page of this server does. */
  request(path: string, init?: RequestInit): Promise<Response>
}

/** What stands behind the `#` of a link. */
export function secretIn(url: string): string {
  return new URL(url).hash.slice(1)
}

/** Asks something of `/api/invitations` as the page of an invitation does. */
export function askInvitation(
  { url }: InvitedServer,
  path: 'open' | 'pin' | 'sign-in' | 'not-me',
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/api/invitations/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** Chooses a PIN for a link that is new, and is in. */
export async function enter(server: InvitedServer, link: string, pin = PIN): Promise<Invited> {
  return inBy(server, await askInvitation(server, 'pin', { secret: secretIn(link), pin }))
}

/** Comes in again with the PIN. */
export async function comeBack(server: InvitedServer, link: string, pin = PIN): Promise<Invited> {
  return inBy(server, await askInvitation(server, 'sign-in', { secret: secretIn(link), pin }))
}

async function inBy(server: InvitedServer, answer: Response): Promise<Invited> {
  if (!answer.ok) throw new Error(`Expected to come in, got ${answer.status}`)
  const cookie = answer.headers.getSetCookie().at(-1)!.split(';')[0]!
  const entered = (await answer.json()) as EnteredResponse
  return {
    contract: entered.contract,
    cookie,
    entered,
    request(path, init = {}) {
      const headers = new Headers({ 'sec-fetch-site': 'same-origin', cookie, ...init.headers })
      if (init.body != null) headers.set('content-type', 'application/json')
      return fetch(`${server.url}${path}`, { ...init, headers })
    },
  }
}

/** The link of one role in a new contract. */
export function linkOf({ links }: Pick<NewContractResponse, 'links'>, role: Role): string {
  return links.find((link) => link.role === role)!.url
}
