/**
 * Through whose hands the text of a paragraph came to stand as it stands: who wrote it, and who put it
 * there or made another word of it by taking away what stood in between.
 */
import * as Y from 'yjs'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import type { Origin } from './author-spans.ts'
import { NOT_TEXT, textOfBlock } from './block-text.ts'
import type { Ledger } from './ledger.ts'
import { isText } from './shared-text.ts'

export interface Hand extends Origin {
  readonly from: number
  readonly text: string
  readonly by: ParticipantId | null
  /** True when it was put there as the whole of a block that had gone. */
  readonly isWhole: boolean
}

/** Less that was taken out of a word is the correction of a letter: of the word, one letter counts. */
const A_CORRECTION = 2

const A_LETTER = /[\p{L}\p{N}]/u

/** The text of a paragraph in its order. */
export function* handsIn(
  ledger: Pick<Ledger, 'spans' | 'deleted'>,
  element: Y.XmlElement,
): Generator<Hand> {
  const { text, ids } = textOfBlock(element)
  const joins = joinsIn(ledger, element)
  let next = 0
  for (const { client, clock, length, at } of ids) {
    for (const { author, at: when, by, isWhole, ...span } of ledger.spans.within(
      client,
      clock,
      length,
    )) {
      const from = at + span.clock - clock
      const to = from + span.length
      for (let place = from; place < to; ) {
        while (next < joins.length && joins[next]!.to <= place) next++
        const join = joins[next]
        const isJoined = join !== undefined && join.from <= place
        const end = isJoined ? Math.min(to, join.to) : Math.min(to, join?.from ?? to)
        const part = text.slice(place, end)
        yield isJoined
          ? { author, at: when, from: place, text: part, by: join.by, isWhole: false }
          : { author, at: when, from: place, text: part, by, isWhole }
        place = end
      }
    }
  }
}

interface Join {
  readonly from: number
  readonly to: number
  readonly by: ParticipantId
}

/** Where two parts of words became one word because somebody took away what another wrote in between. */
function joinsIn(
  { spans, deleted }: Pick<Ledger, 'spans' | 'deleted'>,
  element: Y.XmlElement,
): readonly Join[] {
  const { text } = textOfBlock(element)
  const joins: Join[] = []
  let at = 0
  let gone = 0
  let by: ParticipantId | null = null
  for (const child of element.toArray()) {
    if (!(child instanceof Y.XmlText)) {
      at += NOT_TEXT.length
      gone = 0
      continue
    }
    for (let item = child._start; item; item = item.right) {
      if (!item.countable) continue
      if (item.deleted) {
        if (!isText(item)) continue
        const who = deleted.placeOf(item.id)?.passage.by ?? null
        if (who === null || spans.at(item.id.client, item.id.clock)?.author === who) continue
        gone += item.length
        by = who
        continue
      }
      if (gone > 0 && by !== null && isInWord(text, at)) {
        joins.push({ from: at, to: gone > A_CORRECTION ? wordEnd(text, at) : at + 1, by })
      }
      gone = 0
      at += item.length
    }
  }
  return joins
}

function isInWord(text: string, at: number): boolean {
  return A_LETTER.test(text[at - 1] ?? '') && A_LETTER.test(text[at] ?? '')
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && A_LETTER.test(text[end]!)) end++
  return end
}
