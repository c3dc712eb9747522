import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import {
  type AuthorsResponse,
  broughtBackRequest,
  confirmWordsRequest,
  type RemovedResponse,
  type WordsResponse,
} from '../../schemas/api/index.ts'
import type { Result } from '../../schemas/basics/index.ts'
import type { Right } from '../../schemas/contract/index.ts'
import type { Entry } from '../access/index.ts'
import { type AuthorshipProblem, dayOf } from '../authorship/index.ts'
import { readableDefinition } from '../types/index.ts'
import { hasAlready } from './entity-tag.ts'
import { RefusedRequest } from './problem.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'
import { entryFor, type SignedIn } from './signed-in.ts'

/** Who wrote what in a contract, below `/:contract`: `authors`, `removed` and `words`. */
export function addAuthorshipRoutes(routes: Hono<SignedIn>, services: RouteServices): void {
  const { store, rooms, system, authorship } = services

  routes.get('/:contract/authors', async (context) => {
    const entry = await allowed(context, services, 'see-authors')
    if (isKnown(context, entry)) return context.body(null, 304)
    const { seq, value } = given(await authorship.authors(entry.contract))
    const answer: AuthorsResponse = {
      seq,
      people: named(entry),
      blocks: [...value.blocks],
      facts: [...value.facts],
    }
    return context.json(answer)
  })

  routes.get('/:contract/removed', async (context) => {
    const entry = await allowed(context, services, 'bring-back')
    if (isKnown(context, entry)) return context.body(null, 304)
    const { seq, value } = given(await authorship.removed(entry.contract))
    const answer: RemovedResponse = {
      seq,
      people: named(entry),
      passages: [...value.passages],
      more: value.more,
    }
    return context.json(answer)
  })

  /** The words are put back in the text, as any edit; here it is only written down that they were. */
  routes.post('/:contract/removed/back', async (context) => {
    const { contract, participant } = await allowed(context, services, 'bring-back')
    const { passage } = await readBody(context, broughtBackRequest)
    await store.write([
      {
        kind: 'add-act',
        act: {
          centre: contract.centre,
          contract: contract.id,
          participant: participant.id,
          act: 'brought-back',
          about: passage,
          at: system.now(),
        },
      },
    ])
    rooms.tell(contract.id, { notice: 'changed', what: 'authors' })
    return context.body(null, 204)
  })

  routes.get('/:contract/words', async (context) => {
    const entry = await allowed(context, services, 'see-authors')
    const answer: WordsResponse = await wordsOf(entry)
    return context.json(answer)
  })

  routes.post('/:contract/words', async (context) => {
    const entry = await allowed(context, services, 'confirm-words')
    const { block, hash } = await readBody(context, confirmWordsRequest)
    const found = await wordsOf(entry)
    const words = found.blocks.find((one) => one.block === block)
    if (words?.hash !== hash) {
      // Another changed them a moment ago: what one says of words is said of those that one saw.
      throw new RefusedRequest('bad-request', 'words as they are now')
    }
    const { contract, participant } = entry
    const { centre, id } = contract
    const at = system.now()
    await store.write([
      {
        kind: 'confirm-words',
        words: { centre, contract: id, block, hash, participant: participant.id, at },
      },
      {
        kind: 'add-act',
        act: {
          centre,
          contract: id,
          participant: participant.id,
          act: 'words-confirmed',
          about: block,
          at,
        },
      },
    ])
    rooms.tell(id, { notice: 'changed', what: 'authors' })
    const answer: WordsResponse = await wordsOf(entry)
    return context.json(answer)
  })

  async function wordsOf(entry: Entry): Promise<WordsResponse> {
    const { contract, participants, definition } = entry
    const type = readableDefinition(definition)
    const kinds = (type?.sections ?? []).flatMap(({ kind, voice }) =>
      voice === 'client' ? [kind] : [],
    )
    const clients = participants.flatMap(({ id, role }) => (role === 'client' ? [id] : []))
    const [answered, confirmed] = await Promise.all([
      authorship.words(contract, kinds, clients),
      store.confirmedWords(contract.centre, contract.id),
    ])
    const { seq, value } = given(answered)
    return {
      seq,
      people: named(entry),
      blocks: value.map(({ block, by, hash }) => {
        const said = confirmed.findLast((one) => one.block === block && one.hash === hash)
        return { block, by: [...by], hash, confirmed: said ? dayOf(said.at) : null }
      }),
    }
  }
}

/** @throws RefusedRequest `not-found` for who takes no part, `not-allowed` without the right */
async function allowed(
  context: Context<SignedIn>,
  services: RouteServices,
  right: Right,
): Promise<Entry> {
  const entry = await entryFor(context, services)
  if (!entry.rights.includes(right)) throw new RefusedRequest('not-allowed', `the right ${right}`)
  return entry
}

/** Sets the entity tag of the contract as it is now. @returns true when who asks has that already */
function isKnown(context: Context, { contract, participants }: Entry): boolean {
  const people = participants.map(({ id, name, role, withdrawn }) => [id, name, role, withdrawn])
  const hash = createHash('sha256').update(JSON.stringify(people)).digest('base64url')
  return hasAlready(context, `${contract.epoch}-${contract.seq}-${hash.slice(0, 22)}`)
}

function named({ participants }: Entry): { id: string; name: string; role: string }[] {
  return participants.map(({ id, name, role }) => ({ id, name, role }))
}

function given<Value>(result: Result<Value, AuthorshipProblem>): Value {
  if (result.ok) return result.value
  switch (result.refusal) {
    case 'gone':
      throw new RefusedRequest('not-found', 'a contract of which everything is still kept')
    case 'too-large':
      throw new RefusedRequest('too-large', 'a contract with fewer changes')
    case 'later':
      throw new RefusedRequest('try-later')
  }
}
