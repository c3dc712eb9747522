import type * as Y from 'yjs'
import type { ContractView, SetAsideText } from '../../schemas/api/index.ts'
import type { ChangedPart, StopCode } from '../../schemas/sync/index.ts'
import type { GetToken } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import type { Person, RemotePresence } from '../prosemirror/index.ts'
import type { OutboxStore } from './outbox-store.ts'

/**
 * Where the writing stands, in terms that a person understands. `saved` means on the server's disk.
 * `onDevice` is true only once the local store has confirmed what is unsent.
 */
export type ConnectionState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live'; readonly saved: boolean; readonly onDevice: boolean }
  | { readonly kind: 'offline'; readonly unsent: boolean; readonly onDevice: boolean }
  | {
      readonly kind: 'read-only'
      readonly why: 'asked' | 'role' | 'too-old'
      /** False while there is no connection, so what is shown may be behind. */
      readonly connected: boolean
    }
  /** `kept`: where what was written and not sent is; left out when there is nothing of the kind. */
  | { readonly kind: 'signed-out'; readonly kept?: 'device' | 'page' }
  | { readonly kind: 'stopped'; readonly code: StopCode }

export interface ConnectionEvents {
  state(state: ConnectionState): void
  /** The document has been loaded from the server for the first time: there is something to show. */
  synced(): void
  /** The others who are here: every session of everyone but oneself. */
  presence(others: readonly RemotePresence[]): void
  /** All text of one's own that could not be kept in its place, to be offered. Empty: nothing left. */
  setAside(texts: readonly SetAsideText[]): void
  /**
   * The shared document was replaced (refused update, new epoch, another role) by one that is loaded
   * already: bind to this one. The old one is destroyed right after.
   */
  replaced(doc: Y.Doc): void
  /**
   * The document was replaced because the server went back to a backup: text that it had confirmed may
   * be gone. Comes after {@link replaced}; what this page wrote and is not there any more is set aside.
   */
  restored?(): void
  /**
   * Something beside the text changed on the server. Null: the line is back, and it is not known what
   * changed meanwhile.
   */
  changed?(what: ChangedPart | null): void
  /** Someone came who was not here, or left for more than a moment: for saying it once. */
  joined?(person: Person): void
  left?(person: Person): void
}

/** What one's own session shows to the others. */
export interface OwnPresence {
  readonly cursor: RemotePresence['cursor']
  readonly pointing: RemotePresence['pointing']
}

export interface ConnectionOptions {
  /** Where the server is, such as `https://gpmi.example.be/` or a folder of it. */
  readonly server: string
  readonly contract: string
  readonly mode: 'read' | 'write'
  /** A token for this person and contract; asked for again before every use. */
  readonly getToken: GetToken
  readonly browser: Browser
  readonly events: ConnectionEvents
  /** The answer of `GET /api/contracts/:id` when it is there already; else it is fetched. */
  readonly view?: Pick<ContractView, 'me' | 'rights'>
  /** False: keep nothing on this device. */
  readonly localCopy: boolean
  /** The version of the document schema that this editor knows; for tests of another one. */
  readonly schema?: number
  /** Where unsent text is kept; this browser's database by default. */
  readonly openStore?: () => Promise<OutboxStore>
}

/** One open contract: its shared document, kept in step with the server. */
export interface Connection {
  /** The shared document as it is now; {@link ConnectionEvents.replaced} gives another. */
  readonly doc: Y.Doc
  readonly state: ConnectionState
  /** Tells the others where one is; at most ten times a second, the latest wins. */
  setPresence(presence: OwnPresence): void
  /**
   * True when leaving now could lose text: something written is neither on the server's disk nor on this
   * device, or something set aside is on this page only.
   */
  hasUnsaved(): boolean
  /**
   * Resolves when all that was written until now is on the server's disk, or, without a connection,
   * when it is known whether it is on this device.
   */
  flush(): Promise<'saved' | 'on-device' | 'unsaved'>
  /** Takes away a text that was set aside, here and on the server. False: try again later. */
  dropSetAside(id: string): Promise<boolean>
  /** Tries at once, also after `signed-out`: the portal signed the person in again. */
  retry(): void
  /** Leaves: no timer, socket or listener stays. What is unsent stays on the device if it was there. */
  close(): void
}
