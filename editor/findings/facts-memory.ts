import type * as Y from 'yjs'
import {
  type CanonicalContract,
  type FactValue,
  readCanonicalFacts,
} from '../../schemas/document/index.ts'

/** Reads the facts as canonical JSON; the same object comes back for as long as none changed. */
export class FactsMemory {
  #last: CanonicalContract['facts'] = {}
  #written = ''

  read(facts: Y.Map<FactValue>): CanonicalContract['facts'] {
    const read = readCanonicalFacts(facts)
    const written = JSON.stringify(read)
    if (written !== this.#written) {
      this.#written = written
      this.#last = read
    }
    return this.#last
  }
}
