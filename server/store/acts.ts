import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import type { Act } from '../../schemas/contract/index.ts'

/** Something that was done with a contract. */
export interface KeptAct {
  /** Rises with every act of the server. */
  readonly number: number
  readonly participant: ParticipantId | null
  readonly act: Act
  readonly about: string | null
  /** Milliseconds since 1970. */
  readonly at: number
}

/** An hour in which a participant wrote: when it began, in milliseconds since 1970. */
export interface WritingHour {
  readonly participant: ParticipantId
  readonly at: number
}

/** What was done with contracts. Acts are added by `write`, and leave only with their contract. */
export interface Acts {
  /** The acts before a number, the last first. */
  actsOf(
    centre: CentreId,
    contract: ContractId,
    before: number,
    limit: number,
  ): Promise<readonly KeptAct[]>
  writingHours(centre: CentreId, contract: ContractId): Promise<readonly WritingHour[]>
}
