import type { AskRequest, QuestionView } from '../../schemas/api/index.ts'
import type { ApiResult, AskingCalls } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import type { DeviceBox } from '../device/index.ts'
import type { Mark } from './chips.ts'

/** Something asked or answered that the server does not have yet. */
export type Unsent =
  | { readonly kind: 'ask'; readonly request: AskRequest }
  | {
      readonly kind: 'answer'
      readonly question: string
      readonly request: { readonly id: string; readonly words: string }
    }

/** One of them, as it is shown. */
export interface UnsentEntry {
  readonly what: Unsent
  /** The server does not take it: it stays until the person throws it away. */
  readonly refused: boolean
}

/** So long between tries, in milliseconds. */
const AGAIN = 5000
const NAME = 'asking'

export interface UnsentOptions {
  readonly calls: Pick<AskingCalls, 'ask' | 'answer'>
  readonly browser: Pick<Browser, 'after'>
  /** It was sent; the question as it is now. */
  readonly sent: (question: QuestionView, what: Unsent) => void
  readonly changed: () => void
  /** It could not be sent now. Said once of each. */
  readonly waits: (what: Unsent) => void
}

/**
 * What was asked and not sent yet. It goes out one by one, in order, once: the id that it has from the
 * start says to the server that it is the same. It is kept on this device when that can be.
 */
export class UnsentQueue {
  readonly #options: UnsentOptions
  #entries: readonly UnsentEntry[] = []
  #box: DeviceBox | null = null
  #isKept = true
  #isSending = false
  /** The last try failed, and there was no other that did not. */
  #isStuck = false
  #stop: (() => void) | null = null
  #closed = false

  constructor(options: UnsentOptions) {
    this.#options = options
  }

  get entries(): readonly UnsentEntry[] {
    return this.#entries
  }

  /** True when all of it is on this device, so that the page may be closed. */
  get isOnDevice(): boolean {
    return this.#box !== null && this.#isKept
  }

  /** Where on the paper something was asked that does not go out at once. */
  get marks(): readonly Mark[] {
    return this.#entries.flatMap(({ what, refused }): Mark[] =>
      what.kind === 'ask' && (this.#isStuck || refused)
        ? [
            {
              id: what.request.id,
              kind: what.request.kind,
              block: what.request.place.block,
              isSent: false,
            },
          ]
        : [],
    )
  }

  /** From now on it is kept in this box; what was in it goes out too. */
  async keepIn(box: DeviceBox): Promise<void> {
    const kept = await box.read(NAME)
    this.#box = box
    if (kept !== null) {
      const known = new Set(this.#entries.map(({ what }) => what.request.id))
      const before = (JSON.parse(kept) as UnsentEntry[]).filter(
        ({ what }) => !known.has(what.request.id),
      )
      this.#set([...before, ...this.#entries])
    } else if (this.#entries.length > 0) this.#set(this.#entries)
    this.hurry()
  }

  add(what: Unsent): void {
    this.#set([...this.#entries, { what, refused: false }])
    if (this.#isStuck) this.#options.waits(what)
    this.hurry()
  }

  drop(id: string): void {
    this.#set(this.#entries.filter(({ what }) => what.request.id !== id))
  }

  /** Tries now: there may be a line again. */
  hurry(): void {
    this.#stop?.()
    this.#stop = null
    this.#send().catch(reportError)
  }

  close(): void {
    this.#closed = true
    this.#stop?.()
  }

  async #send(): Promise<void> {
    if (this.#isSending || this.#closed) return
    this.#isSending = true
    try {
      for (;;) {
        const next = this.#entries.find(({ refused }) => !refused)
        if (!next || this.#closed) return
        const { what } = next
        const answer = await this.#call(what)
        if (this.#closed) return
        if (answer.ok) {
          this.#isStuck = false
          this.drop(what.request.id)
          this.#options.sent(answer.value, what)
          continue
        }
        const { refusal } = answer
        const isFinal =
          refusal.kind === 'refused' &&
          ['bad-request', 'not-allowed', 'not-found', 'too-large'].includes(refusal.refusal.code)
        if (!isFinal) {
          const isNew = !this.#isStuck
          this.#isStuck = true
          this.#stop = this.#options.browser.after(AGAIN, () => this.hurry())
          this.#options.changed()
          if (isNew) this.#options.waits(what)
          return
        }
        this.#set(
          this.#entries.map((entry) => (entry === next ? { ...entry, refused: true } : entry)),
        )
      }
    } finally {
      this.#isSending = false
    }
  }

  #call(what: Unsent): Promise<ApiResult<QuestionView>> {
    const { calls } = this.#options
    return what.kind === 'ask' ? calls.ask(what.request) : calls.answer(what.question, what.request)
  }

  #set(entries: readonly UnsentEntry[]): void {
    this.#entries = entries
    const box = this.#box
    if (box) {
      this.#isKept = false
      const kept =
        entries.length === 0 ? box.remove(NAME) : box.write(NAME, JSON.stringify(entries))
      kept
        .then(() => {
          if (this.#entries !== entries) return
          this.#isKept = true
          if (!this.#closed) this.#options.changed()
        })
        .catch(() => {})
    }
    this.#options.changed()
  }
}
