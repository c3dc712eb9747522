/**
 * Who is here and where: one's own caret goes out, calmly; the others come in as the server vouches
 * for them. People are told apart by participant: someone with two tabs is one person.
 */
import type { Awareness } from 'y-protocols/awareness'
import { type Role, roles } from '../../schemas/contract/index.ts'
import type { Browser } from '../browser.ts'
import type { Person, RemotePresence } from '../prosemirror/index.ts'
import { peopleHere } from './people-here.ts'
import type { OwnPresence } from './types.ts'

/** The shortest time between two messages about one's own caret, in milliseconds. */
const PACE = 100
/** After so long without moving a caret is not shown any more, in milliseconds. */
const IDLE = 60_000
/** Someone who is back within this time never left, in milliseconds. */
const GRACE = 6_000
/** Who is seen in the first moments was here before, in milliseconds. */
const ARRIVAL = 1_500

export interface PresenceEvents {
  presence(others: readonly RemotePresence[]): void
  joined?(person: Person): void
  left?(person: Person): void
}

export class Presence {
  readonly #after: Browser['after']
  readonly #events: PresenceEvents
  #me = ''
  #awareness: Awareness | null = null
  #own: OwnPresence = { cursor: null, pointing: null }
  #sent = JSON.stringify(this.#own)
  #stopPace: (() => void) | null = null
  readonly #carets = new Map<number, { place: string; idle: boolean; stop: () => void }>()
  /** Everyone who is here, or left a moment ago; null until the first time on line. */
  #known: Map<string, Person> | null = null
  /** Set during the first moments. */
  #stopArriving: (() => void) | null = null
  readonly #leaving = new Map<string, () => void>()
  #live = false

  constructor(after: Browser['after'], events: PresenceEvents) {
    this.#after = after
    this.#events = events
  }

  /** The participant whom this page belongs to: their own sessions are not "others". */
  setMe(participant: string): void {
    this.#me = participant
  }

  /** Follows the presence of another document. */
  follow(awareness: Awareness): void {
    this.#awareness?.off('change', this.#heard)
    this.#awareness = awareness
    awareness.on('change', this.#heard)
    // Nothing goes out when it says this already.
    if (JSON.stringify(awareness.getLocalState()) !== JSON.stringify(this.#own)) {
      awareness.setLocalState({ ...this.#own })
    }
    this.#changed()
  }

  set(own: OwnPresence): void {
    this.#own = own
    if (this.#stopPace) return
    this.#send()
    this.#stopPace = this.#after(PACE, () => {
      this.#stopPace = null
      if (this.#sent !== JSON.stringify(this.#own)) this.set(this.#own)
    })
  }

  /** While the line is down nobody can be seen; that does not mean that they left. */
  setLive(live: boolean): void {
    if (live === this.#live) return
    this.#live = live
    if (!live) {
      for (const stop of this.#leaving.values()) stop()
      this.#leaving.clear()
      return
    }
    // Who is here when one comes in oneself did not just join.
    if (this.#known === null) {
      this.#known = new Map()
      this.#stopArriving = this.#after(ARRIVAL, () => {
        this.#stopArriving = null
      })
    }
    this.#changed()
  }

  close(): void {
    this.#awareness?.off('change', this.#heard)
    this.#awareness = null
    this.#stopPace?.()
    this.#stopArriving?.()
    for (const { stop } of this.#carets.values()) stop()
    this.#carets.clear()
    for (const stop of this.#leaving.values()) stop()
    this.#leaving.clear()
  }

  #send(): void {
    const sent = JSON.stringify(this.#own)
    if (sent === this.#sent) return
    this.#sent = sent
    this.#awareness?.setLocalState({ ...this.#own })
  }

  readonly #heard = (_changes: unknown, origin: unknown): void => {
    // One's own caret, which goes with every few keys, shows nothing of the others.
    if (origin !== 'local') this.#changed()
  }

  #changed(): void {
    const awareness = this.#awareness
    if (!awareness) return
    const others: RemotePresence[] = []
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue
      const other = presenceOf(client, state)
      if (!other || other.person.id === this.#me) continue
      others.push(this.#isIdle(other) ? { ...other, cursor: null } : other)
    }
    for (const [client, caret] of this.#carets) {
      if (others.some((other) => other.client === client)) continue
      caret.stop()
      this.#carets.delete(client)
    }
    this.#events.presence(others)
    if (this.#live && this.#known) this.#comeAndGo(peopleHere(others), this.#known)
  }

  #isIdle({ client, cursor }: RemotePresence): boolean {
    const place = JSON.stringify(cursor)
    const caret = this.#carets.get(client)
    if (caret?.place === place) return caret.idle
    caret?.stop()
    const stop = this.#after(IDLE, () => {
      const now = this.#carets.get(client)
      if (now) this.#carets.set(client, { ...now, idle: true })
      this.#changed()
    })
    this.#carets.set(client, { place, idle: false, stop })
    return false
  }

  #comeAndGo(here: readonly Person[], known: Map<string, Person>): void {
    for (const person of here) {
      this.#leaving.get(person.id)?.()
      this.#leaving.delete(person.id)
      const isNew = !known.has(person.id)
      known.set(person.id, person)
      if (isNew && !this.#stopArriving) this.#events.joined?.(person)
    }
    for (const person of known.values()) {
      if (here.some(({ id }) => id === person.id) || this.#leaving.has(person.id)) continue
      const stop = this.#after(GRACE, () => {
        this.#leaving.delete(person.id)
        known.delete(person.id)
        this.#events.left?.(person)
      })
      this.#leaving.set(person.id, stop)
    }
  }
}

/** Reads a state of the awareness protocol; null when the server did not vouch for anyone in it. */
function presenceOf(client: number, state: Record<string, unknown>): RemotePresence | null {
  const { user, cursor, pointing } = state as {
    user?: Partial<Record<keyof Person, unknown>> | null
    cursor?: { anchor?: unknown; head?: unknown } | null
    pointing?: { block?: unknown; count?: unknown } | null
  }
  if (typeof user?.id !== 'string' || typeof user.name !== 'string') return null
  if (!(roles as readonly unknown[]).includes(user.role)) return null
  const look = Number.isInteger(user.look) ? (user.look as number) : 0
  return {
    client,
    person: { id: user.id, name: user.name, role: user.role as Role, look },
    cursor: cursor?.anchor && cursor.head ? { anchor: cursor.anchor, head: cursor.head } : null,
    pointing:
      typeof pointing?.block === 'string' && typeof pointing.count === 'number'
        ? { block: pointing.block, count: pointing.count }
        : null,
  }
}
