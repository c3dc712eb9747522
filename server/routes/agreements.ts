import type { Context, Hono } from 'hono'
import type { AgreementsResponse } from '../../schemas/api/index.ts'
import { PHASE } from '../access/index.ts'
import { agreementsOf } from '../agreements/index.ts'
import type { Contract } from '../store/index.ts'
import { readableDefinition } from '../types/index.ts'
import { hasAlready } from './entity-tag.ts'
import { RefusedRequest } from './problem.ts'
import type { RouteServices } from './services.ts'
import { entryFor, openingOf, type SignedIn } from './signed-in.ts'

/**
 * `GET /api/contracts/:contract/agreements`: goals, promises, dates and facts by ids that stay, for the
 * file of the centre. It has an entity tag, so that asking again costs little.
 */
export function addAgreementsRoute(routes: Hono<SignedIn>, services: RouteServices): void {
  const answer = agreementsAnswer(services)
  routes.get('/:contract/agreements', async (context) => {
    const { contract, participant, definition, rights } = await entryFor(context, services)
    if (!rights.includes('read')) throw new RefusedRequest('not-allowed', 'who may read the text')
    services.opened(openingOf(participant))
    return answer(context, contract, definition)
  })
}

/** What answers with the agreements of a contract, to whom may have them. */
export function agreementsAnswer({ store, rooms }: Pick<RouteServices, 'store' | 'rooms'>) {
  return async (
    context: Context,
    contract: Contract,
    definition: string | null,
  ): Promise<Response> => {
    const room = await rooms.open(contract.centre, contract.id)
    if (!room) throw new RefusedRequest('not-found', 'a contract with a document')
    const { seq, contract: document } = room.canonical()
    if (hasAlready(context, `${room.epoch}-${seq}`)) return context.body(null, 304)
    const answer: AgreementsResponse = {
      contract: contract.id,
      reference: await store.referenceOf(contract.centre, contract.id),
      phase: PHASE,
      language: contract.language,
      seq,
      ...agreementsOf(document, readableDefinition(definition)),
    }
    return context.json(answer)
  }
}
