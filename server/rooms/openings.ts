/**
 * How a request becomes a session: `/collab/<contract>` with, in the query,
 *
 *     ticket    a one-time ticket, or in demo mode `token`
 *     schema    the version of the document schema that the editor knows
 *     client    the Yjs client id that it uses (optional)
 *     epoch     the epoch of the text that it holds (optional)
 *     mode      read or write; write by default
 *     receipts  1: it wants receipts and notices
 *
 * A browser cannot see the status of a refused upgrade, so a refusal is told by accepting the socket
 * and closing it with its code, a moment later, so that a loop of attempts is slow.
 */
import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import { isId, type Result } from '../../schemas/basics/index.ts'
import type { Person } from '../../schemas/contract/index.ts'
import { DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import type { CloseCode } from '../../schemas/sync/index.ts'
import { entryOf, lookOf, personOf, type TicketGrant, type Tickets } from '../access/index.ts'
import type { Contracts, People, SignIns } from '../store/index.ts'
import type { System } from '../system.ts'
import type { ContractTypes } from '../types/index.ts'
import type { Limits } from './limits.ts'
import type { Room } from './room.ts'
import type { Opening } from './session.ts'

/** What the address of a socket asks for. */
export interface OpeningRequest {
  readonly contract: ContractId
  readonly ticket: string | null
  readonly token: string | null
  readonly schema: number | null
  readonly client: number | null
  readonly epoch: number | null
  readonly mode: 'read' | 'write'
  readonly receipts: boolean
}

export interface OpeningRefusal {
  readonly code: CloseCode
  /** A stable word for the log. */
  readonly reason: string
}

const path = /^\/collab\/([^/]+)$/

/** True when the request is for a socket of ours, whatever else is wrong with it. */
export function isCollabPath(url: string): boolean {
  return url.startsWith('/collab/')
}

/** Reads the address of a socket. */
export function readOpening(url: string): Result<OpeningRequest, OpeningRefusal> {
  const parsed = URL.parse(url, 'http://server')
  const contract = parsed ? path.exec(parsed.pathname)?.[1] : undefined
  if (!parsed || contract === undefined || !isId(contract)) return no(4404, 'address')
  const { searchParams } = parsed
  const mode = searchParams.get('mode') ?? 'write'
  if (mode !== 'read' && mode !== 'write') return no(4400, 'mode')
  const numbers: (number | null)[] = []
  for (const name of ['schema', 'client', 'epoch']) {
    const text = searchParams.get(name)
    if (text !== null && !/^\d{1,16}$/.test(text)) return no(4400, name)
    numbers.push(text === null ? null : Number(text))
  }
  const [schema = null, client = null, epoch = null] = numbers
  return {
    ok: true,
    value: {
      contract: contract as ContractId,
      ticket: searchParams.get('ticket'),
      token: searchParams.get('token'),
      schema,
      client,
      epoch,
      mode,
      receipts: searchParams.get('receipts') === '1',
    },
  }
}

function no(code: CloseCode, reason: string): { ok: false; refusal: OpeningRefusal } {
  return { ok: false, refusal: { code, reason } }
}

export interface Admitted {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly opening: Opening
  readonly epoch: number | null
}

export interface AccessServices {
  readonly store: People & Contracts & SignIns
  readonly tickets: Tickets
  readonly types: Pick<ContractTypes, 'closed'>
  readonly system: Pick<System, 'now'>
  /** In demo mode a token may stand in the address. */
  readonly demo: boolean
}

/** Who asks for a socket, and with which ticket. */
export interface Asker {
  readonly person: Pick<Person, 'centre' | 'id'>
  /** Null: with a token. */
  readonly grant: TicketGrant | null
}

/** Who asks; the ticket is used up by it. Null: nobody. */
export async function askerOf(
  request: OpeningRequest,
  { store, tickets, demo }: AccessServices,
): Promise<Asker | null> {
  if (request.ticket !== null) {
    const grant = tickets.take(request.ticket, request.contract)
    return grant && { person: { centre: grant.centre, id: grant.person }, grant }
  }
  const person = demo && request.token !== null ? await personOf(store, request.token) : null
  return person && { person, grant: null }
}

/** Whether who asks comes in now, and with which rights. */
export async function admitOpening(
  request: OpeningRequest,
  { person, grant }: Asker,
  { store, types, system }: AccessServices,
): Promise<Result<Admitted, OpeningRefusal>> {
  const mode = grant?.mode === 'read' ? 'read' : request.mode
  const now = system.now()
  if (grant?.until != null && grant.until <= now) return no(4401, 'right-is-over')
  if (grant?.signIn != null && !(await store.isSignedIn(grant.centre, grant.signIn, now))) {
    return no(4401, 'signed-out')
  }
  const entry = await entryOf(store, person, request.contract, types)
  if (!entry) return no(4404, 'not-a-participant')
  if (grant && grant.participant !== entry.participant.id) return no(4401, 'another-participant')
  if (!entry.rights.includes('read')) return no(4403, 'role')
  // An editor of another version may look: what it does not know it does not lose by reading.
  if (mode === 'write' && request.schema !== DOCUMENT_SCHEMA) return no(4409, 'schema')
  return {
    ok: true,
    value: {
      centre: person.centre,
      contract: request.contract,
      epoch: request.epoch,
      opening: {
        participant: entry.participant,
        look: lookOf(entry.participants, entry.participant.person),
        mayWrite: mode === 'write' && entry.rights.includes('write'),
        mayPoint: entry.rights.includes('point'),
        schema: request.schema ?? DOCUMENT_SCHEMA,
        client: request.client,
        receipts: request.receipts,
        signIn: grant?.signIn ?? null,
        until: grant?.until ?? null,
      },
    },
  }
}

/** What the room itself has against one more session, or null. */
export function roomRefusal(
  room: Room,
  { opening, epoch }: Admitted,
  limits: Limits,
): OpeningRefusal | null {
  if (epoch !== null && epoch !== room.epoch) return { code: 4409, reason: 'epoch' }
  const { id } = opening.participant
  if (opening.client !== null && !room.mayClaim(opening.client, id)) {
    return { code: 4422, reason: 'foreign-client' }
  }
  if (room.sessions.size >= limits.sessionsPerContract) {
    return { code: 1013, reason: 'contract-full' }
  }
  if (countOf(room, id) >= limits.sessionsPerParticipant) {
    return { code: 1013, reason: 'participant-full' }
  }
  return null
}

function countOf(room: Room, participant: ParticipantId): number {
  let count = 0
  for (const { opening } of room.sessions) if (opening.participant.id === participant) count += 1
  return count
}
