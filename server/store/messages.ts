import type { ArmedFault } from '../updates/index.ts'
import type { OpenOptions } from './open-database.ts'
import type { OperationName } from './operations.ts'
import type { StoreErrorCode } from './store-error.ts'

/** What the thread of the store is started with. */
export interface StoreThreadData extends OpenOptions {
  readonly folder: string
  readonly fault: ArmedFault | null
}

/** From the main thread: a question with its number, or the wish to close. */
export type ToStore = Request | 'close'

export interface Request {
  readonly id: number
  readonly name: OperationName
  readonly input: readonly unknown[]
}

/** From the thread of the store. It says `open` or `cannot-open` first, and `closed` last. */
export type FromStore =
  | { readonly kind: 'open' }
  | { readonly kind: 'cannot-open'; readonly error: PlainError }
  | { readonly kind: 'replies'; readonly replies: readonly Reply[]; readonly commit: Commit | null }
  | { readonly kind: 'closed' }

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: PlainError }

/** A StoreError on its way between threads. */
export interface PlainError {
  readonly code: StoreErrorCode
  readonly message: string
}

/** What one group commit did. */
export interface Commit {
  /** How long the transaction took, the sync to disk included. */
  readonly seconds: number
  /** The requests that were committed together. */
  readonly requests: number
}
