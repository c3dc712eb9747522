import type { Readings } from './readings.ts'
import type { RoomDocument } from './room-document.ts'
import type { Session } from './session.ts'

export interface NewcomersOptions {
  readonly document: RoomDocument
  readonly readings: Readings
  /** The document was read: what could not be known before can be looked at now. */
  readonly onRead: () => void
  readonly onUnreadable: (error: unknown) => void
}

/**
 * Brings those who come in up to date: answers what they ask, and asks them what they have. A document
 * that only its bytes were needed of is read a moment after the first of them came.
 */
export class Newcomers {
  readonly #options: NewcomersOptions
  /** Sessions that were not asked yet what they have. */
  readonly #unasked = new Set<Session>()
  #isUnreadable = false
  #isPutOff = false

  constructor(options: NewcomersOptions) {
    this.#options = options
  }

  /** Asks a session what it has, now or when the document has been read. */
  ask(session: Session): void {
    const { document, readings } = this.#options
    if (document.isRead) session.sendFrames(document.state.askFrame())
    else {
      this.#unasked.add(session)
      if (this.#isPutOff) return
      this.#isPutOff = true
      readings.later(() => this.read())
    }
  }

  /** @throws MalformedError when it is not a state vector */
  answer(session: Session, stateVector: Uint8Array): void {
    const { document } = this.#options
    const fromBytes = document.answerFromBytes(stateVector)
    if (fromBytes) session.sendFrames(fromBytes)
    else if (this.read()) session.sendFrames(document.state.answerFrame(stateVector))
  }

  left(session: Session): void {
    this.#unasked.delete(session)
  }

  /**
   * Reads the document, if that was not done yet, and asks those who came in meanwhile.
   * @returns false when it cannot be read
   */
  read(): boolean {
    const { document, onRead, onUnreadable } = this.#options
    if (this.#isUnreadable || document.isRead) return !this.#isUnreadable
    try {
      document.read()
    } catch (error) {
      this.#isUnreadable = true
      onUnreadable(error)
      return false
    }
    onRead()
    for (const session of this.#unasked) this.ask(session)
    this.#unasked.clear()
    return true
  }
}
