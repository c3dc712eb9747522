import type { ContractId } from '../../schemas/basics/index.ts'
import type { Person, Role } from '../../schemas/contract/index.ts'

/**
 * Who asks, and by what right. Every route and every socket knows it; what is not in here is not
 * believed.
 *
 * - `token`: the token in a link of the command line or of the demo
 * - `portal`: a short-lived token of a portal, for one contract and one role
 * - `account`: a session of a worker, from the sign-in service of the centre
 * - `invitation`: a session of someone who was invited to one contract and gave their PIN
 */
export interface SignIn {
  readonly person: Person
  readonly by: 'token' | 'portal' | 'account' | 'invitation'
  /** The one contract that it opens; every other is not there. Null: all that the person takes part in. */
  readonly contract: ContractId | null
  /** The role that a portal's token says; null: the one that the contract says. */
  readonly role: Role | null
  /** Until when it is good, in milliseconds since 1970; null: until it is taken away. */
  readonly until: number | null
  /** The session in a cookie by which it can be ended; null: there is none. */
  readonly session: string | null
  /** They said that the computer is one of many people: nothing of the text is to stay on it. */
  readonly shared: boolean
}
