import type { Context, Hono } from 'hono'
import { type NewContractResponse, newContractRequest } from '../../schemas/api/index.ts'
import type { CentreId } from '../../schemas/basics/index.ts'
import { factsFromFile, withGoals } from '../agreements/index.ts'
import { StoreError } from '../store/index.ts'
import { contractLink, invitationLink } from './links.ts'
import { makeContract, type NewParticipant } from './new-contract.ts'
import { RefusedRequest } from './problem.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'
import type { SignedIn } from './signed-in.ts'

/**
 * `POST /api/contracts`: a worker makes a contract, with what the file of the centre knows already. Made
 * again under the same reference, it is the contract that is there.
 */
export function addMakeRoute(routes: Hono<SignedIn>, services: RouteServices): void {
  const make = contractMaker(services)
  routes.post('/', (context) => {
    const person = context.get('person')
    if (!person.staff || context.get('signIn').contract !== null) {
      throw new RefusedRequest('not-allowed', 'a worker of the centre')
    }
    const token = context.get('token') ?? ''
    return make(context, person.centre, [{ role: 'worker', person, token }])
  })
}

/**
 * What answers a request for a new contract in a centre, whoever may ask for it.
 * @returns a function that is given who takes part in it beside those whom the request names
 */
export function contractMaker(services: RouteServices) {
  const { store, system, publicUrl, types, invitationDays } = services

  return async (
    context: Context,
    inCentre: CentreId,
    workers: readonly NewParticipant[],
  ): Promise<Response> => {
    const request = await readBody(context, newContractRequest)
    const { language, reference, goals } = request
    const definition = types.find(request.type, request.version)
    if (!definition) throw new RefusedRequest('bad-request', 'type to be a contract type')
    if (!definition.writtenIn.includes(language)) {
      const languages = definition.writtenIn.join(', ')
      throw new RefusedRequest('bad-request', `language to be one of ${languages}`)
    }
    const centre = await store.centre(inCentre)
    if (!centre) throw new RefusedRequest('not-found', 'the centre of who asks')
    const fromFile = factsFromFile(definition, request.file)

    const there = async () =>
      reference === undefined ? null : store.contractByReference(centre.id, reference)
    const answerOf = (
      contract: string,
      links: NewContractResponse['links'],
    ): NewContractResponse => ({ contract, links, unused: [...fromFile.unused] })

    const before = await there()
    if (before !== null) return context.json(answerOf(before, []), 200)
    const participants: NewParticipant[] = [
      ...workers,
      { role: 'client', name: request.client.name, invitedFor: invitationDays },
    ]
    if (request.support) {
      const { name } = request.support
      participants.push({ role: 'support', name, invitedFor: invitationDays })
    }
    const made = makeContract(
      {
        centre,
        definition,
        language,
        participants,
        facts: { ...fromFile.facts, ...request.facts },
        fill(body) {
          const filled = withGoals(body, goals)
          if (filled) return filled
          throw new RefusedRequest('bad-request', 'no goals: this type has no place for them')
        },
      },
      system,
    )
    const { contract } = made
    const named =
      reference === undefined
        ? []
        : [{ kind: 'add-reference' as const, centre: centre.id, contract, reference }]
    try {
      await store.write([...made.changes, ...named])
    } catch (error) {
      // Asked for twice at the same moment: the first one is the contract.
      const first = error instanceof StoreError && error.code === 'refused' ? await there() : null
      if (first === null) throw error
      return context.json(answerOf(first, []), 200)
    }
    const links = made.people.map(({ name, role, token, invitation }) => ({
      name,
      role,
      url: invitation
        ? invitationLink(publicUrl(), invitation.secret)
        : contractLink(publicUrl(), contract, token),
      expiresAt: invitation?.expiresAt ?? null,
    }))
    return context.json(answerOf(contract, links), 201, {
      location: `/api/contracts/${contract}`,
    })
  }
}
