import type { AwarenessEntry, CloseCode } from '../../schemas/sync/index.ts'
import type { System } from '../system.ts'
import type { Limits } from './limits.ts'
import { Presence } from './presence.ts'
import type { Session } from './session.ts'

export interface RoomPresenceOptions {
  readonly sessions: ReadonlySet<Session>
  readonly limits: Limits
  readonly system: System
  /** True when a session may show itself under this client id. */
  readonly mayUse: (client: number, session: Session) => boolean
  /** A session has its client id from now on. */
  readonly opened: (session: Session) => void
  readonly refuse: (session: Session, code: CloseCode, reason: string) => void
}

/** Takes in the presence of the sessions of a room, and sends it out at a steady pace. */
export class RoomPresence {
  readonly #options: RoomPresenceOptions
  readonly #presence: Presence<Session>
  #lastFlush = Number.NEGATIVE_INFINITY
  #cancelFlush: (() => void) | null = null

  constructor(options: RoomPresenceOptions) {
    this.#options = options
    this.#presence = new Presence(options.limits.presenceBytes)
  }

  take(session: Session, entries: readonly AwarenessEntry[]): void {
    const { mayUse, opened, refuse } = this.#options
    for (const entry of entries) {
      if (session.client === null && mayUse(entry.client, session)) {
        session.client = entry.client
        opened(session)
      }
      if (entry.client !== session.client) {
        // Stock providers send back what they heard of others; that says nothing. Else it is a lie.
        if (this.#presence.wasSeen(entry)) continue
        refuse(session, 4422, 'foreign-presence')
        return
      }
      const problem = this.#presence.show(session, entry)
      if (problem) {
        refuse(session, 4400, `presence-${problem}`)
        return
      }
    }
    this.#changed()
  }

  /** Shows a session all who are here. */
  tell(session: Session): void {
    const message = this.#presence.frame()
    if (message) session.send(message)
  }

  left(session: Session): void {
    this.#presence.remove(session)
    this.#changed()
  }

  destroy(): void {
    this.#cancelFlush?.()
  }

  /** The first change goes out at once; what follows it closely goes together a little later. */
  #changed(): void {
    if (!this.#presence.isDirty || this.#cancelFlush) return
    const { system, limits } = this.#options
    const wait = this.#lastFlush + limits.presenceInterval - system.elapsed()
    if (wait <= 0) this.#flush()
    else this.#cancelFlush = system.after(wait, () => this.#flush())
  }

  #flush(): void {
    this.#cancelFlush = null
    this.#lastFlush = this.#options.system.elapsed()
    this.#presence.flush(this.#options.sessions)
  }
}
