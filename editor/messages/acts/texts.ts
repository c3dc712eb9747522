import type { Act } from '../../../schemas/contract/index.ts'

/** Who did what with a contract, for the client and the data protection officer. */
export interface ActsTexts {
  readonly title: string
  readonly lead: string
  readonly officerTitle: string
  readonly officerLead: string
  readonly act: Readonly<Record<Act, string>>
  /** With whom it was about. */
  readonly about: (what: string, name: string) => string
  /** Who did it, when it was nobody who is in the contract. */
  readonly server: string
  /** Whoever had the link of an invitation; the name is of who was invited. */
  readonly withLink: (name: string | null) => string
  /** Behind the own name of who reads. */
  readonly you: string
  /** A program of the centre, for its file. */
  readonly program: string
  /** Who guards the data of the centre. */
  readonly officer: string
  readonly nothing: string
  readonly more: string
  readonly contracts: string
  readonly noContracts: string
  readonly noClient: string
  readonly erase: string
  readonly eraseTitle: (name: string) => string
  readonly eraseText: string
  readonly eraseYes: string
  readonly eraseNo: string
  readonly erasedNow: string
  readonly erased: string
  readonly because: Readonly<Record<'asked' | 'kept-long-enough', string>>
  readonly notAllowed: string
}
