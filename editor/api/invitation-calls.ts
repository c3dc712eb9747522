/** What the page of an invitation asks of the server, before anyone knows who is there. */
import * as v from 'valibot'
import {
  type EnteredResponse,
  enteredResponse,
  type OpenedResponse,
  openedResponse,
  type PinRefusal,
  pinRefusal,
  type ReplacedRefusal,
  replacedRefusal,
} from '../../schemas/api/index.ts'
import type { Browser } from '../browser.ts'

/** Nothing is behind the link, or not any more; or there is no answer. */
export type InvitationProblem = { readonly kind: 'gone' } | { readonly kind: 'unreachable' }

export type InvitationOpened =
  | { readonly kind: 'open'; readonly opened: OpenedResponse }
  | { readonly kind: 'replaced'; readonly replaced: ReplacedRefusal }
  | InvitationProblem

export type InvitationEntered =
  | { readonly kind: 'in'; readonly entered: EnteredResponse }
  | { readonly kind: 'refused'; readonly refusal: PinRefusal }
  | InvitationProblem

export interface InvitationCalls {
  open(): Promise<InvitationOpened>
  choosePin(pin: string, shared: boolean): Promise<InvitationEntered>
  signIn(pin: string, shared: boolean): Promise<InvitationEntered>
  /** The PIN was chosen, or a new link asked for, by somebody else: true when what worked is dead now. */
  notMe(): Promise<boolean>
}

/** How long one call may take, in milliseconds. A PIN waits its turn when many come in at once. */
const TIME_LIMIT = 30_000

/** @param server where the pages come from; @param secret what stands behind the `#` of the link */
export function invitationCalls(
  server: string,
  secret: string,
  browser: Pick<Browser, 'fetch' | 'after'>,
): InvitationCalls {
  async function post(path: string, body: object): Promise<Response | null> {
    const ending = new AbortController()
    const stop = browser.after(TIME_LIMIT, () => ending.abort())
    try {
      return await browser.fetch(`${server}api/invitations/${path}`, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify({ secret, ...body }),
        credentials: 'same-origin',
        cache: 'no-store',
        signal: ending.signal,
      })
    } catch {
      return null
    } finally {
      stop()
    }
  }

  const unreachable = { kind: 'unreachable' } as const

  async function enter(path: string, pin: string, shared: boolean): Promise<InvitationEntered> {
    const answer = await post(path, { pin, shared })
    if (answer?.status === 404) return { kind: 'gone' }
    const body: unknown = (await answer?.json().catch(() => null)) ?? null
    if (answer?.ok) {
      const entered = v.safeParse(enteredResponse, body)
      return entered.success ? { kind: 'in', entered: entered.output } : unreachable
    }
    const refusal = v.safeParse(pinRefusal, body)
    return refusal.success ? { kind: 'refused', refusal: refusal.output } : unreachable
  }

  return {
    async open() {
      const answer = await post('open', {})
      if (answer?.status === 404) return { kind: 'gone' }
      const body: unknown = (await answer?.json().catch(() => null)) ?? null
      const replaced = v.safeParse(replacedRefusal, body)
      if (answer?.status === 409 && replaced.success) {
        return { kind: 'replaced', replaced: replaced.output }
      }
      const opened = v.safeParse(openedResponse, body)
      return answer?.ok && opened.success ? { kind: 'open', opened: opened.output } : unreachable
    },
    choosePin: (pin, shared) => enter('pin', pin, shared),
    signIn: (pin, shared) => enter('sign-in', pin, shared),
    async notMe() {
      const answer = await post('not-me', {})
      return answer?.status === 204 || answer?.status === 404
    },
  }
}
