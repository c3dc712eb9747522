import { nodeKind } from '../../schemas/document/index.ts'
import { allBlocksIn, textOfBlock } from './block-text.ts'
import type { CarriedText } from './carried.ts'
import { handsIn } from './hands.ts'
import type { Ledger } from './ledger.ts'

/** Who wrote what, for a contract that is made from this one. Text without an author is left out. */
export function readCarried(ledger: Ledger): readonly CarriedText[] {
  const { doc, spans } = ledger
  const carried: CarriedText[] = []
  for (const { id, element } of allBlocksIn(doc)) {
    const isLine = element.nodeName === 'paragraph'
    const { text } = isLine ? textOfBlock(element) : nothing
    const runs = [...(isLine ? handsIn(ledger, element) : [])].flatMap(
      ({ from, text: own, author, at, by, isWhole }) => {
        const run = { from, to: from + own.length, author, at }
        if (by !== author && by !== null) return [{ ...run, by, isWhole }]
        return author === null ? [] : [run]
      },
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

const nothing = { text: '' }
