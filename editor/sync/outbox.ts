/**
 * The outbox: what this person wrote and the server has not confirmed, kept on this device so that
 * closing the page, a flat battery or a day without internet loses nothing.
 *
 * It holds only one's own unsent updates, encrypted, each until its receipt comes. An entry belongs to
 * a *life*: one opening of the page. A life holds a lock while it lasts; entries of a life that nobody
 * holds are orphans, and the next opening by the same person adopts them: applies them to the
 * document and deletes exactly those once they are confirmed. Where there are no locks, two tabs may
 * both send the same updates; Yjs takes them once.
 *
 * Nothing here is needed for writing: where the browser has no database or no cryptography, or the
 * disk is full, the editor works without and says so.
 */
import * as Y from 'yjs'
import { newId } from '../../schemas/basics/index.ts'
import type { Browser } from '../browser.ts'
import { type Cipher, cipherOf } from './outbox-cipher.ts'
import type { EntryKey, OutboxStore, Owner, StoredAside, StoredEntry } from './outbox-store.ts'

/** How long a receipt may take before an update is kept, while the line is open; in milliseconds. */
const PATIENCE = 200
/** How long after the store failed it is tried again, in milliseconds. */
const RETRY = 5_000

export interface OutboxEvents {
  /** Everything up to this number is on this device (or was confirmed before it had to be). */
  stored(through: number): void
  works(works: boolean): void
  /** These set-aside texts are on this device. */
  asidesKept(ids: readonly string[]): void
}

/** Entries of an earlier opening of the page, opened. */
export interface Orphans {
  readonly epoch: number
  readonly keys: readonly EntryKey[]
  readonly updates: readonly Uint8Array[]
}

interface Exchange {
  readonly texts: Map<string, string>
  readonly keys: readonly EntryKey[]
  readonly through: number
}

interface Waiting {
  readonly number: number
  readonly update: Uint8Array | null
  readonly epoch: number
}

export class Outbox {
  readonly #browser: Browser
  readonly #openStore: () => Promise<OutboxStore>
  readonly #events: OutboxEvents
  readonly #owner: Owner
  readonly #life: string
  #cipher: Cipher | null = null
  #store: OutboxStore | null = null
  #key: string | null = null
  #queue: Waiting[] = []
  #own: EntryKey[] = []
  #adopted: { readonly through: number; readonly keys: readonly EntryKey[] }[] = []
  /** What is to be set aside and is not yet, because the disk was full. */
  readonly #exchanges: Exchange[] = []
  #last = 0
  #confirmed = 0
  #urgent = true
  #fails = false
  #closed = false
  #stopTimer: (() => void) | null = null
  readonly #locks = new Map<string, () => void>()
  /** Changes to the store happen one after the other. */
  #work: Promise<unknown> = Promise.resolve()

  constructor(
    owner: Owner,
    browser: Browser,
    openStore: () => Promise<OutboxStore>,
    events: OutboxEvents,
  ) {
    this.#owner = owner
    this.#browser = browser
    this.#openStore = openStore
    this.#events = events
    this.#life = newId((length) => browser.random(length))
  }

  /** The key of a ticket answer opens the outbox. Until then what is written waits in memory. */
  unlock(localKey: string): Promise<void> {
    return this.#do(async () => {
      const { subtle, random } = this.#browser
      if (this.#closed || !subtle) return
      if (this.#key !== localKey) this.#cipher = await cipherOf(localKey, subtle, random)
      this.#key = localKey
      await this.#reopen()
    }).then(() => this.#schedule())
  }

  /** Opens the store when it is not open: for the first time, or again after it failed. */
  async #reopen(): Promise<void> {
    if (this.#store || !this.#cipher) return
    this.#store = await this.#openStore()
    await this.#hold(this.#life)
    this.#works(true)
  }

  /** While the line is open a receipt comes soon, and most updates need not be kept at all. */
  setUrgent(urgent: boolean): void {
    this.#urgent = urgent
    if (urgent && this.#queue.length > 0) this.#schedule()
  }

  /**
   * @param update null when it is on this device already
   * @param epoch the epoch of the contract in which it was written
   */
  append(number: number, update: Uint8Array | null, epoch: number): void {
    this.#last = number
    this.#queue.push({ number, update, epoch })
    this.#schedule()
  }

  /** Everything up to this number is on the server's disk. */
  confirmed(through: number): void {
    if (through <= this.#confirmed) return
    this.#confirmed = through
    this.#queue = this.#queue.filter(({ number }) => number > through)
    const isDone = (key: EntryKey) => key.through <= through && key.through > this.#exchanging
    const keys = this.#own.filter(isDone)
    this.#own = this.#own.filter((key) => !isDone(key))
    for (const adopted of this.#adopted) if (adopted.through <= through) keys.push(...adopted.keys)
    this.#adopted = this.#adopted.filter((adopted) => adopted.through > through)
    this.#remove(keys)
  }

  /** Entries that an earlier opening of the page left behind, by epoch. */
  async orphans(): Promise<readonly Orphans[]> {
    const found: Orphans[] = []
    await this.#do(async () => {
      if (!this.#store || !this.#cipher) return
      const busy = this.#busyLives()
      const stored = await this.#store.entries(this.#owner)
      for (const [life, entries] of groupedBy(stored, (entry) => entry.life)) {
        if (life === this.#life || busy.has(life) || !(await this.#hold(life))) continue
        let opens = false
        for (const [epoch, ofEpoch] of groupedBy(entries, (entry) => entry.epoch)) {
          const opened = await Promise.all(ofEpoch.map((entry) => this.#open(entry)))
          // What this key does not open stays: it may be for the key of another day.
          const keys = ofEpoch.filter((_, index) => opened[index] !== null).map(keyOf)
          const updates = opened.filter((update) => update !== null)
          if (updates.length === 0) continue
          opens = true
          found.push({ epoch, keys, updates })
        }
        if (!opens) this.#letGo(life)
      }
    })
    return found
  }

  /** Orphans now travel as update `through`; null: the server has them already. */
  adopt(keys: readonly EntryKey[], through: number | null): void {
    if (through === null || through <= this.#confirmed) this.#remove(keys)
    else this.#adopted.push({ through, keys })
  }

  /** Texts that were set aside on this device earlier, as they were given; null: not readable now. */
  async asides(): Promise<readonly string[] | null> {
    let texts: string[] | null = null
    await this.#do(async () => {
      if (!this.#store || !this.#cipher) return
      const opened: string[] = []
      for (const aside of await this.#store.asides(this.#owner)) {
        const plain = await this.#cipher.open(aside, this.#context(`aside ${aside.id}`))
        if (plain) opened.push(new TextDecoder().decode(plain))
      }
      texts = opened
    })
    return texts
  }

  /**
   * Exchanges entries for texts that are offered instead: all that is unsent now, or only those given.
   * On a full disk that is tried again later; {@link OutboxEvents.asidesKept} says when it is done.
   * @param texts by id
   */
  async setAside(texts: ReadonlyMap<string, string>, only?: readonly EntryKey[]): Promise<void> {
    const adopted = this.#adopted.flatMap(({ keys }) => keys)
    const through = only ? 0 : this.#last
    if (!only) {
      this.#queue = []
      this.#adopted = []
    }
    this.#exchanges.push({ texts: new Map(texts), keys: only ?? adopted, through })
    await this.#do(() => this.#exchange())
  }

  async dropAside(id: string): Promise<void> {
    for (const { texts } of this.#exchanges) texts.delete(id)
    await this.#do(async () => {
      await this.#reopen()
      await this.#store?.dropAside(this.#owner, id)
    })
  }

  /** Keeps what waits at once. Resolves when that has been tried. */
  async flush(): Promise<void> {
    await this.#do(() => this.#catchUp())
  }

  /** Keeps what waits, then lets go of everything. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#stopTimer?.()
    void this.#do(() => this.#catchUp()).then(() => {
      this.#store?.close()
      for (const release of this.#locks.values()) release()
      this.#locks.clear()
    })
  }

  #schedule(): void {
    const delay = this.#fails ? RETRY : this.#urgent ? 0 : PATIENCE
    const isIdle = this.#queue.length === 0 && this.#exchanges.length === 0
    if (this.#closed || isIdle || !(this.#store || this.#fails)) return
    if (delay > 0) {
      this.#stopTimer ??= this.#browser.after(delay, () => {
        this.#stopTimer = null
        void this.#do(() => this.#catchUp())
      })
      return
    }
    this.#stopTimer?.()
    this.#stopTimer = null
    void this.#do(() => this.#catchUp())
  }

  async #catchUp(): Promise<void> {
    await this.#reopen()
    await this.#exchange()
    await this.#keep()
  }

  /** The last update that is to be set aside: until that is done no receipt deletes it. */
  get #exchanging(): number {
    return Math.max(0, ...this.#exchanges.map(({ through }) => through))
  }

  async #exchange(): Promise<void> {
    while (this.#store && this.#cipher && this.#exchanges[0]) {
      const { texts, keys, through } = this.#exchanges[0]
      // Only now: an entry may have been on its way to the disk.
      const own = this.#own.filter((key) => key.through <= through)
      const asides: StoredAside[] = []
      for (const [id, text] of texts) {
        const plain = new TextEncoder().encode(text)
        const sealed = await this.#cipher.seal(plain, this.#context(`aside ${id}`))
        asides.push({ ...this.#owner, id, ...sealed })
      }
      await this.#store.setAside(this.#owner, [...keys, ...own], asides)
      this.#own = this.#own.filter((key) => key.through > through)
      this.#exchanges.shift()
      this.#events.asidesKept([...texts.keys()])
      this.#release(keys)
    }
  }

  /** Writes all that waits as one entry: what comes in the meantime goes together next time. */
  async #keep(): Promise<void> {
    if (!this.#store || !this.#cipher || this.#queue.length === 0) return
    const { epoch } = this.#queue[0]!
    const end = this.#queue.findIndex((waiting) => waiting.epoch !== epoch)
    const taken = end < 0 ? this.#queue : this.#queue.slice(0, end)
    const through = taken.at(-1)!.number
    const updates = taken.map(({ update }) => update).filter((update) => update !== null)
    if (updates.length > 0) {
      const plain = Y.mergeUpdates(updates)
      const key = { life: this.#life, through }
      const entry = { ...this.#owner, ...key, epoch }
      const sealed = await this.#cipher.seal(plain, this.#contextOf(entry))
      await this.#store.put({ ...entry, ...sealed })
      this.#own.push(key)
    }
    // Not by identity: receipts may have come while the disk was busy.
    this.#queue = this.#queue.filter(({ number }) => number > through)
    this.#works(true)
    this.#events.stored(through)
    if (through <= this.#confirmed) this.#remove(this.#own.splice(0))
    if (this.#queue.length > 0) this.#schedule()
  }

  #remove(keys: readonly EntryKey[]): void {
    if (keys.length === 0) return
    void this.#do(async () => {
      await this.#store?.remove(this.#owner, keys)
      this.#release(keys)
    })
  }

  /** Gives back the locks of lives of which nothing is left. */
  #release(keys: readonly EntryKey[]): void {
    const busy = this.#busyLives()
    for (const { life } of keys) {
      if (life === this.#life || busy.has(life)) continue
      this.#letGo(life)
    }
  }

  /** Lives of which something is on its way, to the server or to be set aside. */
  #busyLives(): ReadonlySet<string> {
    const keys = [...this.#adopted, ...this.#exchanges].flatMap((one) => one.keys)
    return new Set(keys.map(({ life }) => life))
  }

  #letGo(life: string): void {
    this.#locks.get(life)?.()
    this.#locks.delete(life)
  }

  async #open(entry: StoredEntry): Promise<Uint8Array | null> {
    return (await this.#cipher?.open(entry, this.#contextOf(entry))) ?? null
  }

  #contextOf({ life, through, epoch }: EntryKey & { readonly epoch: number }): string {
    return this.#context(`entry ${life} ${through} ${epoch}`)
  }

  #context(what: string): string {
    return `${this.#owner.contract} ${this.#owner.participant} ${what}`
  }

  /**
   * One step after the other. A step that fails makes the outbox say that it does not work; the store is
   * let go of, because some browsers lose the connection to it and never mend that.
   */
  #do(step: () => Promise<void> | undefined): Promise<void> {
    const done = this.#work.then(step).catch(() => {
      this.#store?.close()
      this.#store = null
      this.#works(false)
      this.#schedule()
    })
    this.#work = done
    return done
  }

  #works(works: boolean): void {
    this.#fails = !works
    this.#events.works(works)
  }

  /** Takes the lock of a life until it is given back. @returns false when another tab has it */
  async #hold(life: string): Promise<boolean> {
    const { locks } = this.#browser
    if (!locks || this.#locks.has(life)) return true
    return new Promise((resolve) => {
      locks
        .request(`samenspraak-outbox:${life}`, { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(false)
          return new Promise<void>((release) => {
            this.#locks.set(life, release)
            resolve(true)
          })
        })
        .catch(() => resolve(true))
    })
  }
}

function groupedBy<Item, Key>(items: readonly Item[], by: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(by(item))
    if (group) group.push(item)
    else groups.set(by(item), [item])
  }
  return groups
}

function keyOf({ life, through }: StoredEntry): EntryKey {
  return { life, through }
}
