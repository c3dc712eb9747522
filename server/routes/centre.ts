import type { Context } from 'hono'
import { Hono } from 'hono'
import type { CentreContracts } from '../../schemas/api/index.ts'
import { type ContractId, isId } from '../../schemas/basics/index.ts'
import { listActs } from '../acts/index.ts'
import { eraseContract } from '../erasure/index.ts'
import type { Contract, NewAct } from '../store/index.ts'
import { typeNameOf, typeNamesOf } from '../types/index.ts'
import { RefusedRequest } from './problem.ts'
import type { RouteServices } from './services.ts'
import { entryFor, type SignedIn, signedIn } from './signed-in.ts'

/** Contracts in one answer, at most. */
const CONTRACTS_IN_ANSWER = 200

/** `GET /api/contracts/:contract/acts`: what was done with one's own contract, by the day. */
export function addActsRoute(routes: Hono<SignedIn>, services: RouteServices): void {
  routes.get('/:contract/acts', async (context) => {
    const { contract, rights } = await entryFor(context, services)
    if (!rights.includes('see-audit')) throw new RefusedRequest('not-allowed', 'the client')
    const before = numberIn(context, 'before')
    return context.json(
      await listActs(services.store, contract.centre, contract.id, { before, exact: false }),
    )
  })
}

/**
 * `/api/centre`: for the data protection officer of a centre. They see which contracts there are and what
 * was done with them, no text of any contract; and they let one be erased.
 */
export function centreRoutes(services: RouteServices): Hono<SignedIn> {
  const { store, rooms, system, authorship } = services
  const routes = new Hono<SignedIn>()
  routes.use(signedIn(services))
  routes.use(async (context, next) => {
    const { person, contract } = context.get('signIn')
    if (person.duty !== 'data-protection' || contract !== null) {
      throw new RefusedRequest('not-allowed', 'the data protection officer of the centre')
    }
    await next()
  })

  /** The contract in the path, when it is one of the centre of who asks. */
  async function contractIn(context: Context<SignedIn>): Promise<Contract> {
    const id = context.req.param('contract') ?? ''
    const { centre } = context.get('person')
    const found = isId(id) ? await store.contract(centre, id as ContractId) : null
    if (!found) throw new RefusedRequest('not-found', 'a contract of the centre')
    return found
  }

  function looked({ centre, id }: Contract, context: Context<SignedIn>): NewAct {
    return {
      centre,
      contract: id,
      participant: null,
      act: 'looked-at-acts',
      about: context.get('person').id,
      at: system.now(),
    }
  }

  routes.get('/contracts', async (context) => {
    const { centre } = context.get('person')
    const after = context.req.query('after') ?? ''
    const found = await store.contractsOfCentre(centre, after, CONTRACTS_IN_ANSWER)
    const answer: CentreContracts = {
      contracts: found.map(({ id, language, definition, type, client, createdAt, changedAt }) => ({
        id,
        typeName: typeNameOf(definition, language) ?? type,
        typeNames: typeNamesOf(definition),
        language,
        client,
        createdAt,
        changedAt,
      })),
      after: found.length === CONTRACTS_IN_ANSWER ? found.at(-1)!.id : null,
    }
    return context.json(answer)
  })

  routes.get('/contracts/:contract/acts', async (context) => {
    const contract = await contractIn(context)
    // Who takes part does not see to the second when the others read and wrote.
    const participants = await store.participants(contract.centre, contract.id)
    if (participants.some(({ person }) => person === context.get('person').id)) {
      throw new RefusedRequest('not-allowed', 'an officer who takes no part in this contract')
    }
    const before = numberIn(context, 'before')
    const list = await listActs(store, contract.centre, contract.id, { before, exact: true })
    await store.write([{ kind: 'add-act', act: looked(contract, context) }])
    return context.json(list)
  })

  routes.delete('/contracts/:contract', async (context) => {
    const { centre, id } = await contractIn(context)
    await eraseContract(
      { store, rooms, authorship, system },
      centre,
      id,
      'asked',
      context.get('person').id,
    )
    return context.body(null, 204)
  })

  routes.get('/erased', async (context) => {
    const erased = await store.erasedOf(context.get('person').centre)
    return context.json({
      erased: erased.map(({ contract, because, at }) => ({ contract, because, at })),
    })
  })

  return routes
}

function numberIn(context: Context, name: string): number | null {
  const text = context.req.query(name)
  if (text === undefined) return null
  if (!/^\d{1,15}$/.test(text)) throw new RefusedRequest('bad-request', `${name} to be a number`)
  return Number(text)
}
