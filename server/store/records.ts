/**
 * What the store keeps, as the rest of the server sees it, and the small interfaces through which it
 * is asked. Every record belongs to a centre and every question names one: what belongs to another
 * centre is not there. The only questions without a centre are {@link People.personByToken}, because
 * its answer says which one, and {@link UsedTypes.usedTypes}, because its answer names none.
 */
import type {
  CentreId,
  ContractId,
  Language,
  ParticipantId,
  PersonId,
} from '../../schemas/basics/index.ts'
import type { Act, Centre, Participant, Person, Role } from '../../schemas/contract/index.ts'
import type { NewUpdateRow } from '../updates/index.ts'
import type { AskingChange } from './asking-records.ts'
import type { AuthorshipChange } from './authorship-records.ts'
import type { InvitationChange } from './invitation-records.ts'
import type { SignInChange } from './sign-in-records.ts'
import type { Brief } from './weeks.ts'

export interface Contract {
  readonly centre: CentreId
  readonly id: ContractId
  readonly type: string
  readonly typeVersion: string
  readonly language: Language
  /** Rises when the contract is restored from a backup; 1 at first. */
  readonly epoch: number
  /** The number of the last row of its log; 0 when there is none. */
  readonly seq: number
  /** Milliseconds since 1970. `changedAt` is the time of the newest row, and never goes back. */
  readonly createdAt: number
  readonly changedAt: number
}

/** A contract in the list of its centre. */
export interface ContractOfCentre extends Contract {
  /** The name of the client in it; null when there is none. */
  readonly client: string | null
  /** The contract type that it was made with, as JSON. */
  readonly definition: string
}

/** A contract as one person sees it in a list. */
export interface ContractOfPerson extends ContractOfCentre {
  readonly role: Role
}

export interface NewContract {
  readonly centre: CentreId
  readonly id: ContractId
  readonly type: string
  readonly typeVersion: string
  readonly language: Language
  readonly createdAt: number
  /** The contract type that it is made with, as JSON. It is kept with the contract, whatever comes later. */
  readonly definition: string
}

/** Fixed wording that a contract uses, kept with it by its hash. */
export interface Wording {
  readonly centre: CentreId
  readonly contract: ContractId
  /** The id of the clause in the contract type. */
  readonly id: string
  readonly version: string
  readonly hash: string
  readonly language: Language
  readonly official: string
  readonly plain: string
}

/** Text that lost its place or was refused, kept for the participant who wrote it. */
export interface SetAside {
  readonly id: string
  readonly centre: CentreId
  readonly contract: ContractId
  readonly participant: ParticipantId
  readonly why: 'refused' | 'rescued'
  readonly text: string
  /** The block in which it stood, when that is known. */
  readonly block: string | null
  /** The update as it came, for whoever has to look into it; null when nothing was refused. */
  readonly bytes: Uint8Array | null
  /** Why, in the words of the check: what was expected. Never personal text. */
  readonly reason: string
  readonly at: number
}

/** Something that was done with a contract, see `acts` in `schemas/contract`. */
export interface NewAct {
  readonly centre: CentreId
  readonly contract: ContractId
  /** Null: the server, or someone who did not get in. */
  readonly participant: ParticipantId | null
  readonly act: Act
  /** Whom or what it was about: an id, never words. */
  readonly about: string | null
  readonly at: number
}

/** The demo centre: what its page shows. The tokens stand in it readable, so it is for the demo only. */
export interface Demo {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly people: readonly {
    readonly role: Role
    readonly name: string
    readonly token: string
  }[]
}

/** One thing to write. {@link Store.write} does several of them in one transaction. */
export type Change =
  | { readonly kind: 'add-centre'; readonly centre: Centre }
  /** `tokenHash` is the SHA-256 of the person's token; the token itself is nowhere. */
  | { readonly kind: 'add-person'; readonly person: Person; readonly tokenHash: Uint8Array }
  | { readonly kind: 'add-contract'; readonly contract: NewContract }
  | { readonly kind: 'add-wording'; readonly wording: Wording }
  /** `localKey` encrypts this participant's unsent text on their own device: 32 bytes. */
  | {
      readonly kind: 'add-participant'
      readonly participant: Participant
      readonly localKey: Uint8Array
      /** When they came to the contract: milliseconds since 1970. */
      readonly at?: number
    }
  | { readonly kind: 'append'; readonly row: NewUpdateRow }
  /** A Yjs client id is a participant's before anything was written under it. Who has it keeps it. */
  | {
      readonly kind: 'claim-client'
      readonly centre: CentreId
      readonly contract: ContractId
      readonly client: number
      readonly participant: ParticipantId
    }
  | { readonly kind: 'add-act'; readonly act: NewAct }
  | { readonly kind: 'set-brief'; readonly brief: Brief }
  /** How the file of the centre calls a contract; each contract and each name once. */
  | {
      readonly kind: 'add-reference'
      readonly centre: CentreId
      readonly contract: ContractId
      readonly reference: string
    }
  | { readonly kind: 'set-aside'; readonly text: SetAside }
  | { readonly kind: 'set-demo'; readonly demo: Demo }
  | SignInChange
  | InvitationChange
  | AskingChange
  | AuthorshipChange

export interface People {
  /** Who holds the token with this SHA-256. */
  personByToken(tokenHash: Uint8Array): Promise<Person | null>
  centre(centre: CentreId): Promise<Centre | null>
}

export interface Contracts {
  contract(centre: CentreId, contract: ContractId): Promise<Contract | null>
  /** The contracts in which a person takes part, the last changed first. */
  contractsOf(centre: CentreId, person: PersonId): Promise<readonly ContractOfPerson[]>
  /** Every contract of a centre after an id, by id: for who guards its data. */
  contractsOfCentre(
    centre: CentreId,
    after: string,
    limit: number,
  ): Promise<readonly ContractOfCentre[]>
  /** The contract that the file of the centre calls so. */
  contractByReference(centre: CentreId, reference: string): Promise<ContractId | null>
  referenceOf(centre: CentreId, contract: ContractId): Promise<string | null>
  /** In the order in which they were added; also who was let out again, whose name stays. */
  participants(centre: CentreId, contract: ContractId): Promise<readonly Participant[]>
  /** Null, too, for who was let out again. */
  participantOf(
    centre: CentreId,
    contract: ContractId,
    person: PersonId,
  ): Promise<Participant | null>
  localKey(centre: CentreId, participant: ParticipantId): Promise<Uint8Array | null>
  /** The contract type that the contract was made with, as JSON. */
  definition(centre: CentreId, contract: ContractId): Promise<string | null>
  wordings(centre: CentreId, contract: ContractId): Promise<readonly Wording[]>
}

export interface UsedTypes {
  /**
   * What contracts were made with under that id and version, each once, as JSON. The one question
   * besides that of a token that names no centre: the types of a server are the same for all of its
   * centres, and the answer says nothing of who used one.
   */
  usedTypes(id: string, version: string): Promise<readonly string[]>
}

export interface SetAsideTexts {
  /** The texts of one participant, oldest first. Without the raw updates, and without empty texts. */
  setAsideOf(
    centre: CentreId,
    contract: ContractId,
    participant: ParticipantId,
  ): Promise<readonly SetAside[]>
  /** @returns false when there was no such text of this participant */
  dropSetAside(
    centre: CentreId,
    contract: ContractId,
    participant: ParticipantId,
    id: string,
  ): Promise<boolean>
}

export interface Demos {
  /** The demo, when one was made in this store. */
  demo(): Promise<Demo | null>
}

export interface Writer {
  /**
   * Writes all of the changes in one transaction, or none of them.
   * @param changes or what gives them when the commit begins, so that what comes until then is in it. It
   * is asked again when the commit is tried again, and gives the same from the first time on
   * @throws StoreError when nothing was written
   */
  write(changes: readonly Change[] | (() => readonly Change[])): Promise<void>
}
