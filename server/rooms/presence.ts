/**
 * Who is in a room and where. The server owns it: a session shows itself under one client id, and its
 * identity is what the server knows of it, whatever the session says. Presence is never stored.
 */
import { type AwarenessEntry, awarenessFrame } from '../../schemas/sync/index.ts'
import { frameOf } from './frames.ts'

/** Who a session is, as the others see it. */
export interface PresentPerson {
  readonly id: string
  readonly name: string
  readonly role: string
  /** 0 to 5: people are told apart by colour and shape and name. */
  readonly look: number
}

/** What presence needs of a session. */
export interface PresentSession {
  readonly person: PresentPerson
  readonly opening: { readonly mayPoint: boolean }
  send(message: Uint8Array): void
  sendFrames(frames: Buffer): void
}

/** How many clocks of clients are remembered before those of clients that left are forgotten. */
const CLOCKS_KEPT = 20_000

interface Shown<Session> {
  readonly session: Session
  readonly entry: AwarenessEntry
  /**
   * What is added to the clock that the session gives. It is not 0 after a session came back with a
   * clock that the others have seen already; then the session itself must not get its own entry back.
   */
  readonly shift: number
}

export type PresenceProblem = 'malformed' | 'too-large'

export class Presence<Session extends PresentSession> {
  readonly #maxBytes: number
  readonly #shown = new Map<number, Shown<Session>>()
  /** The last clock that the others saw of a client; kept while the room is open. */
  readonly #clocks = new Map<number, number>()
  readonly #changed = new Map<number, AwarenessEntry>()

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** True when there is something to {@link flush}. */
  get isDirty(): boolean {
    return this.#changed.size > 0
  }

  /** True when the others have seen this entry already: it comes back as an echo. */
  wasSeen({ client, clock }: AwarenessEntry): boolean {
    const seen = this.#clocks.get(client)
    return seen !== undefined && clock <= seen
  }

  /** Shows a session as it says, under its client id; a newer session takes over that of an older. */
  show(session: Session, entry: AwarenessEntry): PresenceProblem | null {
    if (entry.state.length > this.#maxBytes) return 'too-large'
    let state: unknown
    try {
      state = JSON.parse(entry.state)
    } catch {
      return 'malformed'
    }
    if (state === null) {
      if (this.#shown.get(entry.client)?.session === session) this.#take(entry.client)
      return null
    }
    if (typeof state !== 'object' || Array.isArray(state)) return 'malformed'
    // What is left out of JSON: who may not point shows nobody a place.
    const pointing = session.opening.mayPoint ? {} : { pointing: undefined }
    const text = JSON.stringify({ ...state, ...pointing, user: session.person })
    const seen = this.#clocks.get(entry.client)
    const before = this.#shown.get(entry.client)
    let shift = before?.session === session ? before.shift : 0
    if (before?.session === session && before.entry.clock >= entry.clock + shift) {
      // The same once more: a renewal, or an echo.
      if (before.entry.state === text) return null
    }
    if (seen !== undefined && entry.clock + shift <= seen) shift = seen + 1 - entry.clock
    const shown = { client: entry.client, clock: entry.clock + shift, state: text }
    if (this.#clocks.size >= CLOCKS_KEPT) this.#forgetClocks()
    this.#clocks.set(entry.client, shown.clock)
    this.#shown.set(entry.client, { session, entry: shown, shift })
    this.#changed.set(entry.client, shown)
    return null
  }

  /** Takes a session away, under the client ids that it still owns. */
  remove(session: Session): void {
    for (const [client, shown] of this.#shown) if (shown.session === session) this.#take(client)
  }

  /** All who are here, for a newcomer; null when nobody is. */
  frame(): Uint8Array | null {
    if (this.#shown.size === 0) return null
    return awarenessFrame([...this.#shown.values()].map((shown) => shown.entry))
  }

  /** Sends what changed since the last time to all sessions. */
  flush(sessions: Iterable<Session>): void {
    const entries = [...this.#changed.values()]
    this.#changed.clear()
    if (entries.length === 0) return
    const shifted = new Map<Session, number[]>()
    for (const { client } of entries) {
      const shown = this.#shown.get(client)
      if (!shown || shown.shift === 0) continue
      const own = shifted.get(shown.session)
      if (own) own.push(client)
      else shifted.set(shown.session, [client])
    }
    const all = frameOf(awarenessFrame(entries))
    for (const session of sessions) {
      const own = shifted.get(session)
      if (!own) session.sendFrames(all)
      else {
        const others = entries.filter(({ client }) => !own.includes(client))
        if (others.length > 0) session.send(awarenessFrame(others))
      }
    }
  }

  #forgetClocks(): void {
    for (const client of this.#clocks.keys()) {
      if (!this.#shown.has(client)) this.#clocks.delete(client)
    }
  }

  #take(client: number): void {
    const shown = this.#shown.get(client)
    if (!shown) return
    this.#shown.delete(client)
    const { clock } = shown.entry
    this.#changed.set(client, { client, clock, state: 'null' })
  }
}
