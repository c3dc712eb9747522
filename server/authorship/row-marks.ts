import type { StructId } from '../../schemas/sync/index.ts'

interface Mark {
  readonly clock: number
  readonly seq: number
}

/** With which row of the log each struct of a document came. */
export class RowMarks {
  readonly #byClient = new Map<number, Mark[]>()

  /** @param first the first struct of a client that came with a row, after all that came before */
  add({ client, clock }: StructId, seq: number): void {
    const marks = this.#byClient.get(client)
    if (marks) marks.push({ clock, seq })
    else this.#byClient.set(client, [{ clock, seq }])
  }

  /** The number of the row; 0 when nothing is known of it. */
  rowOf({ client, clock }: StructId): number {
    const marks = this.#byClient.get(client) ?? []
    let [low, high] = [0, marks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (marks[middle]!.clock <= clock) low = middle + 1
      else high = middle
    }
    return marks[low - 1]?.seq ?? 0
  }
}
