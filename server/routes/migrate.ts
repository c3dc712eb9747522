import type { Hono } from 'hono'
import {
  afterSteps,
  type ContractContent,
  fitted,
  migrationFrom,
} from '../../plugins/kit/migrate/index.ts'
import { type MigrateResponse, migrateRequest } from '../../schemas/api/index.ts'
import { type ContractId, newId, type ParticipantId } from '../../schemas/basics/index.ts'
import type { Participant } from '../../schemas/contract/index.ts'
import type { CanonicalContract } from '../../schemas/document/index.ts'
import { carriedTo } from '../authorship/index.ts'
import type { Change, Contract } from '../store/index.ts'
import { compareVersions, readableDefinition } from '../types/index.ts'
import { participantOf, sha256, writtenContract } from './new-contract.ts'
import { RefusedRequest } from './problem.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'
import { entryFor, type SignedIn } from './signed-in.ts'

/**
 * `POST /api/contracts/:id/migrate`: a worker takes a contract over to a later version of its type, as
 * a new contract with the same people, who open it with the links that they have. The old one stays as
 * it is.
 */
export function addMigrateRoute(routes: Hono<SignedIn>, services: RouteServices): void {
  const { store, rooms, system, types, functions, authorship } = services

  routes.post('/:contract/migrate', async (context) => {
    const entry = await entryFor(context, services)
    const { contract: old, participants, participant } = entry
    if (participant.role !== 'worker') throw new RefusedRequest('not-allowed', 'the worker')
    const { version } = await readBody(context, migrateRequest)
    const older = readableDefinition(entry.definition)
    const newer = types.find(old.type, version)
    if (!newer || !older || compareVersions(newer.version, old.typeVersion) <= 0) {
      throw new RefusedRequest('bad-request', `a version of the type after ${old.typeVersion}`)
    }
    const migration = migrationFrom(newer, old.typeVersion)
    if (!migration) {
      const major = old.typeVersion.split('.')[0]
      throw new RefusedRequest('bad-request', `a type with a migration from version ${major}`)
    }
    const room = await rooms.open(old.centre, old.id)
    if (!room) throw new RefusedRequest('not-found', 'a contract with a document')
    const { contract: canonical } = room.canonical()
    let content = afterSteps(canonical, migration)
    if (migration.function !== undefined) {
      content = await called(migration.function, { ...canonical, ...content }, newer.version)
    }
    const made = migrated(content)
    const now = new Map<ParticipantId, ParticipantId>()
    await store.write([
      ...made.before,
      ...participants
        .filter(({ withdrawn }) => !withdrawn)
        .flatMap(({ id: from, person: id, name, role, centre }): Change[] => {
          const person = { id, centre, name }
          const { randomBytes } = system
          const change = participantOf(made.contract, person, role, randomBytes, system.now())
          now.set(from, change.participant.id)
          const ids = { centre, from, contract: made.contract, participant: change.participant.id }
          // The link and the PIN of who was invited open the new one too.
          return [change, { kind: 'take-over-invitation', id: newId<string>(randomBytes), ...ids }]
        }),
      ...made.after,
      ...(await wordsTakenOver(old, made.contract, participants, now)),
      actOf(old.id, participant.id, 'migrated', made.contract),
      actOf(made.contract, now.get(participant.id) ?? null, 'made', old.id),
    ])
    const response: MigrateResponse = {
      contract: made.contract,
      from: old.id,
      version: newer.version,
    }
    return context.json(response, 201, { location: `/api/contracts/${made.contract}` })

    function actOf(
      contract: ContractId,
      by: ParticipantId | null,
      act: 'migrated' | 'made',
      about: string,
    ): Change {
      const { centre } = old
      return {
        kind: 'add-act',
        act: { centre, contract, participant: by, act, about, at: system.now() },
      }
    }

    async function called(
      name: string,
      contract: CanonicalContract,
      to: string,
    ): Promise<ContractContent> {
      const source = types.checksOf(old.type, to)
      const outcome = source
        ? await functions.call({
            source,
            name,
            contract: JSON.stringify(contract),
            context: JSON.stringify({ from: old.typeVersion, to }),
          })
        : null
      const given = outcome?.kind === 'answered' ? contentIn(outcome.json) : null
      if (!given)
        throw new RefusedRequest('bad-request', `the function ${name} to give { body, facts }`)
      return given
    }

    /** Who wrote what, and which words the client said are theirs: for the same people in the new one. */
    async function wordsTakenOver(
      from: Contract,
      contract: ContractId,
      people: readonly Participant[],
      ids: ReadonlyMap<ParticipantId, ParticipantId>,
    ): Promise<Change[]> {
      const clients = people.flatMap(({ id, role }) => (role === 'client' ? [id] : []))
      const kinds = (older?.sections ?? []).flatMap(({ kind, voice }) =>
        voice === 'client' ? [kind] : [],
      )
      const [found, typed, confirmed] = await Promise.all([
        authorship.carried(from),
        authorship.words(from, kinds, clients),
        store.confirmedWords(from.centre, from.id),
      ])
      if (!found.ok || !typed.ok) throw new RefusedRequest('try-later')
      const carried = carriedTo(found.value.value, ids)
      const { centre } = from
      return [
        { kind: 'carry-authors', centre, contract, json: JSON.stringify(carried) },
        ...confirmed.flatMap((words): Change[] => {
          const participant = ids.get(words.participant)
          const now = typed.value.value.find(({ block }) => block === words.block)
          return participant && now?.hash === words.hash
            ? [
                {
                  kind: 'confirm-words',
                  words: { ...words, contract, participant, hash: now.carriedHash },
                },
              ]
            : []
        }),
      ]
    }

    function migrated(content: ContractContent) {
      // What a function gave back has a shape only once it is written.
      try {
        const fit = fitted(content, older!, newer!, old.language, sha256)
        if (!fit.ok) throw new RefusedRequest('bad-request', fit.refusal.slice(0, 10).join('; '))
        const contract = newId<ContractId>(system.randomBytes)
        const written = writtenContract(
          {
            centre: old.centre,
            contract,
            definition: newer!,
            language: old.language,
            ...fit.value,
          },
          system,
        )
        return { contract, ...written }
      } catch (error) {
        if (error instanceof RangeError || error instanceof TypeError) {
          throw new RefusedRequest('bad-request', 'a migration that gives a contract')
        }
        throw error
      }
    }
  })
}

/** What a function gave back, when it is a contract; the writer looks at the rest. */
function contentIn(json: string): ContractContent | null {
  const { body, facts } = (JSON.parse(json) ?? {}) as Partial<ContractContent>
  if (!Array.isArray(body) || typeof facts !== 'object' || facts === null) return null
  const isSound = body.every(isBlock) && Object.values(facts).every(isObject)
  return isSound ? { body, facts } : null
}

function isBlock(block: unknown): boolean {
  if (!isObject(block)) return false
  const { children = [], inline = [], text = '' } = block
  return (
    Array.isArray(children) &&
    children.every(isBlock) &&
    typeof text === 'string' &&
    Array.isArray(inline) &&
    inline.every(
      (run) => isObject(run) && typeof ('fact' in run ? run.fact : run.text) === 'string',
    )
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
