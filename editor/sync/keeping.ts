import type * as Y from 'yjs'
import type { Later } from '../later.ts'
import type { Keeper, KeeperOptions } from './keeper.ts'
import type { SharedSession } from './shared-session.ts'

interface Waiting {
  /** Not to be told any more when everything up to this number is confirmed. */
  readonly through: number
  readonly tell: (keeper: Keeper) => void
}

/**
 * What keeps unsent text, fetched once the contract is open and can be typed in. Until it is there all
 * that happens waits in memory, and is told to it in the same order; nothing is called "on this device"
 * meanwhile.
 */
export class Keeping {
  readonly #options: KeeperOptions
  readonly #late: Later<typeof import('./late-sync.ts')>
  #keeper: Keeper | null = null
  #waiting: Waiting[] = []
  #offering: SharedSession | null = null
  #urgent = true
  #closed = false
  #owner: { readonly participant: string; readonly localKey: string } | null = null

  constructor(options: KeeperOptions, late: Later<typeof import('./late-sync.ts')>) {
    this.#options = options
    this.#late = late
    late.whenThere(() => this.#arrived())
  }

  /** True while a text is on this page only, so that leaving would lose it. */
  get isOnlyHere(): boolean {
    return this.#keeper?.isOnlyHere ?? this.#waiting.some(({ through }) => through === Infinity)
  }

  append(number: number, update: Uint8Array | null, epoch: number): void {
    this.#tell(number, (keeper) => keeper.append(number, update, epoch))
  }

  confirmed(through: number): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting.through > through)
    this.#keeper?.confirmed(through)
  }

  /** While the line is open a receipt comes soon, and most updates need not be kept at all. */
  setUrgent(urgent: boolean): void {
    this.#urgent = urgent
    this.#keeper?.setUrgent(urgent)
  }

  /** The contract is open: what is kept for this person can be looked at now. */
  open(participant: string, localKey: string): void {
    this.#owner = { participant, localKey }
    if (this.#keeper) {
      void this.#keeper.unlock(localKey)
      this.#keeper.readThere()
    } else this.#arrived()
  }

  adoptOrphans(): void {
    this.#keeper?.adoptOrphans()
  }

  readThere(): void {
    this.#keeper?.readThere()
  }

  offerUnsent(session: SharedSession | null): void {
    this.#offering = session
    this.#keeper?.offerUnsent(session)
  }

  exchange(old: SharedSession, now: Y.Doc, wentBack: boolean): void {
    this.#offering = null
    this.#tell(Infinity, (keeper) => keeper.exchange(old, now, wentBack))
  }

  /** @returns false when it could not be done now */
  async drop(id: string): Promise<boolean> {
    return (await this.#keeper?.drop(id)) ?? false
  }

  /** Keeps what waits at once. Resolves when that has been tried. */
  async flush(): Promise<void> {
    if (this.#waiting.length > 0) await this.#late.fetch()
    await this.#keeper?.flush()
  }

  /** What was written is still kept, when what keeps it is there or on its way. */
  close(): void {
    this.#closed = true
    this.#keeper?.close()
  }

  #tell(through: number, tell: (keeper: Keeper) => void): void {
    if (this.#keeper) tell(this.#keeper)
    else this.#waiting.push({ through, tell })
  }

  /** To be called when the code is there, and when it is known who writes. */
  #arrived(): void {
    const code = this.#late.now
    const isDone = this.#closed && this.#waiting.length === 0
    if (!code || !this.#owner || isDone || this.#options.mode === 'read') return
    const keeper = new code.Keeper(this.#owner.participant, this.#options)
    this.#keeper = keeper
    keeper.setUrgent(this.#urgent)
    for (const { tell } of this.#waiting.splice(0)) tell(keeper)
    const unlocked = keeper.unlock(this.#owner.localKey)
    if (this.#closed) {
      void unlocked.then(() => keeper.close())
      return
    }
    if (this.#offering) keeper.offerUnsent(this.#offering)
    keeper.readThere()
    keeper.adoptOrphans()
  }
}
