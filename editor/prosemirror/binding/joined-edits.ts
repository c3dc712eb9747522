import type * as Y from 'yjs'

/**
 * Edits that are undone together, however slowly they follow each other, and nothing else with them:
 * the letters of one field. Ends by itself when something else was done or undone in between.
 */
export class JoinedEdits {
  readonly #manager: Y.UndoManager
  #step: Y.UndoManager['undoStack'][number] | null = null

  constructor(manager: Y.UndoManager) {
    this.#manager = manager
  }

  /** @param edit makes its changes at once, with an origin that the manager follows */
  run(edit: () => void): void {
    const manager = this.#manager
    const { captureTimeout } = manager
    const last = manager.undoStack.at(-1) ?? null
    if (this.#step !== null && last === this.#step) {
      // Yjs joins what comes within this time of the last change; 0 as the last change joins nothing.
      manager.captureTimeout = Number.POSITIVE_INFINITY
      manager.lastChange = 1
    } else {
      this.#step = null
      manager.stopCapturing()
    }
    try {
      edit()
    } finally {
      manager.captureTimeout = captureTimeout
      manager.stopCapturing()
    }
    const now = manager.undoStack.at(-1) ?? null
    if (now !== last) this.#step = now
  }

  /** The edits were taken back in another way: there is nothing to undo of them. */
  forget(): void {
    const { undoStack } = this.#manager
    if (this.#step !== null && undoStack.at(-1) === this.#step) undoStack.pop()
    this.#step = null
  }
}
