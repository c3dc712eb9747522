import type { CentreId, ContractId, PersonId } from '../../schemas/basics/index.ts'
import type { Role } from '../../schemas/contract/index.ts'

/** A day that is agreed in a contract, with what a list shows of it. */
export interface AgreedDay {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly of: 'goal' | 'commitment'
  readonly party: 'client' | 'centre' | 'third'
  readonly block: string
  readonly text: string
}

/** The agreed days of a contract, read from its text when that had `seq` rows. */
export interface Brief {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly seq: number
  readonly days: readonly AgreedDay[]
}

/** Something in a contract that waits for an answer. */
export interface Waiting {
  readonly contract: ContractId
  readonly kind: 'question' | 'proposal' | 'partner-question' | 'partner' | 'invitation'
  /** The role of who asked or is invited. */
  readonly role: Role
  /** True when somebody else answered last. */
  readonly answered: boolean
  readonly text: string
  readonly about: string | null
  /** Milliseconds since 1970. */
  readonly at: number
  /** When an invitation ends. */
  readonly until: number | null
}

export interface Weeks {
  /** Of all contracts in which a person takes part. */
  briefsOf(centre: CentreId, person: PersonId): Promise<readonly Brief[]>
  waitingFor(centre: CentreId, person: PersonId): Promise<readonly Waiting[]>
}
