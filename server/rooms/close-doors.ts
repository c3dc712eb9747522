import type { CentreId, ContractId, ParticipantId, PersonId } from '../../schemas/basics/index.ts'
import type { Tickets } from '../access/index.ts'
import type { Rooms } from './rooms.ts'

/** What can be open to somebody: their sockets, and tickets that wait to become one. */
export interface Doors {
  readonly rooms: Pick<Rooms, 'endSessions' | 'endSignIns'>
  readonly tickets: Pick<Tickets, 'drop'>
}

/** Closes to a participant, with 4403, the one contract in which they may not be any more. */
export function closeContractTo(
  { rooms, tickets }: Doors,
  contract: ContractId,
  participant: ParticipantId,
): void {
  tickets.drop((grant) => grant.contract === contract && grant.participant === participant)
  rooms.endSessions(contract, 4403, ({ opening }) => opening.participant.id === participant)
}

/** Closes, with 4401, all that was opened by one session in a cookie. */
export function closeSignIn({ rooms, tickets }: Doors, session: string): void {
  tickets.drop((grant) => grant.signIn === session)
  rooms.endSignIns(({ right }) => right.signIn === session)
}

/**
 * Closes, with 4401, all that a person opened by sessions in cookies, in every contract. What a link or the
 * token of a portal opened stays: that right has an end of its own.
 */
export function closeSignInsOf(
  { rooms, tickets }: Doors,
  { centre, id }: { readonly centre: CentreId; readonly id: PersonId },
): void {
  tickets.drop((grant) => grant.signIn !== null && grant.centre === centre && grant.person === id)
  rooms.endSignIns(
    ({ right, opening: { participant } }) =>
      right.signIn !== null && participant.centre === centre && participant.person === id,
  )
}
