/**
 * The text of an update of which nothing is left in the document, because it was put in a place that is
 * gone: read from the update itself, in the order in which its writer saw it.
 *
 * Every item names the character that it was put behind or before. So the items are put in a row again;
 * one that names nothing of the same update begins a row of its own: another paragraph, or another place
 * in one. An item is cut only where another one, or a deletion, begins or ends, so the work grows with
 * the number of items, not with their length.
 */
import type {
  DeletedRange,
  ItemContent,
  ScannedItem,
  ScannedStruct,
} from '../../schemas/sync/index.ts'

export interface CollectedText {
  /** The Yjs client that wrote it, and the clock of the first of it. */
  readonly client: number
  readonly clock: number
  /** A line for each place. */
  readonly text: string
}

/** A part of an item. Without text it is a mark, or what its writer took away again. */
interface Piece {
  readonly text: string
  before: Piece | null
  after: Piece | null
}

/**
 * @param isCollected whether nothing is left of that item
 * @param deletions what the update itself deletes: its writer took that away. Sorted for each client
 * @returns a text for each client that has any
 */
export function collectedText(
  structs: readonly ScannedStruct[],
  isCollected: (client: number, clock: number) => boolean,
  deletions: readonly DeletedRange[],
): readonly CollectedText[] {
  const collected: ScannedItem[] = []
  for (const struct of structs) {
    if (struct.kind !== 'item' || !isTextual(struct.content)) continue
    if (isCollected(struct.client, struct.clock)) collected.push(struct)
  }
  if (collected.length === 0) return nothing
  const deleted = Map.groupBy(deletions, ({ client }) => client)
  const texts: CollectedText[] = []
  for (const [client, items] of Map.groupBy(collected, (item) => item.client)) {
    const text = textOfItems(items, deleted.get(client) ?? [])
    if (text !== '') texts.push({ client, clock: items[0]!.clock, text })
  }
  return texts
}

const nothing: readonly CollectedText[] = []

function isTextual({ kind }: ItemContent): boolean {
  return kind === 'string' || kind === 'format' || kind === 'deleted'
}

/** @param items of one client, by their clock */
function textOfItems(items: readonly ScannedItem[], deleted: readonly DeletedRange[]): string {
  const client = items[0]!.client
  const cuts = new Set<number>()
  for (const { origin, rightOrigin } of items) {
    if (origin?.client === client) cuts.add(origin.clock + 1)
    if (rightOrigin?.client === client) cuts.add(rightOrigin.clock)
  }
  for (const { clock, length } of deleted) cuts.add(clock).add(clock + length)
  const sorted = [...cuts].sort((one, other) => one - other)

  const starting = new Map<number, Piece>()
  const ending = new Map<number, Piece>()
  const rows: Piece[] = []
  let cut = 0
  let range = 0
  for (const { clock, length, content, origin, rightOrigin } of items) {
    const text = content.kind === 'string' ? content.text : ''
    const left = origin?.client === client ? ending.get(origin.clock + 1) : undefined
    // Behind the one, else before the other; never both, so that no row can be led into itself.
    const beside = rightOrigin?.client === client ? starting.get(rightOrigin.clock) : undefined
    const right = left ? left.after : beside
    let before = left ?? right?.before ?? null
    const isAlone = !left && !right
    let from = clock
    while (from < clock + length) {
      while (cut < sorted.length && sorted[cut]! <= from) cut += 1
      const to = Math.min(sorted[cut] ?? clock + length, clock + length)
      while (range < deleted.length && endOf(deleted[range]!) <= from) range += 1
      const isDeleted = range < deleted.length && deleted[range]!.clock <= from
      const part = isDeleted ? '' : text.slice(from - clock, to - clock)
      const piece: Piece = { text: part, before, after: null }
      if (before) before.after = piece
      if (isAlone && from === clock) rows.push(piece)
      starting.set(from, piece)
      ending.set(to, piece)
      before = piece
      from = to
    }
    if (right && before) {
      before.after = right
      right.before = before
    }
  }
  return rows
    .map(textOfRow)
    .filter((line) => line !== '')
    .join('\n')
}

function endOf({ clock, length }: DeletedRange): number {
  return clock + length
}

/** @param piece the first that was there; others may have been put before it since */
function textOfRow(piece: Piece): string {
  let at = piece
  while (at.before) at = at.before
  let text = ''
  for (let next: Piece | null = at; next; next = next.after) text += next.text
  return text
}
