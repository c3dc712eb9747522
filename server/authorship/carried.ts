import * as Y from 'yjs'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import type { Origin } from './author-spans.ts'
import { allBlocksIn, textOfBlock } from './block-text.ts'
import type { KeepOrigin } from './deleted-blocks.ts'

/** Who wrote the text of a block that was taken over from another contract, and who set its attributes. */
export interface CarriedText {
  readonly block: string
  readonly text: string
  readonly runs: readonly (Origin & {
    readonly from: number
    readonly to: number
    /** Who put it there, when that is another than who wrote it. */
    readonly by?: ParticipantId
    readonly isWhole?: boolean
  })[]
  readonly set: readonly (Origin & { readonly name: string })[]
}

/** Gives the text that a contract was made with the authors that it had in the contract before. */
export function carriedOrigins(
  doc: Y.Doc,
  carried: readonly CarriedText[],
  keep: KeepOrigin,
): void {
  if (carried.length === 0) return
  const byBlock = new Map(carried.map((one) => [one.block, one]))
  for (const { id, element } of allBlocksIn(doc)) {
    const found = byBlock.get(id)
    if (!found) continue
    const { text, ids } = textOfBlock(element)
    let least = 0
    for (const run of found.runs) {
      const own = found.text.slice(run.from, run.to)
      const from = text === found.text ? run.from : text.indexOf(own, least)
      if (from < 0) continue
      least = from + own.length
      for (const { client, clock, length, at } of ids) {
        const start = Math.max(from, at)
        const end = Math.min(least, at + length)
        if (start < end) keep(client, clock + start - at, end - start, run)
      }
    }
    for (const { name, ...origin } of found.set) {
      const item = element._map.get(name)
      if (item instanceof Y.Item) keep(item.id.client, item.id.clock, item.length, origin)
    }
  }
}

/**
 * The same with the ids that these people have in another contract. What somebody wrote who takes no part in
 * that one has no author there.
 */
export function carriedTo(
  carried: readonly CarriedText[],
  ids: ReadonlyMap<ParticipantId, ParticipantId>,
): readonly CarriedText[] {
  const inOther = <One extends Origin & { readonly by?: ParticipantId }>(
    rows: readonly One[],
  ): One[] =>
    rows.flatMap(({ by: hand, ...row }) => {
      const author = row.author === null ? undefined : ids.get(row.author)
      const by = hand === undefined ? undefined : ids.get(hand)
      if (author === undefined && by === undefined) return []
      return [{ ...row, author: author ?? null, ...(by !== undefined && { by }) } as One]
    })
  return carried.map((one) => ({ ...one, runs: inOther(one.runs), set: inOther(one.set) }))
}
