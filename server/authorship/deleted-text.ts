/**
 * The text that was taken out of a document, with who wrote each character of it. What is put back is
 * looked for here; what was found is used up, so words come back as often as they went and no more.
 *
 * A passage is text that stood together and was taken away by one person within a short time: at once, or
 * letter by letter. Its characters are numbered from the place where it began, and it can grow at both
 * ends (Backspace takes the letter before), so numbers can be negative.
 *
 * To find a piece of text somewhere, of each passage every sixth place is in an index by the six
 * characters that stand there. Whatever is as long as {@link SHORTEST_PIECE} holds one of those. Looking
 * is linear in the text that is looked for, because of each key only the newest places are kept.
 */

import type { StructId } from '../../schemas/sync/index.ts'
import { continues, type DeletedRun, type Passage, type Segment } from './passage.ts'

/** A piece that was put back elsewhere or later counts as the same words from so many characters on. */
export const SHORTEST_PIECE = 12

/** Characters that one place of the index stands for. */
const BLOCK = 6
/** Places that are kept for one key: the newest. */
const PLACES = 32
/** Pairs of characters that are compared at most when a block comes back with other words in it. */
const MOST_COMPARED = 4_000_000
/** How often words are followed from where they went to where they were put back. */
const FAR = 100
/** Characters that are kept; the oldest passages go first. */
const KEPT = 2_000_000

export interface FoundPiece {
  readonly passage: Passage
  /** The number of its first character in the passage. */
  readonly at: number
  /** Where it begins in the text that was looked for, and how long it is. */
  readonly from: number
  readonly length: number
}

export interface Place {
  readonly passage: Passage
  readonly at: number
}

/** Characters of one passage. */
export interface Part extends Place {
  length: number
}

interface Located extends Segment {
  readonly passage: Passage
}

export class DeletedText {
  readonly #passages: Passage[] = []
  readonly #places = new Map<string, Place[]>()
  readonly #byClient = new Map<number, Located[]>()
  readonly #byBlock = new Map<string, Passage[]>()
  #size = 0
  #first = 0

  /** About how many characters it holds. */
  get size(): number {
    return this.#size
  }

  /** What is kept, oldest first. */
  *passages(): Generator<Passage> {
    for (const passage of this.#passages) if (!passage.isGone) yield passage
  }

  /** @returns the passage that it is in now, and the number of its first character there */
  add(run: DeletedRun): Place {
    const beside = this.#growing(run)
    const place = beside ?? { passage: this.#begin(run), at: 0 }
    const { passage } = place
    const segments: Segment[] = []
    let at = place.at
    for (const { client, clock, length } of run.ids) {
      segments.push({ client, clock, length, at })
      this.#locate({ client, clock, length, at, passage })
      at += length
    }
    if (beside && place.at < passage.start) {
      passage.segments.unshift(...segments)
      passage.text = run.text + passage.text
      passage.start = place.at
    } else if (beside) {
      passage.segments.push(...segments)
      passage.text += run.text
    } else {
      passage.segments.push(...segments)
      passage.text = run.text
    }
    for (const one of run.breaks) passage.breaks.add(place.at + one)
    if (place.at === passage.start) passage.isCutBefore = run.isCutBefore
    if (place.at + run.text.length === passage.start + passage.text.length) {
      passage.isCutBehind = run.isCutBehind
    }
    passage.isAllOfBlock = run.isAllOfBlock
    passage.isWhole = run.isWhole
    passage.at = run.at
    passage.seq = run.seq
    this.#index(passage, place.at, run.text.length)
    this.#size += run.text.length
    this.#forgetOldest()
    return place
  }

  /** The place of a deleted character. */
  placeOf({ client, clock }: StructId): Place | null {
    const row = this.#byClient.get(client) ?? []
    let [low, high] = [0, row.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (row[middle]!.clock + row[middle]!.length <= clock) low = middle + 1
      else high = middle
    }
    const found = row[low]
    if (!found || found.clock > clock || found.passage.isGone) return null
    return { passage: found.passage, at: found.at + clock - found.clock }
  }

  /** True when this text stands at that place and none of it was put back. */
  holds({ passage, at }: Place, text: string): boolean {
    const from = at - passage.start
    return (
      !passage.isGone &&
      from >= 0 &&
      passage.text.startsWith(text, from) &&
      this.#isUnused(passage, at, text.length)
    )
  }

  /** Where this text went from a block: the whole of a passage when there is one, else in one, the newest. */
  wentFrom(block: string, text: string): readonly Part[] | null {
    const row = (this.#byBlock.get(block) ?? []).slice(-PLACES).reverse()
    for (const passage of row) {
      const parts = passage.text === text ? this.follow({ passage, at: passage.start }, text) : null
      if (parts) return parts
    }
    for (const passage of row) {
      for (let from = 0, tries = 0; tries < PLACES; tries++, from++) {
        from = passage.text.indexOf(text, from)
        if (from < 0) break
        const parts = this.follow({ passage, at: passage.start + from }, text)
        if (parts) return parts
      }
    }
    return null
  }

  /** Where this text went from a block as all that stood in it, the newest; but for spaces around it. */
  wholeFrom(block: string, text: string): readonly Part[] | null {
    for (const passage of (this.#byBlock.get(block) ?? []).slice(-PLACES).reverse()) {
      const from = passage.isWhole ? passage.text.indexOf(text) : -1
      if (from < 0 || passage.text.trim() !== text.trim()) continue
      const parts = this.follow({ passage, at: passage.start + from }, text)
      if (parts) return parts
    }
    return null
  }

  /**
   * The pieces of a text that went from a block, from left to right: the longest at each place.
   * @param least how long a piece is at least
   * Nothing when there is too much to compare.
   */
  *piecesFrom(block: string, text: string, least: number): Generator<FoundPiece> {
    const row = (this.#byBlock.get(block) ?? []).slice(-PLACES)
    const size = row.reduce((sum, one) => sum + one.text.length, 0)
    if (size * text.length > MOST_COMPARED) return
    for (let at = 0; at < text.length; ) {
      let best: FoundPiece | null = null
      for (const passage of row) {
        const piece = this.#longestAt(passage, text, at)
        if (piece.length >= least && piece.length >= (best?.length ?? 0)) best = piece
      }
      if (best) yield best
      at += best?.length ?? 1
    }
  }

  /**
   * The pieces of a text that were deleted before, from left to right, each as long as it can be.
   * @param from where to begin, and `to` where to end
   */
  *piecesIn(text: string, from: number, to: number): Generator<FoundPiece> {
    let least = from
    for (let at = from; at + BLOCK <= to; at++) {
      const places = this.#places.get(text.slice(at, at + BLOCK))
      if (!places) continue
      let best: FoundPiece | null = null
      for (let index = places.length - 1; index >= 0; index--) {
        const piece = this.#around(places[index]!, text, at, least, to)
        if (piece && piece.length >= SHORTEST_PIECE && piece.length > (best?.length ?? 0))
          best = piece
      }
      if (!best) continue
      yield best
      least = best.from + best.length
      at = least - 1
    }
  }

  /**
   * Where the text that once stood at a place went since, character by character: it may have been put back
   * elsewhere, and deleted there. Null when some of it still stands, or says something else.
   */
  follow({ passage, at }: Place, text: string): readonly Part[] | null {
    const parts: Part[] = []
    for (let index = 0; index < text.length; index++) {
      const place = this.#latest({ passage, at: at + index })
      if (!place || place.passage.text[place.at - place.passage.start] !== text[index]) return null
      const last = parts.at(-1)
      if (last?.passage === place.passage && last.at + last.length === place.at) last.length += 1
      else parts.push({ ...place, length: 1 })
    }
    return parts
  }

  /** The parts of a text that {@link follow} finds, when not all of it. */
  *followSome(
    { passage, at }: Place,
    text: string,
  ): Generator<{ readonly from: number; readonly parts: readonly Part[] }> {
    for (let from = 0; from < text.length; ) {
      let to = from
      while (to < text.length && this.follow({ passage, at: at + to }, text[to]!)) to++
      const parts = to > from ? this.follow({ passage, at: at + from }, text.slice(from, to)) : null
      if (parts) yield { from, parts }
      from = to + 1
    }
  }

  /** Marks characters as put back. @param idAt gives what the character at an offset is now */
  use(
    passage: Passage,
    at: number,
    length: number,
    idAt: (offset: number) => StructId | null,
  ): void {
    for (let offset = 0; offset < length; offset++) {
      const now = idAt(offset)
      if (now) passage.used.set(at + offset, now)
    }
  }

  #latest(first: Place): Place | null {
    let place: Place | null = first
    for (let step = 0; place && step < FAR; step++) {
      const now = place.passage.used.get(place.at)
      if (!now) return place.passage.isGone ? null : place
      place = this.placeOf(now)
    }
    return null
  }

  /** Who wrote it: the segments of a part of a passage. */
  *segmentsOf(passage: Passage, at: number, length: number): Generator<Segment> {
    for (const segment of passage.segments) {
      const from = Math.max(at, segment.at)
      const to = Math.min(at + length, segment.at + segment.length)
      if (from >= to) continue
      yield {
        client: segment.client,
        clock: segment.clock + from - segment.at,
        at: from,
        length: to - from,
      }
    }
  }

  #around(
    { passage, at }: Place,
    text: string,
    place: number,
    least: number,
    to: number,
  ): FoundPiece | null {
    if (passage.isGone) return null
    const { text: own, start, used } = passage
    const fits = (number: number, index: number): boolean =>
      own[number - start] === text[index] && !used.has(number)
    for (let step = 0; step < BLOCK; step++) if (!fits(at + step, place + step)) return null
    let [left, right] = [0, BLOCK]
    while (place - left > least && at - left > start && fits(at - left - 1, place - left - 1))
      left++
    const end = start + own.length
    while (place + right < to && at + right < end && fits(at + right, place + right)) right++
    return { passage, at: at - left, from: place - left, length: left + right }
  }

  #longestAt(passage: Passage, text: string, from: number): FoundPiece {
    let [best, longest] = [passage.start, 0]
    const { text: own, start, used } = passage
    for (
      let index = own.indexOf(text[from]!);
      index >= 0;
      index = own.indexOf(text[from]!, index + 1)
    ) {
      let length = 0
      while (
        from + length < text.length &&
        own[index + length] === text[from + length] &&
        (!used.has(start + index + length) ||
          this.#latest({ passage, at: start + index + length }) !== null)
      ) {
        length++
      }
      if (length > longest) [best, longest] = [start + index, length]
    }
    return { passage, at: best, from, length: longest }
  }

  #isUnused(passage: Passage, at: number, length: number): boolean {
    if (passage.used.size === 0) return true
    for (let one = at; one < at + length; one++) if (passage.used.has(one)) return false
    return true
  }

  /** The passage that a run continues, and where. */
  #growing(run: DeletedRun): Place | null {
    const before = run.before && this.placeOf(run.before)
    if (before && continues(before.passage, run)) {
      const { passage, at } = before
      if (at === passage.start + passage.text.length - 1) return { passage, at: at + 1 }
    }
    const after = run.after && this.placeOf(run.after)
    if (after && continues(after.passage, run)) {
      const { passage, at } = after
      if (at === passage.start) return { passage, at: at - run.text.length }
    }
    return null
  }

  #begin({ by, at, seq, block, wasSeen }: DeletedRun): Passage {
    const passage: Passage = {
      start: 0,
      text: '',
      segments: [],
      by,
      at,
      seq,
      block,
      wasSeen,
      isAllOfBlock: false,
      isWhole: false,
      begun: seq,
      isCutBefore: false,
      isCutBehind: false,
      breaks: new Set(),
      used: new Map(),
      isGone: false,
    }
    this.#passages.push(passage)
    if (block !== null) {
      const row = this.#byBlock.get(block)
      if (row) row.push(passage)
      else this.#byBlock.set(block, [passage])
    }
    return passage
  }

  #locate(located: Located): void {
    const row = this.#byClient.get(located.client)
    if (!row) {
      this.#byClient.set(located.client, [located])
      return
    }
    let [low, high] = [0, row.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (row[middle]!.clock < located.clock) low = middle + 1
      else high = middle
    }
    row.splice(low, 0, located)
  }

  /** Puts the places of a passage in the index that became whole by its new part. */
  #index(passage: Passage, at: number, length: number): void {
    const { start, text } = passage
    const last = Math.min(at + length - 1, start + text.length - BLOCK)
    for (
      let place = Math.ceil(Math.max(start, at - BLOCK + 1) / BLOCK) * BLOCK;
      place <= last;
      place += BLOCK
    ) {
      const key = text.slice(place - start, place - start + BLOCK)
      const places = this.#places.get(key)
      if (!places) this.#places.set(key, [{ passage, at: place }])
      else {
        places.push({ passage, at: place })
        if (places.length > PLACES) places.shift()
      }
    }
  }

  #forgetOldest(): void {
    while (this.#size > KEPT) {
      const oldest = this.#passages[this.#first++]
      if (!oldest) return
      this.#size -= oldest.text.length
      this.#forget(oldest)
    }
    if (this.#first < 1000) return
    this.#passages.splice(0, this.#first)
    this.#first = 0
  }

  #forget(passage: Passage): void {
    passage.isGone = true
    const { start, text } = passage
    for (
      let place = Math.ceil(start / BLOCK) * BLOCK;
      place <= start + text.length - BLOCK;
      place += BLOCK
    ) {
      const key = text.slice(place - start, place - start + BLOCK)
      const left = this.#places.get(key)?.filter((one) => one.passage !== passage)
      if (left && left.length > 0) this.#places.set(key, left)
      else this.#places.delete(key)
    }
    const { block } = passage
    const row = block === null ? undefined : this.#byBlock.get(block)?.filter((one) => !one.isGone)
    if (block !== null && row) {
      if (row.length > 0) this.#byBlock.set(block, row)
      else this.#byBlock.delete(block)
    }
    for (const { client } of passage.segments) {
      const kept = this.#byClient.get(client)?.filter((one) => !one.passage.isGone)
      if (kept) this.#byClient.set(client, kept)
    }
    passage.text = ''
    passage.segments.length = 0
    passage.used.clear()
  }
}
