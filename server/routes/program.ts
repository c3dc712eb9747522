import type { Context } from 'hono'
import { Hono } from 'hono'
import { decodeJwt } from 'jose'
import { type ContractId, isId } from '../../schemas/basics/index.ts'
import { bearerToken, isPortalToken } from '../access/index.ts'
import { agreementsAnswer } from './agreements.ts'
import { contractMaker } from './make.ts'
import { RefusedRequest } from './problem.ts'
import type { RouteServices } from './services.ts'
import { type SignedInAsProgram, signedInAsProgram } from './signed-in.ts'

/**
 * What a portal's own program may ask of `/api/contracts`, without a person: make a contract in the centre
 * for which the portal speaks, and read back what was agreed there (and see `/api/contract-types`). Its workers come in later, with tokens
 * of their own. Every other request is for those who are signed in.
 */
export function programRoutes(services: RouteServices): Hono<SignedInAsProgram> {
  const { store } = services
  const routes = new Hono<SignedInAsProgram>()
  const make = contractMaker(services)
  const agreements = agreementsAnswer(services)
  const asProgram = signedInAsProgram(services)

  routes.use(async (context, next) => {
    if (comesFromProgram(context)) await asProgram(context, next)
    else await next()
  })

  routes.post('/', (context, next) =>
    comesFromProgram(context) ? make(context, context.get('program').centre, []) : next(),
  )

  routes.get('/:contract/agreements', async (context, next) => {
    if (!comesFromProgram(context)) return next()
    const id = context.req.param('contract')
    const { centre } = context.get('program')
    const contract = isId(id) ? await store.contract(centre, id as ContractId) : null
    if (!contract) throw new RefusedRequest('not-found', 'a contract of the centre')
    services.opened({ centre, contract: contract.id, participant: null })
    return agreements(context, contract, await store.definition(centre, contract.id))
  })

  return routes
}

/** True for a token that says it is of a program. Whether it is, is checked after that. */
export function comesFromProgram(context: Context): boolean {
  const token = bearerToken(context.req.header('authorization'))
  if (token === null || !isPortalToken(token)) return false
  try {
    return decodeJwt(token).scope === 'contracts'
  } catch {
    return false
  }
}
