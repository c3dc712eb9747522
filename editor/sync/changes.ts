import type { ChangedPart } from '../../schemas/sync/index.ts'

/**
 * Tells who shows something beside the text (people, questions, authors) that it changed on the server,
 * so that they ask for it again. Null: it is not known what changed, as when the line is back.
 */
export class Changes {
  readonly #listeners = new Set<(what: ChangedPart | null) => void>()

  /** Calls back at each change of these parts, until what it returns is called. */
  listen(parts: readonly ChangedPart[], does: () => void): () => void {
    const heard = (what: ChangedPart | null): void => {
      if (what === null || parts.includes(what)) does()
    }
    this.#listeners.add(heard)
    return () => this.#listeners.delete(heard)
  }

  tell(what: ChangedPart | null): void {
    for (const heard of [...this.#listeners]) heard(what)
  }
}
