import type * as Y from 'yjs'
import type { SetAsideText } from '../../schemas/api/index.ts'
import type { CloseCode } from '../../schemas/sync/index.ts'
import type { RemotePresence } from '../prosemirror/types.ts'

/**
 * Where the writing stands, in terms that a person understands. `saved` means on the server's disk.
 * `onDevice` is true only once the local store has confirmed what is unsent.
 */
export type ConnectionState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live'; readonly saved: boolean; readonly onDevice: boolean }
  | { readonly kind: 'offline'; readonly unsent: boolean; readonly onDevice: boolean }
  | { readonly kind: 'read-only'; readonly why: 'asked' | 'role' | 'too-old' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'stopped'; readonly code: CloseCode }

export interface ConnectionEvents {
  state(state: ConnectionState): void
  /** The document has been loaded from the server for the first time: there is something to show. */
  synced(): void
  /** The others who are here. */
  presence(others: readonly RemotePresence[]): void
  /** Text of one's own that could not be kept in its place, to be offered. */
  setAside(texts: readonly SetAsideText[]): void
  /** The shared document was replaced (refused update, new epoch): bind to the new one. */
  replaced(doc: Y.Doc): void
}
