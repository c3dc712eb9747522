/**
 * What keeps text that the server does not have yet or did not take: the outbox on this device, what is
 * set aside, and what an earlier opening of the page left behind. Fetched once the contract is open
 * (`keeping.ts`).
 */
import type * as Y from 'yjs'
import { type Send, setAsideCalls } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import { OrphanAdoption } from './adopt-orphans.ts'
import { Outbox } from './outbox.ts'
import { type OutboxStore, openOutboxStore } from './outbox-store.ts'
import { ownTextMissingIn, unsentTextOf } from './own-text.ts'
import { SetAsideTexts } from './set-aside.ts'
import type { SharedSession } from './shared-session.ts'
import type { ConnectionOptions } from './types.ts'

export interface KeeperOptions
  extends Pick<ConnectionOptions, 'contract' | 'mode' | 'localCopy' | 'openStore'> {
  readonly send: Send
  readonly browser: Browser
  /** Aborted when the connection closes. */
  readonly signal: AbortSignal
  readonly offer: ConnectionOptions['events']['setAside']
  /** Everything up to this number is on this device (or was confirmed before it had to be). */
  readonly stored: (through: number) => void
  readonly works: (works: boolean) => void
  /** The document, while it is the server's and may be written in. */
  readonly usable: () => SharedSession | null
}

export class Keeper {
  readonly #options: KeeperOptions
  readonly #setAside: SetAsideTexts
  readonly #orphans: OrphanAdoption
  readonly #outbox: Outbox | null

  constructor(participant: string, options: KeeperOptions) {
    this.#options = options
    const { browser, contract, localCopy, mode } = options
    this.#setAside = new SetAsideTexts({ ...options, api: setAsideCalls(options.send) })
    this.#orphans = new OrphanAdoption(options.usable, this.#setAside)
    const openStore: (() => Promise<OutboxStore>) | null =
      options.openStore ?? (browser.indexedDB ? () => openOutboxStore() : null)
    this.#outbox =
      localCopy && mode === 'write' && browser.subtle && openStore
        ? new Outbox({ contract, participant }, browser, openStore, {
            stored: options.stored,
            works: options.works,
            asidesKept: (ids) => this.#setAside.kept(ids),
          })
        : null
  }

  /** True while a text is on this page only, so that leaving would lose it. */
  get isOnlyHere(): boolean {
    return this.#setAside.isOnlyHere
  }

  append(number: number, update: Uint8Array | null, epoch: number): void {
    this.#outbox?.append(number, update, epoch)
  }

  confirmed(through: number): void {
    this.#outbox?.confirmed(through)
  }

  setUrgent(urgent: boolean): void {
    this.#outbox?.setUrgent(urgent)
  }

  /** Opens what is kept on this device. Resolves when that has been tried. */
  async unlock(localKey: string): Promise<void> {
    const outbox = this.#outbox
    await outbox?.unlock(localKey)
    if (outbox) await this.#setAside.readHere(outbox)
  }

  /** Sends what a closed page of this person left behind. */
  adoptOrphans(): void {
    if (this.#outbox) void this.#orphans.adopt(this.#outbox)
  }

  /** Asks the server what it set aside. */
  readThere(): void {
    if (this.#options.mode === 'write') void this.#setAside.readThere()
  }

  /** Offers what is unsent in a document that may never be sent; null: it is on its way again. */
  offerUnsent(session: SharedSession | null): void {
    this.#setAside.offerUnsent(session ? unsentTextOf(session) : [])
  }

  /**
   * Another document took the place of `old`: what was unsent in that is set aside.
   * @param wentBack the other one is of a backup: also what it does not have, though it was confirmed
   */
  exchange(old: SharedSession, now: Y.Doc, wentBack: boolean): void {
    const texts = wentBack ? ownTextMissingIn(now, old) : unsentTextOf(old)
    this.#setAside.offerUnsent([])
    const kept = this.#setAside.add(texts)
    void this.#outbox?.setAside(kept)
  }

  drop(id: string): Promise<boolean> {
    return this.#setAside.drop(id)
  }

  async flush(): Promise<void> {
    await this.#outbox?.flush()
  }

  close(): void {
    this.#outbox?.close()
  }
}
