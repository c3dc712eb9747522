import type { System } from '../system.ts'
import type { RoomDocument } from './room-document.ts'
import type { Session } from './session.ts'

export interface NewcomersOptions {
  readonly document: RoomDocument
  readonly system: System
  /** The document was read: what could not be known before can be looked at now. */
  readonly onRead: () => void
  readonly onUnreadable: (error: unknown) => void
}

/** A document is read so long after someone came in, in milliseconds, unless they ask sooner. */
const READING_TIME = 50

/**
 * Brings those who come in up to date: answers what they ask, and asks them what they have. A document
 * that only its bytes were needed of is read right after the first of them got those bytes.
 */
export class Newcomers {
  readonly #options: NewcomersOptions
  /** Sessions that were not asked yet what they have. */
  readonly #unasked = new Set<Session>()
  #isUnreadable = false

  constructor(options: NewcomersOptions) {
    this.#options = options
  }

  /** Asks a session what it has, now or when the document has been read. */
  ask(session: Session): void {
    const { document, system } = this.#options
    if (document.isRead) session.sendFrames(document.state.askFrame())
    else {
      this.#unasked.add(session)
      system.after(READING_TIME, () => this.read())
    }
  }

  /** @throws MalformedError when it is not a state vector */
  answer(session: Session, stateVector: Uint8Array): void {
    const { document, system } = this.#options
    const fromBytes = document.answerFromBytes(stateVector)
    if (fromBytes) {
      session.sendFrames(fromBytes)
      system.after(0, () => this.read())
    } else if (this.read()) session.sendFrames(document.state.answerFrame(stateVector))
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
