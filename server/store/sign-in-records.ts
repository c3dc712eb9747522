/** Sessions in cookies, and who portals and other programs know under a name of their own. */
import type { CentreId, ContractId, ParticipantId, PersonId } from '../../schemas/basics/index.ts'
import type { Centre, Person, Role } from '../../schemas/contract/index.ts'

/** How someone came to a session that lives in a cookie. */
export type SignedInBy = 'account' | 'invitation'

/** A session in a cookie, as it is made. Of the secret in the cookie only the SHA-256 is kept. */
export interface NewSignIn {
  readonly centre: CentreId
  /** No secret: by this the session is ended. */
  readonly id: string
  readonly hash: Uint8Array
  readonly person: PersonId
  readonly by: SignedInBy
  /** The one contract that it opens; null: all in which the person takes part. */
  readonly contract: ContractId | null
  /** Milliseconds since 1970. */
  readonly at: number
  /** From this moment on it opens nothing, whatever happens. */
  readonly until: number
  /** After so many milliseconds without use it opens nothing any more. */
  readonly idle: number
  /** The computer is one of many people: nothing is to be kept on it. False by default. */
  readonly shared?: boolean
}

/** A session in a cookie, as it is found. */
export interface SignInFound {
  readonly id: string
  readonly person: Person
  readonly by: SignedInBy
  readonly contract: ContractId | null
  readonly until: number
  readonly idle: number
  readonly usedAt: number
  readonly shared: boolean
}

/** What another program calls a person: a portal's pairwise subject, or that of a sign-in service. */
export interface Subject {
  readonly centre: CentreId
  readonly issuer: string
  readonly subject: string
  readonly person: PersonId
}

export type SignInChange =
  | { readonly kind: 'add-sign-in'; readonly signIn: NewSignIn }
  | {
      readonly kind: 'use-sign-in'
      readonly centre: CentreId
      readonly id: string
      readonly at: number
    }
  | { readonly kind: 'end-sign-in'; readonly centre: CentreId; readonly id: string }
  /** All sessions of a person; with a contract only those for that one contract. */
  | {
      readonly kind: 'end-sign-ins-of'
      readonly centre: CentreId
      readonly person: PersonId
      readonly contract: ContractId | null
    }
  | { readonly kind: 'add-subject'; readonly subject: Subject }
  /** When the newest token of a portal was made that says something new of a participant. */
  | {
      readonly kind: 'portal-word'
      readonly centre: CentreId
      readonly contract: ContractId
      readonly participant: ParticipantId
      readonly issuedAt: number
    }
  /** What a sign-in service or a portal says of someone now. */
  | { readonly kind: 'set-person'; readonly person: Person }
  | {
      readonly kind: 'set-participant'
      readonly centre: CentreId
      readonly participant: ParticipantId
      readonly name: string
      readonly role: Role
    }

export interface SignIns {
  /**
   * Whose session it is: as with a token the answer names the centre. What is over is not found; that
   * it was not used for too long, the caller sees.
   * @param now milliseconds since 1970
   */
  signIn(hash: Uint8Array, now: number): Promise<SignInFound | null>
  /** True when this session is not over: its time has not passed, it was used, its person is there. */
  isSignedIn(centre: CentreId, id: string, now: number): Promise<boolean>
  personBySubject(centre: CentreId, issuer: string, subject: string): Promise<Person | null>
  person(centre: CentreId, person: PersonId): Promise<Person | null>
  /** When the newest token was made by which a portal changed a participant; null: no portal did. */
  portalWord(
    centre: CentreId,
    contract: ContractId,
    participant: ParticipantId,
  ): Promise<number | null>
  /** The centre that the operator means by a name. It is asked at the start, by the settings alone. */
  centreNamed(name: string): Promise<Centre | null>
}
