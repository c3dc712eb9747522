import type { Language } from '../../schemas/basics/index.ts'
import type { ActsCalls, InvitationCalls, PagesClient, PeopleCalls } from '../api/index.ts'
import type { PortalTexts } from '../messages/portal/index.ts'
import type { Staying } from './leave.ts'

/** What a page is given: who is here, in which language, and how to reach the server. */
export interface Portal {
  readonly language: Language
  readonly texts: PortalTexts
  readonly api: PagesClient
  /** The token of this person; null when they came without a link. */
  readonly token: string | null
  /** True when they came with a link, or have a session in this browser. */
  readonly signedIn: boolean
  /** Where one signs in with an account, to come back to this page; null: not here. */
  readonly signInAddress: string | null
  readonly query: URLSearchParams
  /** Whether the address has this in its query. It leaves the address, so that it counts once. */
  takeOnce(name: string): boolean
  /** What the invited do with the link of this page; null: there is no secret in its address. */
  readonly invitation: InvitationCalls | null
  /** The people of one contract. */
  people(contract: string): PeopleCalls
  /** Who did what with contracts. */
  acts(): ActsCalls
  /** The computer is one of many people: nothing stays on it. */
  readonly isShared: boolean
  /** Somebody came in by an invitation: whoever was here before in this tab is not any more. */
  enter(page: string, shared: boolean): void
  /** True for who has a session in this browser, and so can end it; a link stays a link. */
  readonly canLeave: boolean
  /** Asks who signs out whether it is sure, and ends the session. */
  leave(staying?: Staying): void
  /** Draws the page anew. */
  redraw(): void
  go(page: string): void
  copy(text: string): Promise<boolean>
  focus(selector: string): void
  find(selector: string): HTMLElement | null
  print(): void
  /** Says something to a screen reader. */
  announce(text: string): void
  /** False while the page is hidden behind others. */
  isShown(): boolean
  after(milliseconds: number, task: () => void): () => void
}
