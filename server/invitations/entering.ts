import type { ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import {
  type Participant,
  type PinProblem,
  pinProblem,
  type Role,
} from '../../schemas/contract/index.ts'
import { isToken, tokenHash } from '../access/index.ts'
import { closeContractTo, closeSignInsOf, type Doors, type Rooms } from '../rooms/index.ts'
import {
  type Change,
  type Contracts,
  type EndedBecause,
  type Invitation,
  type Invitations,
  type People,
  StoreError,
  type Writer,
} from '../store/index.ts'
import type { System } from '../system.ts'
import { stateOf } from './inviting.ts'
import type { Pins } from './pins.ts'
import { replacedBy } from './replaced-by.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/**
 * How long to wait after so many wrong PINs in a row, in milliseconds: the fifth locks for a quarter of
 * an hour, and after the tenth the link is dead.
 */
export const WAITS: readonly number[] = [
  SECOND,
  2 * SECOND,
  5 * SECOND,
  10 * SECOND,
  15 * MINUTE,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
]
/** The wrong PIN that locks, and tells. */
const LOCKS = 5

/** Someone is in: whom to make a session for. */
export interface Entered {
  readonly kind: 'in'
  readonly contract: ContractId
  readonly participant: Participant
  /** The first time: the PIN was chosen now. */
  readonly first: boolean
  /** How many wrong PINs came before this right one. */
  readonly wrongBefore: number
}

/** There is nothing behind this link, or not any more; which of them is not said. */
export interface Gone {
  readonly kind: 'gone'
}

/** The link of a client for which a new one was made, that is good now. */
export interface Replaced {
  readonly kind: 'replaced'
  readonly at: number
  /** In which role who made the new one. */
  readonly by: Role | null
}

export type Opened =
  | Gone
  | Replaced
  | {
      readonly kind: 'open'
      readonly pin: 'to-choose' | 'chosen'
      /** The name of the centre; empty when it is not there any more. */
      readonly centre: string
      readonly role: Participant['role']
    }

export type PinChosen =
  | Gone
  | Entered
  /** Somebody chose one already. */
  | { readonly kind: 'chosen' }
  | { readonly kind: 'weak'; readonly problem: PinProblem }

export type PinTried =
  | Gone
  | Entered
  /** No PIN was chosen yet. */
  | { readonly kind: 'to-choose' }
  /** `left`: so many may still be tried before the link is dead. */
  | { readonly kind: 'wrong'; readonly until: number; readonly left: number }
  | { readonly kind: 'wait'; readonly until: number; readonly left: number }

export interface EnteringServices {
  readonly store: Contracts & Invitations & Pick<People, 'centre'> & Writer
  readonly rooms: Doors['rooms'] & Pick<Rooms, 'tell'>
  readonly tickets: Doors['tickets']
  readonly system: Pick<System, 'now'>
  readonly pins: Pins
}

const gone: Gone = { kind: 'gone' }

/** What the invited person does with a link: open it, choose a PIN, come in with it, say "not me". */
export class Entering {
  readonly #services: EnteringServices
  /** Invitations for which a PIN is being chosen now: who comes second waits for the first. */
  readonly #choosing = new Map<string, Promise<unknown>>()

  constructor(services: EnteringServices) {
    this.#services = services
  }

  /** Uses nothing up: programs that look at links open them too. */
  async open(secret: string): Promise<Opened> {
    const found = await this.#alive(secret)
    if (!found) {
      const after = await replacedBy(secret, this.#services)
      return after ? { kind: 'replaced', at: after.at, by: after.by } : gone
    }
    const { invitation, participant } = found
    if (invitation.openedAt === null) {
      const { centre, id } = invitation
      const at = this.#services.system.now()
      const told = await this.#once([
        { kind: 'open-invitation', centre, id, at },
        act(invitation, 'invitation-opened', null, at),
      ])
      if (told) this.#tell(invitation)
    }
    const pin = invitation.pinAt === null ? 'to-choose' : 'chosen'
    const centre = await this.#services.store.centre(participant.centre)
    return { kind: 'open', pin, centre: centre?.name ?? '', role: participant.role }
  }

  /** @throws TooManyPins */
  async choosePin(secret: string, pin: string): Promise<PinChosen> {
    const key = Buffer.from(tokenHash(secret)).toString('base64')
    while (this.#choosing.has(key)) await this.#choosing.get(key)
    const choosing = this.#choosePin(secret, pin)
    // A failure is told to who asked.
    this.#choosing.set(
      key,
      choosing.catch(() => {}),
    )
    try {
      return await choosing
    } finally {
      this.#choosing.delete(key)
    }
  }

  async #choosePin(secret: string, pin: string): Promise<PinChosen> {
    const found = await this.#alive(secret)
    if (!found) return gone
    const { invitation, participant } = found
    if (invitation.pinAt !== null) return { kind: 'chosen' }
    const problem = pinProblem(pin)
    if (problem) return { kind: 'weak', problem }
    const kept = await this.#services.pins.keep(pin)
    const at = this.#services.system.now()
    const { centre, id, contract } = invitation
    const isFirst = await this.#once([
      { kind: 'choose-pin', centre, id, pin: kept, at },
      act(invitation, 'joined', participant.id, at),
    ])
    // Somebody else was quicker, or it ended meanwhile.
    if (!isFirst) return (await this.#alive(secret)) ? { kind: 'chosen' } : gone
    this.#tell(invitation)
    return { kind: 'in', contract, participant, first: true, wrongBefore: 0 }
  }

  /** @throws TooManyPins */
  async signIn(secret: string, pin: string): Promise<PinTried> {
    const found = await this.#alive(secret)
    if (!found) return gone
    const { invitation, participant } = found
    if (invitation.pinAt === null) return { kind: 'to-choose' }
    const { store, pins, system } = this.#services
    const { centre, id, contract } = invitation
    const tried = await store.tryPin(centre, id, system.now(), WAITS)
    if (tried.kind === 'gone') return gone
    const left = WAITS.length + 1 - tried.failures
    if (tried.kind === 'wait') return { kind: 'wait', until: tried.until, left }
    if (await pins.fits(pin, tried.pin)) {
      await store.write([{ kind: 'right-pin', centre, id }])
      return {
        kind: 'in',
        contract,
        participant,
        first: false,
        wrongBefore: tried.failures - 1,
      }
    }
    const at = system.now()
    const wrong = act(invitation, 'pin-wrong', null, at)
    if (left <= 0) {
      await store.write([wrong])
      await this.#end(invitation, participant, 'guessed')
      return gone
    }
    const locks = tried.failures === LOCKS ? [act(invitation, 'refused', null, at)] : []
    await store.write([wrong, ...locks])
    return { kind: 'wrong', until: at + (WAITS[tried.failures - 1] ?? 0), left }
  }

  /**
   * The invited person says that the PIN that was chosen is not theirs; with a link that was replaced, that
   * they asked for no new one. Both end what works now.
   */
  async notMe(secret: string): Promise<Gone | { readonly kind: 'ended' }> {
    const now = await this.#alive(secret)
    const found = now
      ? now.invitation.pinAt !== null && now
      : await replacedBy(secret, this.#services)
    if (!found) return gone
    await this.#end(found.invitation, found.participant, 'not-me')
    return { kind: 'ended' }
  }

  /** False when there is nothing behind the link, or not any more. */
  async isAlive(secret: string): Promise<boolean> {
    return (await this.#alive(secret)) !== null
  }

  /** One look at the store, whatever there is behind the secret. */
  async #alive(
    secret: string,
  ): Promise<{ readonly invitation: Invitation; readonly participant: Participant } | null> {
    const { store, system } = this.#services
    const hash = tokenHash(secret)
    const invitation = await store.invitationBySecret(hash)
    if (!invitation || !isToken(secret)) return null
    const state = stateOf(invitation, system.now())
    if (state === 'ended' || state === 'expired' || invitation.failures > WAITS.length) return null
    const { centre, contract } = invitation
    const participants = await store.participants(centre, contract)
    const participant = participants.find(({ id }) => id === invitation.participant)
    return participant && !participant.withdrawn ? { invitation, participant } : null
  }

  async #end(
    invitation: Invitation,
    participant: Participant,
    because: EndedBecause,
  ): Promise<void> {
    const { centre, id, contract } = invitation
    const { person } = participant
    const at = this.#services.system.now()
    const ended = await this.#once([
      { kind: 'end-invitation', centre, id, because, at },
      // The same link and PIN open what was taken over from this contract, and are good for it no more.
      { kind: 'end-invitations-of-person', centre, person, because, at },
      { kind: 'end-sign-ins-of', centre, person, contract: null },
      act(invitation, because === 'not-me' ? 'not-me' : 'refused', null, at),
    ])
    if (!ended) return
    closeContractTo(this.#services, contract, participant.id)
    closeSignInsOf(this.#services, { centre, id: person })
    this.#tell(invitation)
  }

  /** @returns false when it was done before */
  async #once(changes: readonly Change[]): Promise<boolean> {
    try {
      await this.#services.store.write(changes)
      return true
    } catch (error) {
      if (error instanceof StoreError && error.code === 'refused') return false
      throw error
    }
  }

  #tell({ contract }: Invitation): void {
    this.#services.rooms.tell(contract, { notice: 'changed', what: 'people' })
  }
}

function act(
  { centre, contract, participant }: Invitation,
  what: 'invitation-opened' | 'joined' | 'pin-wrong' | 'refused' | 'not-me',
  by: ParticipantId | null,
  at: number,
): Change {
  return {
    kind: 'add-act',
    act: {
      centre,
      contract,
      participant: by,
      act: what,
      about: by === null ? participant : null,
      at,
    },
  }
}
