import { Hono } from 'hono'
import type { ContractType, FactDefinition } from '../../plugins/kit/index.ts'
import type { AskedFact, ContractTypeList } from '../../schemas/api/index.ts'
import type { RouteServices } from './services.ts'
import { type SignedIn, signedIn } from './signed-in.ts'

/**
 * `/api/contract-types`: what can be made, with what a page has to ask for it. The whole of a type
 * comes with a contract.
 */
export function contractTypeRoutes({ types, ...services }: RouteServices): Hono<SignedIn> {
  const routes = new Hono<SignedIn>()
  routes.use(signedIn(services))
  routes.get('/', (context) => {
    const list: ContractTypeList = {
      types: types.offered().map((type) => ({
        id: type.id,
        version: type.version,
        names: type.names,
        description: type.description,
        writtenIn: [...type.writtenIn],
        own: types.isOwn(type.id),
        asks: askedFacts(type),
      })),
      notices: context.get('person').staff ? types.notices.map((one) => ({ ...one })) : [],
    }
    return context.json(list)
  })
  return routes
}

/**
 * The facts that may be known before the people sit together: those that name where they come from.
 * The name of the client is asked for every type.
 */
function askedFacts({ facts }: ContractType): AskedFact[] {
  return Object.entries(facts)
    .filter(([, { source }]) => source !== undefined && source !== 'file.client.name')
    .map(([key, fact]) => asked(key, fact))
}

function asked(key: string, fact: FactDefinition): AskedFact {
  const { kind, label, hint } = fact
  return {
    key,
    kind,
    label,
    ...(hint && { hint }),
    ...(fact.kind === 'choice' && { choices: { ...fact.choices } }),
  }
}
