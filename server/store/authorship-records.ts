/** What is kept about who wrote what, besides the log. */
import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'

/** The client said of words that others typed: these are mine. */
export interface ConfirmedWords {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly block: string
  /** Names what the others typed in it, see `server/authorship`. */
  readonly hash: string
  readonly participant: ParticipantId
  readonly at: number
}

export type AuthorshipChange =
  | { readonly kind: 'confirm-words'; readonly words: ConfirmedWords }
  /** `json`: who wrote what of the text with which it is made, as `server/authorship` reads it. */
  | {
      readonly kind: 'carry-authors'
      readonly centre: CentreId
      readonly contract: ContractId
      readonly json: string
    }

export interface AuthorshipRecords {
  confirmedWords(centre: CentreId, contract: ContractId): Promise<readonly ConfirmedWords[]>
  /** As JSON; null for a contract that took nothing over. */
  carriedAuthors(centre: CentreId, contract: ContractId): Promise<string | null>
}
