import { createHash } from 'node:crypto'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import { allBlocksIn } from './block-text.ts'
import { handsIn } from './hands.ts'
import type { Ledger } from './ledger.ts'
import { attributeOf } from './shared-text.ts'

/** A word that somebody else put in; less is the correction of a letter. */
const A_WORD = /[\p{L}\p{N}]{3}/u

/** A block in the client's own words in which somebody else typed. */
export interface TypedWords {
  readonly block: string
  readonly by: readonly ParticipantId[]
  /** SHA-256 of what the others did to it, in hexadecimal: it changes when another changes the block. */
  readonly hash: string
  /** The same in a contract that takes the text over, in which nothing was taken away yet. */
  readonly carriedHash: string
}

/**
 * What others typed in the client's own words, or put together there of what the client or the server
 * had written: what they took away elsewhere, or letters of it. A whole block that came back as it was is
 * no other text.
 * @param kinds the kinds of the sections in which the client's own words come
 * @param clients whose those words are
 */
export function readWords(
  ledger: Pick<Ledger, 'doc' | 'spans' | 'deleted'>,
  kinds: readonly string[],
  clients: readonly ParticipantId[],
): readonly TypedWords[] {
  const isOther = (one: ParticipantId | null): one is ParticipantId =>
    one !== null && !clients.includes(one)
  const removed = new Map<string, string>()
  for (const { block, by, text } of ledger.deleted.passages()) {
    if (block === null || !isOther(by)) continue
    removed.set(block, `${removed.get(block) ?? ''}\0${text}`)
  }
  const found: TypedWords[] = []
  for (const { id, element, section } of allBlocksIn(ledger.doc)) {
    if (element.nodeName !== 'paragraph') continue
    if (!kinds.includes(String(attributeOf(section, 'kind')))) continue
    const who = new Set<ParticipantId>()
    let typed = ''
    let touched = ''
    let isWord = false
    for (const { author, by, isWhole, text } of handsIn(ledger, element)) {
      if (isOther(author) || isOther(by)) touched += text
      const hand = isOther(author) ? author : isOther(by) && !isWhole ? by : null
      if (hand === null) continue
      typed += text
      isWord ||= A_WORD.test(typed)
      who.add(hand)
    }
    if (!isWord) continue
    found.push({
      block: id,
      by: [...who],
      hash: hashOf(touched + (removed.get(id) ?? '')),
      carriedHash: hashOf(touched),
    })
  }
  return found
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
