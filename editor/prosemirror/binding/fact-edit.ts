import type * as Y from 'yjs'
import {
  contractParts,
  type FactValue,
  factEntries,
  factEntryOf,
  readFact,
  writeFact,
} from '../../../schemas/document/index.ts'
import type { JoinedEdits } from './joined-edits.ts'

/**
 * The filling in of one fact, from opening its place until leaving it. What others write meanwhile was
 * not seen, and stays beside what is filled in.
 */
export class FactEdit {
  readonly #doc: Y.Doc
  readonly #key: string
  readonly #run: (edit: () => void) => void
  readonly #joined: JoinedEdits
  readonly #seen: ReadonlyMap<string, FactValue | undefined>
  readonly #before: FactValue
  #written = false

  /** @param run makes an edit of this person's, when they may write */
  constructor(doc: Y.Doc, key: string, joined: JoinedEdits, run: (edit: () => void) => void) {
    const { facts } = contractParts(doc)
    this.#doc = doc
    this.#key = key
    this.#joined = joined
    this.#run = run
    this.#seen = factEntries(facts, key)
    this.#before = readFact(facts, key)?.value ?? ''
  }

  /** What this person filled in, or else what stands there. Empty when nothing does. */
  get value(): FactValue {
    const { facts } = contractParts(this.#doc)
    const own = facts.get(factEntryOf(this.#key, this.#doc.clientID))
    return own ?? readFact(facts, this.#key)?.value ?? ''
  }

  /** Writes what is filled in so far. An empty text takes the fact away. */
  write(value: FactValue): void {
    this.#put(value)
    this.#written = true
  }

  /** Puts back what stood there at the opening; when someone else answered since, theirs stands. */
  revert(): void {
    if (!this.#written) return
    this.#put(this.#isAnswered() ? '' : this.#before)
    this.#joined.forget()
  }

  #put(value: FactValue): void {
    const { facts } = contractParts(this.#doc)
    const { clientID } = this.#doc
    this.#run(() => writeFact(facts, this.#key, value, clientID, this.#seen))
  }

  #isAnswered(): boolean {
    const own = factEntryOf(this.#key, this.#doc.clientID)
    const now = factEntries(contractParts(this.#doc).facts, this.#key)
    return [...now].some(([entry, value]) => entry !== own && this.#seen.get(entry) !== value)
  }
}
