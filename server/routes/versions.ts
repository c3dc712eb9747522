import type { Context, Hono } from 'hono'
import type { VersionList } from '../../schemas/api/index.ts'
import type { Contract } from '../store/index.ts'
import type { VersionProblem } from '../versions/index.ts'
import { hasAlready } from './entity-tag.ts'
import { RefusedRequest } from './problem.ts'
import type { RouteServices } from './services.ts'
import { entryFor, openingOf, type SignedIn } from './signed-in.ts'

/** A moment as it stands in an address: milliseconds since 1970, in whole digits. */
const MOMENT = /^\d{1,15}$/

/** The answer is of a day that has passed, or of now by a clock that differs a little. */
const CLOCKS_DIFFER = 60_000

/** `GET /:contract/versions` and `GET /:contract/versions/:at`: how a contract stood before. */
export function addVersionRoutes(routes: Hono<SignedIn>, services: RouteServices): void {
  const { system, versions, opened } = services

  /** What stood there before is also what was removed since: it is for who may see that. */
  async function contractFor(context: Context<SignedIn>): Promise<Contract> {
    const { contract, participant, rights } = await entryFor(context, services)
    if (!rights.includes('bring-back')) {
      throw new RefusedRequest('not-allowed', 'someone who may see what was removed')
    }
    opened(openingOf(participant))
    return contract
  }

  routes.get('/:contract/versions', async (context) => {
    const contract = await contractFor(context)
    const found = await versions.list(contract.centre, contract.id)
    if (!found.ok) throw refused(found.refusal)
    const answer: VersionList = { versions: [...found.value] }
    return context.json(answer)
  })

  routes.get('/:contract/versions/:at', async (context) => {
    const contract = await contractFor(context)
    const asked = context.req.param('at')
    if (!MOMENT.test(asked)) {
      throw new RefusedRequest('bad-request', 'a moment in milliseconds since 1970')
    }
    const at = Number(asked)
    if (at > system.now() + CLOCKS_DIFFER) {
      throw new RefusedRequest('bad-request', 'a moment that has passed')
    }
    const found = await versions.at(contract.centre, contract.id, at)
    if (!found.ok) throw refused(found.refusal)
    if (hasAlready(context, `${contract.epoch}-${found.value.seq}`)) return context.body(null, 304)
    return context.body(found.value.json, 200, { 'content-type': 'application/json' })
  })
}

function refused(problem: VersionProblem): RefusedRequest {
  switch (problem) {
    case 'before':
      return new RefusedRequest('not-found', 'a moment at which the contract was there')
    case 'gone':
      return new RefusedRequest('not-found', 'a moment of which everything is still kept')
    case 'too-large':
      return new RefusedRequest('too-large', 'a contract with fewer changes')
    case 'later':
      return new RefusedRequest('try-later')
  }
}
