import * as v from 'valibot'
import {
  type invitedRoles,
  type NewInvitationResponse,
  newInvitationResponse,
  type PartResponse,
  type PartView,
  type PeopleResponse,
  partResponse,
  partView,
  peopleResponse,
} from '../../schemas/api/index.ts'
import { type ApiResult, pathOf, type Send } from './send.ts'

export type InvitedRole = (typeof invitedRoles)[number]

/** Who can see one contract: asking, inviting, letting out. */
export interface PeopleCalls {
  people(signal?: AbortSignal): Promise<ApiResult<PeopleResponse>>
  invite(role: InvitedRole, name: string): Promise<ApiResult<NewInvitationResponse>>
  /** A new link for someone who lost theirs, or their PIN. */
  renew(participant: string): Promise<ApiResult<NewInvitationResponse>>
  stop(invitation: string): Promise<ApiResult<unknown>>
  withdraw(participant: string): Promise<ApiResult<unknown>>
  /** What a partner of that name would see. */
  preview(name: string): Promise<ApiResult<PartView>>
  /** One's own part, as a partner. */
  part(signal?: AbortSignal): Promise<ApiResult<PartResponse>>
  agree(hash: string): Promise<ApiResult<PartResponse>>
  ask(text: string): Promise<ApiResult<PartResponse>>
}

export function peopleCalls(send: Send, contract: string): PeopleCalls {
  const path = pathOf(contract)
  const id = encodeURIComponent
  const nothing = { answer: v.unknown(), signal: undefined }
  const answers = `${path}/part/answers`
  return {
    people: (signal) =>
      send({ method: 'GET', path: `${path}/people`, answer: peopleResponse, signal }),
    invite: (role, name) =>
      send({
        method: 'POST',
        path: `${path}/invitations`,
        body: { role, name },
        answer: newInvitationResponse,
        signal: undefined,
      }),
    renew: (participant) =>
      send({
        method: 'POST',
        path: `${path}/people/${id(participant)}/invitations`,
        answer: newInvitationResponse,
        signal: undefined,
      }),
    stop: (invitation) =>
      send({ method: 'POST', path: `${path}/invitations/${id(invitation)}/withdraw`, ...nothing }),
    withdraw: (participant) =>
      send({ method: 'DELETE', path: `${path}/people/${id(participant)}`, ...nothing }),
    preview: (name) =>
      send({
        method: 'POST',
        path: `${path}/part/preview`,
        body: { name },
        answer: partView,
        signal: undefined,
      }),
    part: (signal) => send({ method: 'GET', path: `${path}/part`, answer: partResponse, signal }),
    agree: (hash) =>
      send({
        method: 'POST',
        path: answers,
        body: { kind: 'agreed', hash },
        answer: partResponse,
        signal: undefined,
      }),
    ask: (text) =>
      send({
        method: 'POST',
        path: answers,
        body: { kind: 'asked', text },
        answer: partResponse,
        signal: undefined,
      }),
  }
}
