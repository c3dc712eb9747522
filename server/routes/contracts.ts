import { Hono } from 'hono'
import { shownDefinition, wholeDefinition } from '../../plugins/kit/index.ts'
import type { ContractList, ContractView, SetAsideText } from '../../schemas/api/index.ts'
import { may, type Participant } from '../../schemas/contract/index.ts'
import { DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import { isWorkerNoMore, PHASE } from '../access/index.ts'
import { closedTexts, readableDefinition, typeNameOf, typeNamesOf } from '../types/index.ts'
import { addAgreementsRoute } from './agreements.ts'
import { addAskingRoutes } from './asking.ts'
import { addAuthorshipRoutes } from './authorship.ts'
import { addActsRoute } from './centre.ts'
import { hasAlready } from './entity-tag.ts'
import { FunctionAnswersOf } from './function-answers.ts'
import { keptDefinition } from './kept-definition.ts'
import { addMakeRoute } from './make.ts'
import { addMigrateRoute } from './migrate.ts'
import { addPeopleRoutes } from './people.ts'
import { RefusedRequest } from './problem.ts'
import type { RouteServices } from './services.ts'
import { entryFor, openingOf, type SignedIn, signedIn } from './signed-in.ts'
import { addTicketRoute } from './tickets.ts'
import { addVersionRoutes } from './versions.ts'

/** `/api/contracts` and what is below it. */
export function contractRoutes(services: RouteServices): Hono<SignedIn> {
  const { store, rooms, system, types, localCopy } = services
  const answers = new FunctionAnswersOf(types, services.functions, system)
  const routes = new Hono<SignedIn>()
  routes.use(signedIn(services))

  routes.get('/', async (context) => {
    const person = context.get('person')
    const [centre, contracts] = await Promise.all([
      store.centre(person.centre),
      store.contractsOf(person.centre, person.id),
    ])
    const signIn = context.get('signIn')
    const only = signIn.contract
    const seen = contracts.filter(
      ({ id, role }) =>
        (only === null || id === only) && may(role, PHASE, 'read') && !isWorkerNoMore(signIn, role),
    )
    const list: ContractList = {
      me: {
        name: person.name,
        staff: person.staff,
        centre: centre?.name ?? '',
        duty: person.duty ?? null,
      },
      contracts: seen.map((one) => ({
        id: one.id,
        type: one.type,
        typeVersion: one.typeVersion,
        language: one.language,
        typeName: typeNameOf(one.definition, one.language) ?? one.type,
        typeNames: typeNamesOf(one.definition),
        client: one.client,
        createdAt: one.createdAt,
        changedAt: one.changedAt,
        role: one.role,
      })),
    }
    return context.json(list)
  })

  routes.get('/:contract', async (context) => {
    const { contract, participant, participants, rights, closed, definition } = await entryFor(
      context,
      services,
    )
    const [centre, wordings] = await Promise.all([
      store.centre(contract.centre),
      store.wordings(contract.centre, contract.id),
    ])
    const view: ContractView = {
      id: contract.id,
      centre: centre?.name ?? '',
      language: contract.language,
      schema: DOCUMENT_SCHEMA,
      epoch: contract.epoch,
      phase: PHASE,
      me: personView(participant),
      rights: [...rights],
      participants: participants.map(personView),
      ...(closed && { closed: closedTexts[closed] }),
      ...((!localCopy || context.get('signIn').shared) && { localCopy: false }),
      definition: {
        ...shownDefinition(keptDefinition(definition, contract, wordings), contract.language),
        wordings: wordings.map(({ id, version, hash }) => ({ id, version, hash })),
      },
    }
    return context.json(view)
  })

  routes.get('/:contract/type', async (context) => {
    const { contract, definition } = await entryFor(context, services)
    const type = readableDefinition(definition)
    if (type === null) throw new RefusedRequest('not-found', 'the contract type it was made with')
    return context.json(wholeDefinition(type, contract.language))
  })

  routes.get('/:contract/functions', async (context) => {
    const { contract, definition } = await entryFor(context, services)
    const room = await rooms.open(contract.centre, contract.id)
    if (!room) throw new RefusedRequest('not-found', 'a contract with a document')
    return context.json(await answers.of(contract, definition, room))
  })

  addTicketRoute(routes, services)

  routes.get('/:contract/document', async (context) => {
    const { contract, participant } = await entryFor(context, services)
    services.opened(openingOf(participant))
    const room = await rooms.open(contract.centre, contract.id)
    if (!room) throw new RefusedRequest('not-found', 'a contract with a document')
    const { seq, contract: document } = room.canonical()
    if (hasAlready(context, `${room.epoch}-${seq}`)) return context.body(null, 304)
    return context.json({ seq, contract: document })
  })

  routes.get('/:contract/set-aside', async (context) => {
    const { contract, participant } = await entryFor(context, services)
    const kept = await store.setAsideOf(contract.centre, contract.id, participant.id)
    const texts: SetAsideText[] = kept
      .filter(({ text }) => text !== '')
      .map(({ id, why, text, block, at }) => ({ id, why, text, block, at }))
    return context.json({ texts })
  })

  routes.delete('/:contract/set-aside/:id', async (context) => {
    const { contract, participant } = await entryFor(context, services)
    const id = context.req.param('id')
    const dropped = await store.dropSetAside(contract.centre, contract.id, participant.id, id)
    if (!dropped) throw new RefusedRequest('not-found', 'a text of yours that was set aside')
    return context.body(null, 204)
  })

  addPeopleRoutes(routes, services)
  addAskingRoutes(routes, services)
  addAuthorshipRoutes(routes, services)
  addVersionRoutes(routes, services)
  addMakeRoute(routes, services)
  addAgreementsRoute(routes, services)
  addActsRoute(routes, services)
  addMigrateRoute(routes, services)
  return routes
}

function personView({ id, name, role, withdrawn }: Participant): ContractView['me'] {
  return { id, name, role, ...(withdrawn && { withdrawn }) }
}
