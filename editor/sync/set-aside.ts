/**
 * Text that lost its place or was refused, offered to its writer until they drop it. Two sources: what
 * this device set aside itself, kept encrypted in the outbox, and what the server keeps.
 */
import type { SetAsideText } from '../../schemas/api/index.ts'
import { newId } from '../../schemas/basics/index.ts'
import type { SetAsideCalls } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import type { Outbox } from './outbox.ts'
import type { UnsentText } from './unsent-text.ts'

export interface SetAsideOptions {
  readonly api: SetAsideCalls
  readonly contract: string
  readonly browser: Pick<Browser, 'now' | 'random'>
  /** Aborted when the connection closes. */
  readonly signal: AbortSignal
  readonly offer: (texts: readonly SetAsideText[]) => void
}

export class SetAsideTexts {
  readonly #options: SetAsideOptions
  #here: SetAsideText[] = []
  #there: readonly SetAsideText[] = []
  /** Ids of texts that the server was told to drop. */
  readonly #dropped = new Set<string>()
  /** What may still be sent one day, offered while the connection is stopped. */
  #unsent: readonly SetAsideText[] = []
  /** Texts that are on this page and nowhere else, by id. */
  readonly #onlyHere = new Set<string>()
  #outbox: Outbox | null = null
  #wasRead = false

  constructor(options: SetAsideOptions) {
    this.#options = options
  }

  /** True while a text is on this page only, so that leaving would lose it. */
  get isOnlyHere(): boolean {
    return this.#onlyHere.size > 0
  }

  /** Offers texts of this page. @returns them as the outbox keeps them, by id */
  add(texts: readonly UnsentText[]): ReadonlyMap<string, string> {
    const added = this.#textsOf(texts)
    this.#here.push(...added)
    for (const { id } of added) this.#onlyHere.add(id)
    if (added.length > 0) this.#offer()
    return new Map(added.map((text) => [text.id, JSON.stringify(text)]))
  }

  /** These texts are on this device now. */
  kept(ids: readonly string[]): void {
    for (const id of ids) this.#onlyHere.delete(id)
  }

  /** Offers what waits to be sent and may never be; none: it is on its way again. */
  offerUnsent(texts: readonly UnsentText[]): void {
    if (texts.length === 0 && this.#unsent.length === 0) return
    this.#unsent = this.#textsOf(texts)
    this.#offer()
  }

  /** Reads, once, what an earlier opening of this page kept. To be called again when it could not be. */
  async readHere(outbox: Outbox): Promise<void> {
    this.#outbox = outbox
    if (this.#wasRead) return
    const found = await outbox.asides()
    if (found === null || this.#wasRead) return
    this.#wasRead = true
    // Some may have been set aside by this page while the store was opening.
    const kept = found
      .map((text) => JSON.parse(text) as SetAsideText)
      .filter(({ id }) => this.#here.every((text) => text.id !== id))
    this.#here.unshift(...kept)
    if (kept.length > 0) this.#offer()
  }

  /** Asks the server what it keeps. What cannot be asked now is asked at the next opening. */
  async readThere(): Promise<void> {
    const { api, contract, signal } = this.#options
    const texts = await api.setAside(contract, signal)
    if (!texts.ok) return
    // The answer may be older than a drop.
    const there = texts.value.filter(({ id }) => !this.#dropped.has(id))
    if (there.length === 0 && this.#there.length === 0) return
    this.#there = there
    this.#offer()
  }

  /** @returns false when the server could not be told; then the text is still offered */
  async drop(id: string): Promise<boolean> {
    const own = [...this.#here, ...this.#unsent].find((text) => text.id === id)
    const there = this.#there.filter((text) => (own ? covers(own, text) : text.id === id))
    for (const text of there) {
      if (!(await this.#dropThere(text))) return false
      this.#dropped.add(text.id)
      this.#there = this.#there.filter((other) => other.id !== text.id)
    }
    if (own) {
      this.#here = this.#here.filter((text) => text.id !== id)
      this.#unsent = this.#unsent.filter((text) => text.id !== id)
      this.#onlyHere.delete(id)
      await this.#outbox?.dropAside(id)
    }
    this.#offer()
    return true
  }

  async #dropThere({ id }: SetAsideText): Promise<boolean> {
    const { api, contract, signal } = this.#options
    const dropped = await api.dropSetAside(contract, id, signal)
    if (dropped.ok) return true
    // Dropped already, in another tab.
    return dropped.refusal.kind === 'refused' && dropped.refusal.refusal.code === 'not-found'
  }

  #textsOf(texts: readonly UnsentText[]): SetAsideText[] {
    const { now, random } = this.#options.browser
    return texts.map(({ block, text }) => ({
      id: newId(random),
      why: 'refused',
      block,
      text,
      at: now(),
    }))
  }

  #offer(): void {
    const { offer, signal } = this.#options
    if (!signal.aborted) offer(offeredTexts([...this.#here, ...this.#unsent], this.#there))
  }
}

/**
 * What to offer: each text once. The server keeps the update that it refused, this device keeps the
 * whole block as the person saw it; what the device's text contains is not offered a second time.
 */
export function offeredTexts(
  here: readonly SetAsideText[],
  there: readonly SetAsideText[],
): readonly SetAsideText[] {
  const extra = there.filter((text) => !here.some((own) => covers(own, text)))
  return [...here, ...extra].sort((one, other) => one.at - other.at)
}

function covers(own: SetAsideText, text: SetAsideText): boolean {
  return text.why === 'refused' && own.text.includes(text.text)
}
