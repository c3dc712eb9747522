import type { Placed, ScannedItem, ScannedStruct, StructId } from '../../schemas/sync/index.ts'

interface Row {
  readonly clock: number
  readonly length: number
  readonly placed: Placed
}

const collected: Placed = { parent: { kind: 'gone' }, parentSub: null, contains: { kind: 'gone' } }

/**
 * What was accepted and is not in the document yet, because it is on its way to the disk: checks look
 * at the document plus this.
 */
export class PendingStructs {
  /** Made with the first: most of the time nothing is on its way. */
  #rows: Map<number, Row[]> | null = null

  /** The clock after the last struct of that client, or undefined when it has none here. */
  clockOf(client: number): number | undefined {
    const last = this.#rows?.get(client)?.at(-1)
    return last && last.clock + last.length
  }

  find({ client, clock }: StructId): Placed | undefined {
    const rows = this.#rows?.get(client)
    if (!rows) return undefined
    let low = 0
    let high = rows.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const row = rows[middle]!
      if (clock < row.clock) high = middle - 1
      else if (clock >= row.clock + row.length) low = middle + 1
      else return row.placed
    }
    return undefined
  }

  /** Adds the structs of an accepted update, in the order of their clocks. */
  add(structs: readonly ScannedStruct[], placed: ReadonlyMap<ScannedItem, Placed>): void {
    this.#rows ??= new Map()
    for (const struct of structs) {
      if (struct.kind === 'skipped') continue
      const row: Row = {
        clock: struct.clock,
        length: struct.length,
        placed: struct.kind === 'item' ? placed.get(struct)! : collected,
      }
      const rows = this.#rows.get(struct.client)
      if (rows) rows.push(row)
      else this.#rows.set(struct.client, [row])
    }
  }
}
