import * as Y from 'yjs'
import {
  type CanonicalContract,
  type QuoteIndex,
  quoteIndex,
  readContract,
} from '../../schemas/document/index.ts'
import { ByteReader, MalformedError, step1Frame, step2Frame } from '../../schemas/sync/index.ts'
import { frameOf } from './frames.ts'

/**
 * The document as bytes, for those who come in: each form is encoded once for each version of it.
 */
export class DocumentState {
  readonly #doc: Y.Doc
  #full: Uint8Array | null = null
  #fullFrame: Buffer | null = null
  #askFrame: Buffer | null = null
  #canonical: CanonicalContract | null = null
  #quotes: QuoteIndex | null = null
  #diff: { readonly vector: Buffer; readonly frame: Buffer } | null = null
  /** Bytes of the document when it was last encoded, and of the updates since. */
  #sizeAtMost = 0
  /** Bytes of updates on their way to the disk. */
  #expected = 0

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** The document was made from this update and nothing else, so it need not be encoded again. */
  loadedFrom(full: Uint8Array): void {
    this.#full = full
    this.#sizeAtMost = full.length
  }

  /** An update of so many bytes is on its way. */
  expect(bytes: number): void {
    this.#expected += bytes
  }

  /** What was on its way does not come. */
  expectNothing(): void {
    this.#expected = 0
  }

  /** The document changed by an update that was expected. */
  changed(bytes: number): void {
    this.#expected -= bytes
    this.#full = null
    this.#fullFrame = null
    this.#askFrame = null
    this.#canonical = null
    this.#quotes = null
    this.#diff = null
    this.#sizeAtMost += bytes
  }

  /** The whole document as an update. */
  full(): Uint8Array {
    if (!this.#full) {
      this.#full = Y.encodeStateAsUpdate(this.#doc)
      this.#sizeAtMost = this.#full.length
    }
    return this.#full
  }

  /** True when the document would grow beyond `limit` with so many bytes more. */
  wouldExceed(limit: number, bytes: number): boolean {
    const more = this.#expected + bytes
    if (this.#sizeAtMost + more <= limit) return false
    return this.full().length + more > limit
  }

  /** The frame of our SyncStep1: asks a client for what we do not have. */
  askFrame(): Buffer {
    this.#askFrame ??= frameOf(step1Frame(Y.encodeStateVector(this.#doc)))
    return this.#askFrame
  }

  /**
   * The frame of our SyncStep2: what a client with that state vector does not have.
   * @throws MalformedError when it is not a state vector
   */
  answerFrame(stateVector: Uint8Array): Buffer {
    if (isEmptyVector(stateVector)) {
      this.#fullFrame ??= frameOf(step2Frame(this.full()))
      return this.#fullFrame
    }
    const vector = Buffer.from(stateVector)
    if (!this.#diff?.vector.equals(vector)) {
      const frame = frameOf(step2Frame(Y.encodeStateAsUpdate(this.#doc, stateVector)))
      this.#diff = { vector, frame }
    }
    return this.#diff.frame
  }

  canonical(): CanonicalContract {
    this.#canonical ??= readContract(this.#doc)
    return this.#canonical
  }

  /** Where everything stands in it. */
  quotes(): QuoteIndex {
    this.#quotes ??= quoteIndex(this.#doc)
    return this.#quotes
  }
}

/**
 * True for the state vector of someone who has nothing.
 * @throws MalformedError when it is not a state vector
 */
export function isEmptyVector(stateVector: Uint8Array): boolean {
  const reader = new ByteReader(stateVector)
  const count = reader.count()
  for (let left = count; left > 0; left--) {
    reader.uint()
    reader.uint()
  }
  if (reader.left > 0) throw new MalformedError('nothing after the state vector')
  return count === 0
}
