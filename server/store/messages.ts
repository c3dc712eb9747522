import type { MessagePort } from 'node:worker_threads'
import type { ArmedFault } from '../updates/index.ts'
import type { OpenOptions } from './open-database.ts'
import type { OperationName } from './operations.ts'
import type { StoreErrorCode } from './store-error.ts'

/** What the thread of the store is started with. */
export interface StoreThreadData extends OpenOptions {
  readonly folder: string
  readonly fault: ArmedFault | null
  /** A channel of their own: a message on it costs less than one through the `Worker`. */
  readonly port: MessagePort
}

/** From the main thread: a question, or the wish to close. */
export type ToStore = Request | 'close'

export interface Request {
  readonly name: OperationName
  readonly input: readonly unknown[]
}

/** From the thread of the store. It says `open` or `cannot-open` first, and `closed` last. */
export type FromStore =
  | { readonly kind: 'open' }
  | { readonly kind: 'cannot-open'; readonly error: PlainError }
  | ({ readonly kind: 'replies' } & BatchResult)
  | { readonly kind: 'closed' }

/** What came of a batch of requests. */
export interface BatchResult {
  /** One for each request, in the order in which they were asked. */
  readonly replies: readonly Reply[]
  /** Null when nothing was committed. */
  readonly commit: Commit | null
}

export type Reply = { readonly value: unknown } | { readonly error: PlainError }

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
