/** Invitations with their PINs, who was let out again, and what partners answer. */
import type { CentreId, ContractId, ParticipantId, PersonId } from '../../schemas/basics/index.ts'

/** Why an invitation opens nothing any more. */
export type EndedBecause =
  /** Whoever may, stopped it or let the person out. */
  | 'withdrawn'
  /** A new one was made, for a PIN or a link that was lost. */
  | 'replaced'
  /** Ten wrong PINs. */
  | 'guessed'
  /** The invited person says that somebody else chose the PIN. */
  | 'not-me'

/** An invitation as it is made. Of the secret in its link only the SHA-256 is kept. */
export interface NewInvitation {
  readonly centre: CentreId
  readonly id: string
  readonly contract: ContractId
  /** Whom it lets in. */
  readonly participant: ParticipantId
  /** Who made it; null: the server. */
  readonly by: ParticipantId | null
  readonly secretHash: Uint8Array
  /** Milliseconds since 1970. */
  readonly madeAt: number
  /** From this moment on it opens nothing, unless its PIN was chosen before. */
  readonly expiresAt: number
}

export interface Invitation extends NewInvitation {
  /** When it was first opened; null: not yet. */
  readonly openedAt: number | null
  /** When its PIN was chosen; null: not yet. */
  readonly pinAt: number | null
  /** Wrong PINs since the last right one. */
  readonly failures: number
  /** Before this moment no PIN is looked at. */
  readonly nextTryAt: number
  readonly ended: EndedBecause | null
  readonly endedAt: number | null
}

/** What is kept of a PIN. */
export interface KeptPin {
  readonly hash: Uint8Array
  readonly salt: Uint8Array
}

/** What becomes of a try: it may be made, it is too early, or there is nothing to try. */
export type PinTry =
  | { readonly kind: 'try'; readonly failures: number; readonly pin: KeptPin }
  | { readonly kind: 'wait'; readonly until: number; readonly failures: number }
  | { readonly kind: 'gone' }

/** What a partner says of its own part. */
export interface PartnerAnswer {
  readonly centre: CentreId
  readonly id: string
  readonly contract: ContractId
  readonly participant: ParticipantId
  readonly kind: 'agreed' | 'asked'
  /** What it asks; empty when it agrees. */
  readonly text: string
  /** The part as it stood then, in JSON, and its SHA-256 in hexadecimal. */
  readonly part: string
  readonly hash: string
  readonly at: number
}

export type InvitationChange =
  | { readonly kind: 'add-invitation'; readonly invitation: NewInvitation }
  /** Refused when it was opened before, so that this is told once. */
  | {
      readonly kind: 'open-invitation'
      readonly centre: CentreId
      readonly id: string
      readonly at: number
    }
  /** Refused when there is a PIN already, or the invitation is over. */
  | {
      readonly kind: 'choose-pin'
      readonly centre: CentreId
      readonly id: string
      readonly pin: KeptPin
      readonly at: number
    }
  /** The right PIN came: the counting starts anew. */
  | { readonly kind: 'right-pin'; readonly centre: CentreId; readonly id: string }
  /** Refused when it was over already. */
  | {
      readonly kind: 'end-invitation'
      readonly centre: CentreId
      readonly id: string
      readonly because: EndedBecause
      readonly at: number
    }
  /** Every invitation of one participant. */
  | {
      readonly kind: 'end-invitations-of'
      readonly centre: CentreId
      readonly participant: ParticipantId
      readonly because: EndedBecause
      readonly at: number
    }
  /** Every invitation of one person: also that to a contract from which this one was taken over. */
  | {
      readonly kind: 'end-invitations-of-person'
      readonly centre: CentreId
      readonly person: PersonId
      readonly because: EndedBecause
      readonly at: number
    }
  /** The same link and PIN for the same person in a contract that was taken over from another. */
  | {
      readonly kind: 'take-over-invitation'
      readonly centre: CentreId
      readonly from: ParticipantId
      readonly id: string
      readonly contract: ContractId
      readonly participant: ParticipantId
    }
  /** Lets a participant out; the name stays with what they wrote. Refused when they were out already. */
  | {
      readonly kind: 'withdraw-participant'
      readonly centre: CentreId
      readonly participant: ParticipantId
      readonly at: number
    }
  | { readonly kind: 'add-partner-answer'; readonly answer: PartnerAnswer }

/** How somebody came to a contract, and whether they are out again. */
export interface Membership {
  readonly participant: ParticipantId
  /** Milliseconds since 1970; null: with the contract, before this was kept. */
  readonly addedAt: number | null
  readonly withdrawnAt: number | null
}

export interface Invitations {
  /**
   * The invitation of this secret, the newest: as with a token, the answer names the centre. One that is
   * over is found too.
   */
  invitationBySecret(secretHash: Uint8Array): Promise<Invitation | null>
  /** All of a contract, the oldest first. */
  invitations(centre: CentreId, contract: ContractId): Promise<readonly Invitation[]>
  memberships(centre: CentreId, contract: ContractId): Promise<readonly Membership[]>
  /**
   * Counts a try before its PIN is looked at, so that however many come at once no more are made than
   * are allowed, and a try that is cut off was one.
   * @param waits how long to wait after that many tries, in milliseconds; after the last there is no next
   */
  tryPin(centre: CentreId, id: string, now: number, waits: readonly number[]): Promise<PinTry>
  /** What partners answered, the oldest first. */
  partnerAnswers(centre: CentreId, contract: ContractId): Promise<readonly PartnerAnswer[]>
}
