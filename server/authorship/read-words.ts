import { createHash } from 'node:crypto'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import { allBlocksIn, textOfBlock } from './block-text.ts'
import type { Ledger } from './ledger.ts'
import { attributeOf } from './shared-text.ts'

/** A word that somebody else put in; less is the correction of a letter. */
const A_WORD = /[\p{L}\p{N}]{3}/u

/** A block in the client's own words in which somebody else typed. */
export interface TypedWords {
  readonly block: string
  readonly by: readonly ParticipantId[]
  /** SHA-256 of what the others typed, in hexadecimal: it changes when another changes those words. */
  readonly hash: string
}

/**
 * @param kinds the kinds of the sections in which the client's own words come
 * @param clients whose words those are
 */
export function readWords(
  { doc, spans }: Pick<Ledger, 'doc' | 'spans'>,
  kinds: readonly string[],
  clients: readonly ParticipantId[],
): readonly TypedWords[] {
  const found: TypedWords[] = []
  for (const { id, element, section } of allBlocksIn(doc)) {
    if (element.nodeName !== 'paragraph') continue
    if (!kinds.includes(String(attributeOf(section, 'kind')))) continue
    const { text, ids } = textOfBlock(element)
    const by = new Set<ParticipantId>()
    let typed = ''
    let isWord = false
    for (const { client, clock, length, at } of ids) {
      for (const span of spans.within(client, clock, length)) {
        if (span.author === null || clients.includes(span.author)) continue
        const from = at + span.clock - clock
        const part = text.slice(from, from + span.length)
        typed += part
        isWord ||= A_WORD.test(typed)
        by.add(span.author)
      }
    }
    if (!isWord) continue
    const hash = createHash('sha256').update(typed).digest('hex')
    found.push({ block: id, by: [...by], hash })
  }
  return found
}
