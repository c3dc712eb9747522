import type { Participant, Role } from '../../schemas/contract/index.ts'
import { isToken, tokenHash } from '../access/index.ts'
import type { Contracts, Invitation, Invitations } from '../store/index.ts'
import type { System } from '../system.ts'
import { stateOf } from './inviting.ts'

/** What took the place of the link of a client. */
export interface ReplacedBy {
  readonly invitation: Invitation
  readonly participant: Participant
  /** When the old link ended. */
  readonly at: number
  /** In which role who made the new one. */
  readonly by: Role | null
}

/**
 * What took the place of a client's link, while it is good; null: nothing did, or the link is of somebody
 * else, or there never was one.
 */
export async function replacedBy(
  secret: string,
  {
    store,
    system,
  }: { readonly store: Contracts & Invitations; readonly system: Pick<System, 'now'> },
): Promise<ReplacedBy | null> {
  const old = isToken(secret) ? await store.invitationBySecret(tokenHash(secret)) : null
  if (old?.ended !== 'replaced' || old.endedAt === null) return null
  const { centre } = old
  const before = await store.participants(centre, old.contract)
  const person = before.find(({ id }) => id === old.participant)?.person
  if (person === undefined) return null
  // The new link may be one of a contract that was taken over from this one.
  for (const { id: contract } of await store.contractsOf(centre, person)) {
    const [participants, invitations] = await Promise.all([
      store.participants(centre, contract),
      store.invitations(centre, contract),
    ])
    const participant = participants.find((one) => one.person === person && !one.withdrawn)
    if (participant?.role !== 'client') continue
    const invitation = invitations.findLast((one) => one.participant === participant.id)
    if (!invitation) continue
    const state = stateOf(invitation, system.now())
    if (state === 'ended' || state === 'expired') continue
    const maker = participants.find(({ id }) => id === invitation.by)
    return { invitation, participant, at: old.endedAt, by: maker?.role ?? null }
  }
  return null
}
