import { Hono } from 'hono'
import type { ContractType, FactDefinition } from '../../plugins/kit/index.ts'
import type { AskedFact, ContractTypeList } from '../../schemas/api/index.ts'
import { comesFromProgram } from './program.ts'
import type { RouteServices } from './services.ts'
import { type SignedIn, type SignedInAsProgram, signedIn, signedInAsProgram } from './signed-in.ts'

/**
 * `/api/contract-types`: what can be made, with what a page has to ask for it. The whole of a type
 * comes with a contract. A portal's own program sees it too: it makes contracts of these types.
 */
export function contractTypeRoutes({ types, ...services }: RouteServices): Hono {
  const listed = (withNotices: boolean): ContractTypeList => ({
    types: types.offered().map((type) => ({
      id: type.id,
      version: type.version,
      names: type.names,
      description: type.description,
      writtenIn: [...type.writtenIn],
      own: types.isOwn(type.id),
      asks: askedFacts(type),
    })),
    notices: withNotices ? types.notices.map((one) => ({ ...one })) : [],
  })

  const programs = new Hono<SignedInAsProgram>()
  const asProgram = signedInAsProgram(services)
  programs.use((context, next) => (comesFromProgram(context) ? asProgram(context, next) : next()))
  programs.get('/', (context, next) =>
    comesFromProgram(context) ? Promise.resolve(context.json(listed(false))) : next(),
  )

  const people = new Hono<SignedIn>()
  people.use(signedIn(services))
  people.get('/', (context) => context.json(listed(context.get('person').staff)))

  return new Hono().route('/', programs).route('/', people)
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
