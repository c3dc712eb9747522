import type { Accounts, Portals, Sessions, Tickets } from '../access/index.ts'
import type { Opened } from '../acts/index.ts'
import type { Addresses } from '../addresses/index.ts'
import type { Authorship } from '../authorship/index.ts'
import type { Entering } from '../invitations/index.ts'
import type { Limits, Rooms } from '../rooms/index.ts'
import type { Store } from '../store/index.ts'
import type { System } from '../system.ts'
import type { ContractTypes, FunctionRunner } from '../types/index.ts'
import type { Versions } from '../versions/index.ts'

/** What the routes use. */
export interface RouteServices {
  readonly store: Omit<Store, 'call' | 'close'>
  readonly rooms: Pick<Rooms, 'open' | 'tell' | 'endSessions' | 'endSignIns' | 'renew' | 'drop'>
  readonly tickets: Tickets
  /** Sessions in cookies; `startSession` makes one and sets its cookie. */
  readonly sessions: Sessions
  /** Portals whose tokens let people in. */
  readonly portals: Portals
  /** How workers sign in with an account; null: that was not set up. */
  readonly accounts: Accounts | null
  /** What the invited do with their links. */
  readonly entering: Entering
  /** For how many days an invitation is good. */
  readonly invitationDays: number
  /** False: devices keep nothing of what people write. */
  readonly localCopy: boolean
  readonly types: ContractTypes
  /** Runs the functions of centres' own types. */
  readonly functions: FunctionRunner
  /** How contracts stood before. */
  readonly versions: Pick<Versions, 'list' | 'at'>
  /** Who wrote what. */
  readonly authorship: Pick<Authorship, 'authors' | 'removed' | 'words' | 'carried' | 'forget'>
  /** What one address may do. */
  readonly addresses: Pick<Addresses, 'enter' | 'mayTryPin'>
  readonly system: System
  readonly limits: Limits
  readonly demo: boolean
  /** Where people reach the server, without a slash at the end. */
  readonly publicUrl: () => string
  /** Origins of portals that may ask from another site; a portal embeds the element there. */
  readonly origins: readonly string[]
  /** False while the server starts or ends, or its store does not work. */
  readonly isReady: () => boolean
  /** The figures, in the text format of Prometheus. */
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>
  /** Told of who reads the text of a contract over HTTP, for the list of acts. */
  readonly opened: (opened: Opened) => void
  /** Told of what should not happen; the route as it is written, never the address. */
  readonly onFailure: (route: string, error: unknown) => void
}
