import { nodeKind } from '../../schemas/document/index.ts'
import { allBlocksIn, textOfBlock } from './block-text.ts'
import type { CarriedText } from './carried.ts'
import type { Ledger } from './ledger.ts'

/** Who wrote what, for a contract that is made from this one. Text without an author is left out. */
export function readCarried({ doc, spans }: Ledger): readonly CarriedText[] {
  const carried: CarriedText[] = []
  for (const { id, element } of allBlocksIn(doc)) {
    const { text, ids } = element.nodeName === 'paragraph' ? textOfBlock(element) : nothing
    const runs = ids.flatMap(({ client, clock, length, at: place }) =>
      [...spans.within(client, clock, length)].flatMap((span) => {
        const from = place + span.clock - clock
        const { author, at } = span
        return author === null ? [] : [{ from, to: from + span.length, author, at }]
      }),
    )
    const names = Object.keys(nodeKind(element.nodeName)?.attributes ?? {})
    const set = names.flatMap((name) => {
      const item = element._map.get(name)
      const span = !item || item.deleted ? null : spans.at(item.lastId.client, item.lastId.clock)
      return span && span.author !== null ? [{ name, author: span.author, at: span.at }] : []
    })
    if (runs.length > 0 || set.length > 0) carried.push({ block: id, text, runs, set })
  }
  return carried
}

const nothing: ReturnType<typeof textOfBlock> = { text: '', ids: [] }
