export type {
  Answered,
  Asked,
  AuthorshipLimits,
  AuthorshipProblem,
} from './authorship.ts'
export { Authorship, authorshipLimits } from './authorship.ts'
export { allBlocksIn, textOfBlock } from './block-text.ts'
export type { CarriedText } from './carried.ts'
export { carriedTo } from './carried.ts'
export { dayOf } from './day-of.ts'
export type { LedgerRow } from './ledger.ts'
export { Ledger } from './ledger.ts'
export type { ContractAuthors } from './read-authors.ts'
export { readAuthors } from './read-authors.ts'
export type { ContractRemoved } from './read-removed.ts'
export { readRemoved } from './read-removed.ts'
export type { TypedWords } from './read-words.ts'
export { readWords } from './read-words.ts'
