/** How a transaction of the binding is told from one of the person's own. */
import type { Transaction } from 'prosemirror-state'

const SYNC = 'samenspraak-sync'

/** What a transaction of the binding says about itself. */
export interface SyncMeta {
  /** Rises with each; the binding knows by it whether the editor took the transaction. */
  readonly serial: number
  /** Whether it shows an undo or redo of this person. */
  readonly undo: boolean
}

export function markSync(tr: Transaction, meta: SyncMeta): Transaction {
  return tr.setMeta(SYNC, meta).setMeta('addToHistory', false)
}

export function syncMeta(tr: Transaction): SyncMeta | undefined {
  return tr.getMeta(SYNC) as SyncMeta | undefined
}

/**
 * Whether a transaction comes from the shared document, or was appended to one that does. Only others
 * are to be guarded, completed or refused.
 */
export function isSync(tr: Transaction): boolean {
  const appendedTo = tr.getMeta('appendedTransaction') as Transaction | undefined
  return syncMeta(tr) !== undefined || (appendedTo !== undefined && isSync(appendedTo))
}
