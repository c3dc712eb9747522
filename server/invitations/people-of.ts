import type { PartAnswer, PeopleResponse, PersonView } from '../../schemas/api/index.ts'
import { invitedRoles } from '../../schemas/api/index.ts'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import type { Participant, Right, Role } from '../../schemas/contract/index.ts'
import type { Entry } from '../access/index.ts'
import type { Invitation, Membership, PartnerAnswer } from '../store/index.ts'
import { stateOf } from './inviting.ts'

/** The right that it takes to invite someone in this role; null: nobody is invited in it from here. */
export function rightToInvite(role: Role): Right | null {
  switch (role) {
    case 'support':
    case 'reader':
      return 'invite-support'
    case 'partner':
      return 'invite-partner'
    default:
      return null
  }
}

/** The right that it takes to make a new invitation for someone who has one. */
function rightToRenew(role: Role): Right | null {
  return role === 'client' ? 'renew-client' : rightToInvite(role)
}

/** The right that it takes to let someone out. Nobody lets out a worker or a client. */
function rightToWithdraw(role: Role): Right | null {
  switch (role) {
    case 'support':
    case 'reader':
      return 'withdraw-support'
    case 'partner':
      return 'withdraw-partner'
    default:
      return null
  }
}

/** What someone may do about another person of the contract. The page offers by it, the routes hold to it. */
export function mayDo(
  { participant: me, rights }: Pick<Entry, 'participant' | 'rights'>,
  person: Participant,
  invitation: Invitation | undefined,
  now: number,
): PersonView['may'] {
  const has = (right: Right | null): boolean =>
    right !== null && rights.includes(right) && !person.withdrawn && person.id !== me.id
  const state = invitation && stateOf(invitation, now)
  return {
    withdraw: has(rightToWithdraw(person.role)),
    // Who signs in otherwise has no invitation to lose.
    renew: invitation !== undefined && has(rightToRenew(person.role)),
    // Once the client has come in, a new invitation is the only thing that ends the one before.
    stop:
      person.role === 'client' &&
      (state === 'waiting' || state === 'opened') &&
      has(rightToRenew(person.role)),
  }
}

/** What is known of one partner's part. */
export interface PartKnown {
  readonly hash: string
  readonly promises: readonly string[]
}

export interface PeopleOf {
  readonly entry: Entry
  readonly invitations: readonly Invitation[]
  readonly memberships: readonly Membership[]
  readonly answers: readonly PartnerAnswer[]
  /** By partner. */
  readonly parts: ReadonlyMap<ParticipantId, PartKnown>
  readonly now: number
  readonly days: number
}

/** Everyone who can see a contract, and who could: the same for all who may ask, but for what they may do. */
export function peopleOf(options: PeopleOf): PeopleResponse {
  const { entry, invitations, memberships, answers, parts, now, days } = options
  const { participants, participant: me, contract, rights } = entry
  const brief = (id: ParticipantId | null) => {
    const found = participants.find((one) => one.id === id)
    return found ? { id: found.id, name: found.name, role: found.role } : null
  }
  const people = participants.map((person): PersonView => {
    const { id, name, role } = person
    const membership = memberships.find(({ participant }) => participant === id)
    const invitation = invitations.findLast(({ participant }) => participant === id)
    const part = parts.get(id)
    return {
      id,
      name,
      role,
      me: id === me.id,
      since: membership?.addedAt ?? contract.createdAt,
      withdrawnAt: membership?.withdrawnAt ?? null,
      invitation: invitation
        ? {
            id: invitation.id,
            by: brief(invitation.by),
            state: stateOf(invitation, now),
            madeAt: invitation.madeAt,
            expiresAt: invitation.expiresAt,
            openedAt: invitation.openedAt,
            pinAt: invitation.pinAt,
            ended: invitation.ended,
            endedAt: invitation.endedAt,
          }
        : null,
      answers: answersOf(answers, id, part?.hash ?? null),
      promises: [...(part?.promises ?? [])],
      may: mayDo(entry, person, invitation, now),
    }
  })
  const mayInvite = invitedRoles.filter((role) => {
    const right = rightToInvite(role)
    return right !== null && rights.includes(right)
  })
  return { people, mayInvite, days }
}

/** The answers of one partner, the last first. */
export function answersOf(
  answers: readonly PartnerAnswer[],
  participant: ParticipantId,
  hash: string | null,
): PartAnswer[] {
  return answers
    .filter((one) => one.participant === participant)
    .map(({ id, kind, text, at, hash: then }) => ({ id, kind, text, at, current: then === hash }))
    .reverse()
}
