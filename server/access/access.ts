import type { ContractId, PersonId } from '../../schemas/basics/index.ts'
import {
  closedRights,
  type Participant,
  type Person,
  type Right,
  type Role,
  rights,
} from '../../schemas/contract/index.ts'
import type { Contract, Contracts, People } from '../store/index.ts'
import type { ClosedBecause, ContractTypes } from '../types/index.ts'
import type { SignIn } from './sign-in.ts'

/** A contract as one person may see it. */
export interface Entry {
  readonly contract: Contract
  readonly participant: Participant
  readonly participants: readonly Participant[]
  readonly rights: readonly Right[]
  /** Why nobody can change it, whatever their role; null: its contract type is as it should be. */
  readonly closed: ClosedBecause | null
  /** The contract type that it was made with, as JSON; null when there is none. */
  readonly definition: string | null
}

/**
 * How a person comes to a contract: as a participant, with a role. Who is not one finds no contract,
 * not even that it exists.
 */
export async function entryOf(
  store: People & Contracts,
  person: Pick<Person, 'centre' | 'id'>,
  contract: ContractId,
  types: Pick<ContractTypes, 'closed'>,
): Promise<Entry | null> {
  const [found, participants, definition] = await Promise.all([
    store.contract(person.centre, contract),
    store.participants(person.centre, contract),
    store.definition(person.centre, contract),
  ])
  const participant = participants.find((one) => one.person === person.id && !one.withdrawn)
  if (!found || !participant) return null
  const closed = types.closed(found.type, found.typeVersion, definition)
  const allowed = rights(participant.role, PHASE)
  return {
    contract: found,
    participant,
    participants,
    rights: closed ? allowed.filter((right) => closedRights.includes(right)) : allowed,
    closed,
    definition,
  }
}

/**
 * True for who signed in with an account of the centre that is no worker’s: what they did as a worker, when
 * they were one, is closed to them.
 */
export function isWorkerNoMore({ by, person }: SignIn, role: Role): boolean {
  return by === 'account' && role === 'worker' && !person.staff
}

/** The only phase that there is so far. */
export const PHASE = 'draft'

/** How many looks there are: colours with a shape each. */
const LOOKS = 6

/** By which colour and shape a participant is known: 0 to 5, in the order in which they came. */
export function lookOf(participants: readonly Participant[], person: PersonId): number {
  return (
    Math.max(
      0,
      participants.findIndex((one) => one.person === person),
    ) % LOOKS
  )
}
