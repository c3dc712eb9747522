import type { Hono } from 'hono'
import { type TicketResponse, ticketRequest } from '../../schemas/api/index.ts'
import { RefusedRequest } from './problem.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'
import { entryFor, type SignedIn } from './signed-in.ts'

/**
 * `POST /:contract/tickets`: what opens a socket, once. An editor whose right ends soon asks for one
 * with a fresh token and says which session of its own it is for; that session then goes on as it is,
 * until the new right ends, and the ticket is not needed.
 */
export function addTicketRoute(routes: Hono<SignedIn>, services: RouteServices): void {
  const { store, tickets, rooms, system } = services

  routes.post('/:contract/tickets', async (context) => {
    const { contract, participant, rights } = await entryFor(context, services)
    const { mode, renews } = await readBody(context, ticketRequest)
    if (!rights.includes(mode)) throw new RefusedRequest('not-allowed', 'mode "read"')
    const { session: signIn, until } = context.get('signIn')
    const localKey = await store.localKey(contract.centre, participant.id)
    const ticket = tickets.issue({
      centre: contract.centre,
      contract: contract.id,
      person: participant.person,
      participant: participant.id,
      mode,
      signIn,
      until,
    })
    if (ticket === null || localKey === null) throw new RefusedRequest('try-later')
    const renewed =
      renews !== undefined &&
      rooms.renew(contract.id, { signIn, until }, ({ opening, client, isOpen }) => {
        const isTheirs = opening.participant.id === participant.id && client === renews
        return isOpen && isTheirs && opening.mayWrite === (mode === 'write')
      })
    const response: TicketResponse = {
      ticket,
      epoch: contract.epoch,
      localKey: Buffer.from(localKey).toString('base64'),
      lasts: until === null ? null : Math.max(0, until - system.now()),
      renewed,
    }
    return context.json(response, 201)
  })
}
