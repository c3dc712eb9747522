import type { CentreId, ContractId, ParticipantId, PersonId, Text } from '../basics/index.ts'

/**
 * What someone is in a contract. A reader may look and not write: an interpreter, a colleague. A partner
 * (a school, an employer) does not see the contract, only the part that is about them.
 */
export const roles = ['worker', 'client', 'support', 'partner', 'reader'] as const

export type Role = (typeof roles)[number]

/** The roles as people say them. */
export const roleNames: Readonly<Record<Role, Text>> = {
  worker: { nl: 'maatschappelijk werker', fr: 'travailleur social', de: 'Sozialarbeiter/in' },
  client: { nl: 'cliënt', fr: 'bénéficiaire', de: 'Klient/in' },
  support: { nl: 'steunfiguur', fr: 'personne de confiance', de: 'Vertrauensperson' },
  partner: { nl: 'partner', fr: 'partenaire', de: 'Partner/in' },
  reader: { nl: 'lezer', fr: 'lecteur', de: 'Leser/in' },
}

/** A welfare centre. Every row of the store belongs to one, and no query crosses them. */
export interface Centre {
  readonly id: CentreId
  readonly name: string
}

/** Someone with a way in. `staff` may make contracts for their centre. */
export interface Person {
  readonly id: PersonId
  readonly centre: CentreId
  readonly name: string
  readonly staff: boolean
  /** The data protection officer of the centre: reads the acts of its contracts, and no contract. */
  readonly duty?: 'data-protection'
}

/** One person in one contract. The role is that of the contract, not of the person. */
export interface Participant {
  readonly id: ParticipantId
  readonly centre: CentreId
  readonly contract: ContractId
  readonly person: PersonId
  readonly name: string
  readonly role: Role
  /** Let out again: they see nothing of it any more, and what they wrote stays theirs. */
  readonly withdrawn?: true
}
