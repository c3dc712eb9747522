import {
  type CentreId,
  type ContractId,
  newId,
  type ParticipantId,
  type PersonId,
  type RandomBytes,
} from '../../schemas/basics/index.ts'
import type { Person, Role } from '../../schemas/contract/index.ts'
import { newToken, tokenHash } from '../access/index.ts'
import type { Change, Invitation } from '../store/index.ts'

const DAY = 24 * 60 * 60_000

/** What it takes to make invitations. */
export interface Inviting {
  readonly randomBytes: RandomBytes
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** For how many days an invitation is good. */
  readonly days: number
}

/** An invitation that was made. The secret is for its link, shown this once, and kept nowhere. */
export interface MadeInvitation {
  readonly id: string
  readonly secret: string
  readonly participant: ParticipantId
  readonly expiresAt: number
  readonly changes: readonly Change[]
}

/** Whom an invitation is for, and who makes it. */
export interface ToInvite {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly participant: ParticipantId
  /** Null: the server, for who made the contract. */
  readonly by: ParticipantId | null
}

/** An invitation for someone who takes part already. */
export function newInvitation(
  { centre, contract, participant, by }: ToInvite,
  { randomBytes, now, days }: Inviting,
): MadeInvitation {
  const at = now()
  const id = newId<string>(randomBytes)
  const secret = newToken(randomBytes)
  const expiresAt = at + days * DAY
  const secretHash = tokenHash(secret)
  return {
    id,
    secret,
    participant,
    expiresAt,
    changes: [
      {
        kind: 'add-invitation',
        invitation: { centre, id, contract, participant, by, secretHash, madeAt: at, expiresAt },
      },
      {
        kind: 'add-act',
        act: { centre, contract, participant: by, act: 'invited', about: participant, at },
      },
    ],
  }
}

/** A new person in a contract, who comes in by an invitation alone. */
export function invitedPerson(
  { centre, contract, by }: Omit<ToInvite, 'participant'>,
  { name, role }: { readonly name: string; readonly role: Role },
  inviting: Inviting,
): MadeInvitation {
  const { randomBytes, now } = inviting
  const participant = newId<ParticipantId>(randomBytes)
  const person: Person = { id: newId<PersonId>(randomBytes), centre, name, staff: false }
  const made = newInvitation({ centre, contract, participant, by }, inviting)
  return {
    ...made,
    changes: [
      // Nobody has the token of which this would be the hash.
      { kind: 'add-person', person, tokenHash: randomBytes(32) },
      {
        kind: 'add-participant',
        participant: { id: participant, centre, contract, person: person.id, name, role },
        localKey: randomBytes(32),
        at: now(),
      },
      ...made.changes,
    ],
  }
}

/** How things stand with an invitation. */
export type InvitationState = 'waiting' | 'opened' | 'joined' | 'expired' | 'ended'

export function stateOf(invitation: Invitation, now: number): InvitationState {
  if (invitation.ended !== null) return 'ended'
  if (invitation.pinAt !== null) return 'joined'
  if (invitation.expiresAt <= now) return 'expired'
  return invitation.openedAt === null ? 'waiting' : 'opened'
}
