import type { ContractId, PersonId } from '../../schemas/basics/index.ts'
import {
  may,
  type Participant,
  type Person,
  type Right,
  rights,
} from '../../schemas/contract/index.ts'
import type { Contract, Contracts, People } from '../store/index.ts'

/** A contract as one person may see it. */
export interface Entry {
  readonly contract: Contract
  readonly participant: Participant
  readonly participants: readonly Participant[]
  readonly rights: readonly Right[]
}

/**
 * How a person comes to a contract: as a participant, with a role. Who is not one finds no contract,
 * not even that it exists.
 */
export async function entryOf(
  store: People & Contracts,
  person: Pick<Person, 'centre' | 'id'>,
  contract: ContractId,
): Promise<Entry | null> {
  const [found, participants] = await Promise.all([
    store.contract(person.centre, contract),
    store.participants(person.centre, contract),
  ])
  const participant = participants.find((one) => one.person === person.id)
  if (!found || !participant) return null
  return {
    contract: found,
    participant,
    participants,
    rights: rights(participant.role, PHASE),
  }
}

/** The only phase that there is so far. */
export const PHASE = 'draft'

/** Whether this participant may write in the contract now. */
export function mayWrite(participant: Participant): boolean {
  return may(participant.role, PHASE, 'write')
}

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
