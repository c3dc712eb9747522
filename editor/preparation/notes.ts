import type { Browser } from '../browser.ts'
import { type DeviceBox, type DeviceOwner, openDeviceBox } from '../device/index.ts'
import { type Topic, topics } from './texts/texts.ts'

/** What somebody wrote under each question. */
export type Notes = Partial<Record<Topic, string>>

/**
 * Where the notes are. `unasked`: on this page only, until the person says whose device it is. `shared`:
 * on this page only. `impossible`: the browser keeps nothing.
 */
export type Keeping = 'unasked' | 'own' | 'shared' | 'impossible'

/** A pause in the typing after which it is kept, in milliseconds. */
const CALM = 400
const NAME = 'preparation'

/** The notes of one person, on this page and, when they want it, on this device. Never anywhere else. */
export class OwnNotes {
  readonly #browser: Browser
  readonly #owner: DeviceOwner
  readonly #changed: () => void
  #box: DeviceBox | null = null
  #stop: (() => void) | null = null
  /** Null: nothing was tried since the last change. */
  #isKept: boolean | null = null
  #closed = false
  notes: Notes = {}
  keeping: Keeping = 'unasked'

  constructor(browser: Browser, owner: DeviceOwner, changed: () => void) {
    this.#browser = browser
    this.#owner = owner
    this.#changed = changed
  }

  /** Whether the last words are on this device; null while that is not known. */
  get isKept(): boolean | null {
    return this.#isKept
  }

  /**
   * Reads what was kept here before.
   * @param mayKeep false: the portal wants nothing kept on this device
   */
  async open(mayKeep: boolean): Promise<void> {
    const box = mayKeep ? await openDeviceBox(this.#browser, this.#owner) : null
    if (this.#closed) return box?.close()
    if (!box) {
      this.keeping = 'impossible'
      return this.#changed()
    }
    this.#box = box
    const kept = await box.read(NAME)
    if (kept !== null && this.keeping === 'unasked') {
      this.notes = { ...notesOf(kept), ...this.notes }
      this.keeping = 'own'
    }
    this.#changed()
  }

  /** The person said whose device this is. On one of others what was kept goes at once. */
  async choose(keeping: 'own' | 'shared' | 'unasked'): Promise<void> {
    this.keeping = keeping
    this.#isKept = null
    if (keeping === 'own') await this.#keep()
    else {
      this.#stop?.()
      await this.#box?.remove(NAME)
    }
    this.#changed()
  }

  write(topic: Topic, text: string): void {
    this.notes = { ...this.notes, [topic]: text }
    if (this.keeping !== 'own') return
    this.#stop?.()
    // What was kept is not the last of it any more.
    if (this.#isKept !== null) {
      this.#isKept = null
      this.#changed()
    }
    this.#stop = this.#browser.after(CALM, () => {
      this.#keep().catch(reportError)
    })
  }

  /** Keeps now what was written a moment ago: the page may go. */
  flush(): void {
    if (this.#stop && this.keeping === 'own') this.#keep().catch(reportError)
  }

  /** Takes all of it away: here, and from this device. */
  async wipe(): Promise<void> {
    this.#stop?.()
    this.#stop = null
    this.notes = {}
    this.#isKept = null
    await this.#box?.remove(NAME)
    this.#changed()
  }

  close(): void {
    this.#closed = true
    this.flush()
    this.#stop?.()
    const box = this.#box
    // What is on its way to the disk gets there first.
    if (box) this.#browser.after(CALM, () => box.close())
  }

  async #keep(): Promise<void> {
    this.#stop?.()
    this.#stop = null
    const { notes } = this
    try {
      if (!this.#box) throw new Error('Expected a box')
      await this.#box.write(NAME, JSON.stringify(notes))
      this.#isKept = true
    } catch {
      this.#isKept = false
    }
    if (!this.#closed) this.#changed()
  }
}

function notesOf(kept: string): Notes {
  const read = JSON.parse(kept) as Record<string, unknown>
  const notes: Notes = {}
  for (const topic of topics) {
    const text = read[topic]
    if (typeof text === 'string') notes[topic] = text
  }
  return notes
}
