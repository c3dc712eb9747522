import type { Language } from '../../schemas/basics/index.ts'
import type { PagesClient } from '../api/index.ts'
import type { PortalTexts } from '../messages/portal/index.ts'

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
  /** Draws the page anew. */
  redraw(): void
  go(page: string): void
  copy(text: string): Promise<boolean>
  focus(selector: string): void
}
