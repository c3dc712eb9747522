import type { ParticipantId } from '../../schemas/basics/index.ts'

/** Who wrote something; null is the server, as for the text that a contract starts with. */
export interface Origin {
  readonly author: ParticipantId | null
  /** When it was first written: milliseconds since 1970. */
  readonly at: number
}

/** Who wrote the structs from a clock on, and from whose session they came. */
export interface AuthorSpan extends Origin {
  readonly clock: number
  readonly length: number
  /** Who sent it: another than the author when it was deleted before and put back by someone. */
  readonly by: ParticipantId | null
  /** True when it was put back as the whole of a block that had gone: nothing of it was left out. */
  readonly isWhole: boolean
}

/** Spans of one hand within this time are one, in milliseconds: days are what is told. */
const SAME_MOMENT = 600_000

/** Who wrote each struct of a document, by Yjs client and clock. Grows at the end of each client only. */
export class AuthorSpans {
  readonly #byClient = new Map<number, AuthorSpan[]>()

  /** The clock from which on nothing is known of a client. */
  endOf(client: number): number {
    const last = this.#byClient.get(client)?.at(-1)
    return last ? last.clock + last.length : 0
  }

  add(client: number, span: AuthorSpan): void {
    const spans = this.#byClient.get(client)
    if (!spans) {
      this.#byClient.set(client, [span])
      return
    }
    const last = spans.at(-1)!
    const isSame =
      last.clock + last.length === span.clock &&
      last.author === span.author &&
      last.by === span.by &&
      last.isWhole === span.isWhole &&
      Math.abs(span.at - last.at) < SAME_MOMENT
    if (isSame) spans[spans.length - 1] = { ...last, length: last.length + span.length }
    else spans.push(span)
  }

  /** The spans of a range, cut to it. */
  *within(client: number, clock: number, length: number): Generator<AuthorSpan> {
    const spans = this.#byClient.get(client) ?? []
    const end = clock + length
    for (let at = firstEndingAfter(spans, clock); at < spans.length; at++) {
      const span = spans[at]!
      if (span.clock >= end) return
      const from = Math.max(clock, span.clock)
      const to = Math.min(end, span.clock + span.length)
      yield { ...span, clock: from, length: to - from }
    }
  }

  at(client: number, clock: number): AuthorSpan | null {
    return this.within(client, clock, 1).next().value ?? null
  }

  /** About how much it holds: its number of spans. */
  get size(): number {
    let size = 0
    for (const spans of this.#byClient.values()) size += spans.length
    return size
  }
}

function firstEndingAfter(spans: readonly AuthorSpan[], clock: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (span.clock + span.length <= clock) low = middle + 1
    else high = middle
  }
  return low
}
