import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import type { Writer } from '../store/index.ts'
import type { Session } from './session.ts'

/** Ids that one participant can claim in a room by opening sockets alone, until the room is loaded anew. */
const OPENED_MOST = 500

/** Ids of one participant that are on disk, from when on opening a socket alone claims no more, ever. */
const KEPT_MOST = 5000

export interface ClaimedClientsOptions {
  readonly room: {
    readonly centre: CentreId
    readonly contract: ContractId
    readonly sessions: ReadonlySet<Session>
  }
  readonly claims: ReadonlyMap<number, ParticipantId | null>
  readonly store: Writer
  /** True when something was written under this id. */
  readonly isUsed: (client: number) => boolean
  readonly onProblem: (error: unknown) => void
}

/**
 * Whose Yjs client ids are whose in a contract, for ever. Who opens a socket to write claims theirs with it,
 * before anyone can see it in their presence: otherwise another could use it first, with an update that
 * says nothing, and what its owner writes would be refused.
 */
export class ClaimedClients {
  readonly #options: ClaimedClientsOptions
  readonly #owners: Map<number, ParticipantId | null>
  readonly #opened = new Map<ParticipantId, number>()
  readonly #kept = new Map<ParticipantId, number>()

  constructor(options: ClaimedClientsOptions) {
    this.#options = options
    this.#owners = new Map(options.claims)
    for (const owner of this.#owners.values()) if (owner !== null) this.#count(owner)
  }

  /** Null: nobody's, or the server's. */
  ownerOf(client: number): ParticipantId | null {
    return this.#owners.get(client) ?? null
  }

  isTaken(client: number): boolean {
    return this.#owners.has(client)
  }

  /** What is written under an id claims it in the same transaction. */
  wrote(client: number, participant: ParticipantId): void {
    if (!this.#owners.has(client)) this.#count(participant)
    this.#owners.set(client, participant)
  }

  /** True when a session of this participant may show itself under this id. */
  mayClaim(client: number, participant: ParticipantId): boolean {
    const owner = this.#owners.get(client)
    if (owner !== undefined) return owner === participant
    const { isUsed, room } = this.#options
    if (isUsed(client)) return false
    for (const other of room.sessions) {
      if (other.client === client && other.opening.participant.id !== participant) return false
    }
    return true
  }

  /** The id of a session that may write is its participant's from now on. */
  opened({ client, opening }: Session): void {
    if (client === null || !opening.mayWrite || this.#owners.has(client)) return
    const participant = opening.participant.id
    const count = this.#opened.get(participant) ?? 0
    if (count >= OPENED_MOST || (this.#kept.get(participant) ?? 0) >= KEPT_MOST) return
    this.#opened.set(participant, count + 1)
    this.wrote(client, participant)
    const { room, store, onProblem } = this.#options
    const { centre, contract } = room
    store.write([{ kind: 'claim-client', centre, contract, client, participant }]).catch(onProblem)
  }

  #count(participant: ParticipantId): void {
    this.#kept.set(participant, (this.#kept.get(participant) ?? 0) + 1)
  }
}
