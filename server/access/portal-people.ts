import { newId, type ParticipantId, type PersonId } from '../../schemas/basics/index.ts'
import type { Participant, Person } from '../../schemas/contract/index.ts'
import {
  type Change,
  type Contracts,
  type People,
  type SignIns,
  StoreError,
  type Writer,
} from '../store/index.ts'
import type { System } from '../system.ts'
import type { PersonToken } from './portal-token.ts'

/** What came of a portal's word about a person. */
export interface PortalPerson {
  readonly person: Person
  readonly participant: Participant
  /** True when they came into this contract just now. */
  readonly isNew: boolean
  /** The role that they had until now, when it is another one. */
  readonly roleBefore: Participant['role'] | null
}

type PortalStore = People & Contracts & SignIns & Writer

/**
 * The person whom a portal's token is about, in the contract that it names. Made when they are seen for
 * the first time; their name and role follow what the portal says, by the newest of its tokens.
 * @returns `no-contract` when there is no such contract in the centre for which the portal speaks, or
 *   this person was let out of it; `older` when a newer token gave another role
 */
export async function portalPerson(
  token: PersonToken,
  store: PortalStore,
  { randomBytes, now }: Pick<System, 'randomBytes' | 'now'>,
): Promise<PortalPerson | 'no-contract' | 'older'> {
  // Two tokens of one person may come at once for the first time; the second then finds what the first made.
  for (let tries = 0; ; tries++) {
    try {
      return await once()
    } catch (error) {
      const isMade = error instanceof StoreError && error.code === 'refused'
      if (!isMade) throw error
      if (tries === 1) return 'no-contract'
    }
  }

  async function once(): Promise<PortalPerson | 'no-contract' | 'older'> {
    const { centre, contract, issuer, subject, name, role, issuedAt } = token
    const [there, known] = await Promise.all([
      store.contract(centre, contract),
      store.personBySubject(centre, issuer, subject),
    ])
    if (!there) return 'no-contract'
    const person = known ?? { id: newId<PersonId>(randomBytes), centre, name, staff: false }
    const before = known && (await store.participantOf(centre, contract, person.id))
    if (before && before.role === role && before.name === name) {
      return { person, participant: before, isNew: false, roleBefore: null }
    }
    const spoken = before && (await store.portalWord(centre, contract, before.id))
    if (before && spoken !== null && spoken >= issuedAt) {
      return before.role === role
        ? { person, participant: before, isNew: false, roleBefore: null }
        : 'older'
    }
    const id = before?.id ?? newId<ParticipantId>(randomBytes)
    const participant: Participant = { id, centre, contract, person: person.id, name, role }
    const changes: Change[] = []
    if (!known) {
      changes.push(
        // Nobody holds a token of this hash: they come with those of the portal alone.
        { kind: 'add-person', person, tokenHash: randomBytes(32) },
        { kind: 'add-subject', subject: { centre, issuer, subject, person: person.id } },
      )
    } else if (known.name !== name) {
      changes.push({ kind: 'set-person', person: { ...known, name } })
    }
    changes.push(
      before
        ? { kind: 'set-participant', centre, participant: id, name, role }
        : { kind: 'add-participant', participant, localKey: randomBytes(32), at: now() },
      { kind: 'portal-word', centre, contract, participant: id, issuedAt },
    )
    if (before?.role !== role) {
      const what = before ? 'role-changed' : 'joined'
      const at = now()
      changes.push({
        kind: 'add-act',
        act: { centre, contract, participant: id, act: what, about: id, at },
      })
    }
    await store.write(changes)
    return {
      person: { ...person, name },
      participant,
      isNew: !before,
      roleBefore: before && before.role !== role ? before.role : null,
    }
  }
}
