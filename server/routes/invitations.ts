import type { IncomingMessage } from 'node:http'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import {
  type EnteredResponse,
  type OpenedResponse,
  type PinRefusal,
  pinRequest,
  type ReplacedRefusal,
  secretRequest,
} from '../../schemas/api/index.ts'
import { may } from '../../schemas/contract/index.ts'
import { PHASE } from '../access/index.ts'
import { type Entered, type PinChosen, type PinTried, TooManyPins } from '../invitations/index.ts'
import { mustComeFromOurPages } from './own-site.ts'
import { RefusedRequest } from './problem.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'
import { dropCookie, startSession } from './session-cookie.ts'

/**
 * `/api/invitations`: what the invited do with their links, before anyone knows who they are. All of it is
 * asked with POST, from a page of ours, with the secret in the body: looking at a link does nothing.
 */
export function invitationRoutes(services: RouteServices): Hono {
  const { entering, publicUrl } = services
  const routes = new Hono()
  routes.use(async (context, next) => {
    mustComeFromOurPages(context, publicUrl())
    context.header('cache-control', 'no-store')
    await next()
  })

  routes.post('/open', async (context) => {
    const { secret } = await readBody(context, secretRequest)
    const opened = await entering.open(secret)
    if (opened.kind === 'gone') throw gone()
    if (opened.kind === 'replaced') {
      const refusal: ReplacedRefusal = { refused: 'replaced', at: opened.at, by: opened.by }
      return context.json(refusal, 409)
    }
    const { centre, pin, role } = opened
    const response: OpenedResponse = { centre, pin, opens: opensFor(role) }
    return context.json(response)
  })

  routes.post('/pin', async (context) => {
    const { secret, pin, shared } = await readBody(context, pinRequest)
    mustNotGuess(context, services)
    const chosen = await inTurn(() => entering.choosePin(secret, pin))
    return answer(context, services, chosen, { secret, shared })
  })

  routes.post('/sign-in', async (context) => {
    const { secret, pin, shared } = await readBody(context, pinRequest)
    mustNotGuess(context, services)
    const tried = await inTurn(() => entering.signIn(secret, pin))
    return answer(context, services, tried, { secret, shared })
  })

  routes.post('/not-me', async (context) => {
    const { secret } = await readBody(context, secretRequest)
    const ended = await entering.notMe(secret)
    if (ended.kind === 'gone') throw gone()
    return context.body(null, 204)
  })

  return routes
}

/** The same words whatever the reason, so that nobody learns which links there were. */
function gone(): RefusedRequest {
  return new RefusedRequest('not-found', 'an invitation that is good')
}

/** Beside what a link allows: whoever has many links, or guesses them, is one address. */
function mustNotGuess({ env }: Context, { addresses }: RouteServices): void {
  const { incoming } = env as { readonly incoming?: IncomingMessage }
  if (incoming && !addresses.mayTryPin(incoming)) throw new RefusedRequest('try-later')
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TooManyPins) throw new RefusedRequest('try-later')
    throw error
  }
}

async function answer(
  context: Context,
  services: RouteServices,
  outcome: PinChosen | PinTried,
  { secret, shared }: { readonly secret: string; readonly shared: boolean },
): Promise<Response> {
  const now = services.system.now()
  const seconds = (until: number): number => Math.max(0, Math.ceil((until - now) / 1000))
  const refuse = (status: ContentfulStatusCode, refusal: PinRefusal): Response => {
    if (refusal.wait !== undefined) context.header('retry-after', String(refusal.wait))
    return context.json(refusal, status)
  }
  switch (outcome.kind) {
    case 'gone':
      throw gone()
    case 'chosen':
      return refuse(409, { refused: 'chosen' })
    case 'to-choose':
      return refuse(409, { refused: 'to-choose' })
    case 'weak':
      return refuse(422, { refused: 'weak', problem: outcome.problem })
    case 'wrong':
      return refuse(403, { refused: 'wrong', wait: seconds(outcome.until), left: outcome.left })
    case 'wait':
      return refuse(429, { refused: 'wait', wait: seconds(outcome.until), left: outcome.left })
    case 'in':
      return enter(context, services, outcome, { secret, shared })
  }
}

async function enter(
  context: Context,
  services: RouteServices,
  { contract, participant, first, wrongBefore }: Entered,
  { secret, shared }: { readonly secret: string; readonly shared: boolean },
): Promise<Response> {
  const { store, entering } = services
  const { centre, person: id, name, role } = participant
  // Who was invited is in one contract, and in those to which it was taken over.
  const others = await store.contractsOf(centre, id)
  await startSession(context, services, {
    person: { id, centre, name, staff: false },
    by: 'invitation',
    contract: others.length > 1 ? null : contract,
    shared,
  })
  // It may have ended while the PIN was looked at: then what was just made ends too.
  if (!(await entering.isAlive(secret))) {
    await store.write([{ kind: 'end-sign-ins-of', centre, person: id, contract: null }])
    dropCookie(context, services)
    throw gone()
  }
  const response: EnteredResponse = {
    contract,
    opens: opensFor(role),
    first,
    mayInvite: may(role, PHASE, 'invite-support'),
    wrongBefore,
  }
  return context.json(response, first ? 201 : 200)
}

function opensFor(role: Parameters<typeof may>[0]): OpenedResponse['opens'] {
  return may(role, PHASE, 'read') ? 'contract' : 'part'
}
