/** What people ask about a contract and propose for it, as the rest of the server sees it. */

import type { Outcome, QuestionKind, QuestionState } from '../../schemas/api/index.ts'
import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'

/** A question, or other words that somebody proposes, at a place of a contract. */
export interface NewQuestion {
  readonly centre: CentreId
  readonly contract: ContractId
  /** Made by who asks, so that asking again is the same question. */
  readonly id: string
  readonly participant: ParticipantId
  readonly kind: QuestionKind
  readonly block: string
  /** Yjs relative positions as JSON; null: the whole block. */
  readonly from: string | null
  readonly to: string | null
  /** The words with a sign for each thing that is not a letter; null: not words of one paragraph. */
  readonly exact: string | null
  /** The words as they are read. */
  readonly quote: string
  /** The kind of the section in which it stood. */
  readonly section: string
  readonly words: string | null
  readonly proposed: string | null
  readonly exactProposed: string | null
  readonly at: number
}

export interface Question extends NewQuestion {
  readonly state: QuestionState
  readonly decidedBy: ParticipantId | null
  readonly decidedAt: number | null
  readonly outcome: Outcome | null
  /** What stood there when words were accepted that could not be written any more. */
  readonly stood: string | null
}

export interface QuestionAnswer {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly id: string
  readonly question: string
  readonly participant: ParticipantId
  readonly words: string
  readonly at: number
}

/** A break that somebody asked for, until a moment in milliseconds since 1970. */
export interface Pause {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly participant: ParticipantId
  readonly at: number
  readonly until: number
}

/**
 * Words that were accepted and written by the server. The Yjs client id belongs to who proposed them, so
 * that they are the author; nothing else was written under it.
 */
export interface WrittenProposal {
  readonly question: string
  readonly client: number
  readonly proposer: ParticipantId
  readonly acceptedBy: ParticipantId
  readonly at: number
}

/** What became of a question. */
export interface QuestionChange {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly id: string
  /** What it has to be now: another state means that somebody was first, and nothing is written. */
  readonly from: readonly QuestionState[]
  readonly state: QuestionState
}

export interface Decision extends QuestionChange {
  readonly by: ParticipantId
  readonly at: number
  readonly outcome: Outcome | null
  readonly stood: string | null
  /** The Yjs client id under which the words were written; null when they were not. */
  readonly client: number | null
}

export type AskingChange =
  | { readonly kind: 'add-question'; readonly question: NewQuestion }
  | { readonly kind: 'add-question-answer'; readonly answer: QuestionAnswer }
  | { readonly kind: 'set-question'; readonly change: QuestionChange }
  | { readonly kind: 'decide-question'; readonly decision: Decision }
  | { readonly kind: 'set-pause'; readonly pause: Pause }
  | { readonly kind: 'end-pause'; readonly centre: CentreId; readonly contract: ContractId }

export interface Questions {
  /** In the order in which they were asked. */
  questions(centre: CentreId, contract: ContractId): Promise<readonly Question[]>
  question(centre: CentreId, contract: ContractId, id: string): Promise<Question | null>
  /** Of all questions of a contract, in the order in which they were given. */
  questionAnswers(centre: CentreId, contract: ContractId): Promise<readonly QuestionAnswer[]>
  /** Also one that has ended: who shows it looks at the time. */
  pause(centre: CentreId, contract: ContractId): Promise<Pause | null>
  writtenProposals(centre: CentreId, contract: ContractId): Promise<readonly WrittenProposal[]>
}
