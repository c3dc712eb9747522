import type { Hono } from 'hono'
import { type PartResponse, type PartView, partAnswerRequest } from '../../schemas/api/index.ts'
import { newId, type ParticipantId } from '../../schemas/basics/index.ts'
import type { Entry } from '../access/index.ts'
import { answersOf, hashOfPart, partOf } from '../invitations/index.ts'
import type { PartnerAnswer } from '../store/index.ts'
import { readableDefinition } from '../types/index.ts'
import { RefusedRequest } from './problem.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'
import { anyEntryFor, openingOf, type SignedIn } from './signed-in.ts'

/** So many answers one partner can give in one contract. */
const ANSWERS = 100

/** What a partner sees of a contract now, made by the server from its text. */
export async function partFor(
  { store, rooms }: Pick<RouteServices, 'store' | 'rooms'>,
  { contract, participants, definition }: Entry,
  { id, name }: { readonly id: ParticipantId | null; readonly name: string },
): Promise<{ readonly part: PartView; readonly hash: string }> {
  const [room, centre] = await Promise.all([
    rooms.open(contract.centre, contract.id),
    store.centre(contract.centre),
  ])
  if (!room) throw new RefusedRequest('not-found', 'a contract with a document')
  const there = participants.filter(({ withdrawn }) => !withdrawn)
  const part = partOf(room.canonical().contract, readableDefinition(definition), {
    name,
    others: there.filter((one) => one.role === 'partner' && one.id !== id).map((one) => one.name),
    client: there.find(({ role }) => role === 'client')?.name ?? '',
    centre: centre?.name ?? '',
    worker: there.find(({ role }) => role === 'worker')?.name ?? null,
  })
  return { part, hash: hashOfPart(part) }
}

/** `GET /:contract/part` and `POST /:contract/part/answers`: a partner reads its part, agrees to it or asks. */
export function addPartRoutes(routes: Hono<SignedIn>, services: RouteServices): void {
  const { store, rooms, system } = services

  routes.get('/:contract/part', async (context) => {
    const entry = await anyEntryFor(context, services)
    mustBePartner(entry)
    const { contract, participant } = entry
    services.opened(openingOf(participant))
    const [{ part, hash }, answers] = await Promise.all([
      partFor(services, entry, participant),
      store.partnerAnswers(contract.centre, contract.id),
    ])
    const response: PartResponse = { part, hash, answers: answersOf(answers, participant.id, hash) }
    return context.json(response)
  })

  routes.post('/:contract/part/answers', async (context) => {
    const entry = await anyEntryFor(context, services)
    mustBePartner(entry)
    const { contract, participant } = entry
    const request = await readBody(context, partAnswerRequest)
    const { centre, id } = contract
    const before = await store.partnerAnswers(centre, id)
    if (before.filter((one) => one.participant === participant.id).length >= ANSWERS) {
      throw new RefusedRequest('not-allowed', `at most ${ANSWERS} answers`)
    }
    const { part, hash } = await partFor(services, entry, participant)
    // One agrees to what one read: when it says something else now, one reads it first.
    if (request.kind === 'agreed' && request.hash !== hash) return context.json({ hash }, 409)
    const at = system.now()
    const answer: PartnerAnswer = {
      centre,
      id: newId<string>(system.randomBytes),
      contract: id,
      participant: participant.id,
      kind: request.kind,
      text: request.kind === 'asked' ? request.text : '',
      part: JSON.stringify(part),
      hash,
      at,
    }
    await store.write([
      { kind: 'add-partner-answer', answer },
      {
        kind: 'add-act',
        act: {
          centre,
          contract: id,
          participant: participant.id,
          act: 'partner-answered',
          about: null,
          at,
        },
      },
    ])
    rooms.tell(id, { notice: 'changed', what: 'partner' })
    const response: PartResponse = {
      part,
      hash,
      answers: answersOf([...before, answer], participant.id, hash),
    }
    return context.json(response, 201)
  })
}

function mustBePartner({ rights }: Entry): void {
  if (!rights.includes('answer-part')) {
    throw new RefusedRequest('not-found', 'a part of yours')
  }
}
