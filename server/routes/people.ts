import type { Context, Hono } from 'hono'
import {
  type NewInvitationResponse,
  newInvitationRequest,
  partPreviewRequest,
} from '../../schemas/api/index.ts'
import type { ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import type { Participant, Right } from '../../schemas/contract/index.ts'
import type { Entry } from '../access/index.ts'
import {
  invitedPerson,
  type MadeInvitation,
  mayDo,
  newInvitation,
  peopleOf,
  rightToInvite,
} from '../invitations/index.ts'
import { closeContractTo, closeSignInsOf } from '../rooms/index.ts'
import { type Change, type Invitation, StoreError } from '../store/index.ts'
import { invitationLink } from './links.ts'
import { addPartRoutes, partFor } from './part.ts'
import { RefusedRequest } from './problem.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'
import { entryFor, type SignedIn } from './signed-in.ts'

/** So many people can take part in one contract at the same time, and ever. */
const MOST = 30
const EVER = 200
/** So many invitations one contract can have, those that are over with them. */
const INVITATIONS = 400

/**
 * `GET /:contract/people` and what it offers: who can see a contract, inviting, and letting out again.
 * Whoever is let out sees nothing from that moment on; what they wrote stays theirs.
 */
export function addPeopleRoutes(routes: Hono<SignedIn>, services: RouteServices): void {
  const { store, rooms, system, publicUrl, invitationDays } = services
  const { randomBytes, now } = system
  const inviting = { randomBytes, now, days: invitationDays }

  function tell(contract: ContractId): void {
    rooms.tell(contract, { notice: 'changed', what: 'people' })
  }

  /** What they have open closes: here, and in other contracts what the same session opened. */
  function letOut(contract: ContractId, { id, centre, person }: Participant): void {
    closeContractTo(services, contract, id)
    closeSignInsOf(services, { centre, id: person })
  }

  function must({ rights }: Entry, right: Right | null): void {
    if (right === null || !rights.includes(right)) {
      throw new RefusedRequest('not-allowed', 'somebody who may do this')
    }
  }

  routes.get('/:contract/people', async (context) => {
    const entry = await entryFor(context, services)
    must(entry, 'see-people')
    const { centre, id } = entry.contract
    const [invitations, memberships, answers] = await Promise.all([
      store.invitations(centre, id),
      store.memberships(centre, id),
      store.partnerAnswers(centre, id),
    ])
    const parts = new Map(
      await Promise.all(
        entry.participants
          .filter(({ role, withdrawn }) => role === 'partner' && !withdrawn)
          .map(async (partner) => {
            const { part, hash } = await partFor(services, entry, partner)
            const promises = part.promises.map((promise) => promise.id)
            return [partner.id, { hash, promises }] as const
          }),
      ),
    )
    return context.json(
      peopleOf({
        entry,
        invitations,
        memberships,
        answers,
        parts,
        now: now(),
        days: invitationDays,
      }),
    )
  })

  routes.post('/:contract/invitations', async (context) => {
    const entry = await entryFor(context, services)
    const { name, role } = await readBody(context, newInvitationRequest)
    must(entry, rightToInvite(role))
    await mustHaveRoom(entry)
    const { centre, id: contract } = entry.contract
    const ids = { centre, contract, by: entry.participant.id }
    return made(context, entry, invitedPerson(ids, { name, role }, inviting))
  })

  routes.post('/:contract/people/:participant/invitations', async (context) => {
    const { entry, person, may } = await personFor(context)
    if (!may.renew) throw new RefusedRequest('not-allowed', 'somebody who may do this')
    await mustHaveRoom(entry, true)
    const { centre, id: contract } = entry.contract
    const participant = person.id
    const invitation = newInvitation(
      { centre, contract, participant, by: entry.participant.id },
      inviting,
    )
    return made(context, entry, invitation, person)
  })

  routes.post('/:contract/invitations/:invitation/withdraw', async (context) => {
    const entry = await entryFor(context, services)
    const { centre, id: contract } = entry.contract
    const invitations = await store.invitations(centre, contract)
    const invitation = invitations.find(({ id }) => id === context.req.param('invitation'))
    const person = entry.participants.find(({ id }) => id === invitation?.participant)
    if (!invitation || !person) throw new RefusedRequest('not-found', 'an invitation')
    if (!mayDo(entry, person, invitation, now()).stop) {
      throw new RefusedRequest('not-allowed', 'an invitation that you may stop, and nobody used')
    }
    const at = now()
    await once([
      { kind: 'end-invitation', centre, id: invitation.id, because: 'withdrawn', at },
      { kind: 'end-sign-ins-of', centre, person: person.person, contract: null },
      actOf(entry, 'invitation-withdrawn', person, at),
    ])
    letOut(contract, person)
    tell(contract)
    return context.body(null, 204)
  })

  routes.delete('/:contract/people/:participant', async (context) => {
    const { entry, person, may } = await personFor(context)
    if (!may.withdraw) throw new RefusedRequest('not-allowed', 'somebody who may do this')
    const { centre, id: contract } = entry.contract
    const at = now()
    await once([
      { kind: 'withdraw-participant', centre, participant: person.id, at },
      {
        kind: 'end-invitations-of',
        centre,
        participant: person.id,
        because: 'withdrawn',
        at,
      },
      { kind: 'end-sign-ins-of', centre, person: person.person, contract: null },
      actOf(entry, 'withdrawn', person, at),
    ])
    letOut(contract, person)
    tell(contract)
    return context.body(null, 204)
  })

  routes.post('/:contract/part/preview', async (context) => {
    const entry = await entryFor(context, services)
    must(entry, 'invite-partner')
    const { name } = await readBody(context, partPreviewRequest)
    const { part } = await partFor(services, entry, { id: null, name })
    return context.json(part)
  })

  addPartRoutes(routes, services)

  /** The person in the path, and what may be done about them. A person of another contract is not there. */
  async function personFor(context: Context<SignedIn>) {
    const entry = await entryFor(context, services)
    const { centre, id: contract } = entry.contract
    const asked = context.req.param('participant')
    const person = entry.participants.find(({ id, withdrawn }) => id === asked && !withdrawn)
    if (!person) throw new RefusedRequest('not-found', 'somebody of this contract')
    const invitations = await store.invitations(centre, contract)
    const invitation: Invitation | undefined = invitations.findLast(
      ({ participant }) => participant === person.id,
    )
    return { entry, person, may: mayDo(entry, person, invitation, now()) }
  }

  async function made(
    context: Context<SignedIn>,
    entry: Entry,
    invitation: MadeInvitation,
    renewed: Participant | null = null,
  ): Promise<Response> {
    const { centre, id: contract } = entry.contract
    const ending: readonly Change[] = renewed
      ? [
          {
            kind: 'end-invitations-of-person',
            centre,
            person: renewed.person,
            because: 'replaced',
            at: now(),
          },
          { kind: 'end-sign-ins-of', centre, person: renewed.person, contract: null },
        ]
      : []
    await store.write([...ending, ...invitation.changes])
    if (renewed) letOut(contract, renewed)
    tell(contract)
    const { id, participant, secret, expiresAt } = invitation
    const response: NewInvitationResponse = {
      participant,
      invitation: id,
      url: invitationLink(publicUrl(), secret),
      expiresAt,
    }
    return context.json(response, 201, { 'cache-control': 'no-store' })
  }

  async function mustHaveRoom({ contract, participants }: Entry, renews = false): Promise<void> {
    const { length } = await store.invitations(contract.centre, contract.id)
    const there = participants.filter(({ withdrawn }) => !withdrawn).length
    if (length >= INVITATIONS || (!renews && (there >= MOST || participants.length >= EVER))) {
      throw new RefusedRequest('not-allowed', `at most ${MOST} people in one contract`)
    }
  }

  /** What somebody else was quicker with is done. */
  async function once(changes: readonly Change[]): Promise<void> {
    try {
      await store.write(changes)
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'refused')) throw error
    }
  }
}

function actOf(
  { contract, participant }: Entry,
  act: 'withdrawn' | 'invitation-withdrawn',
  about: { readonly id: ParticipantId },
  at: number,
): Change {
  const { centre, id } = contract
  return {
    kind: 'add-act',
    act: { centre, contract: id, participant: participant.id, act, about: about.id, at },
  }
}
