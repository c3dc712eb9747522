import type * as Y from 'yjs'
import type { StructId } from '../../schemas/sync/index.ts'
import { type BlockText, NOT_TEXT, textOfBlock } from './block-text.ts'
import type { RowMarks } from './row-marks.ts'

/** Words that were taken away. */
export interface GoneWords {
  /** As they are shown. */
  readonly text: string
  /** The row with which they went, and their characters. */
  readonly seq: number
  readonly ids: readonly StructId[]
  /** The blocks in which they may stand between other words: where they stood, or the rest of them stands. */
  readonly blocks: readonly string[]
}

interface Standing extends BlockText {
  readonly taken: { readonly from: number; readonly to: number }[]
}

/** Words that went again, of which it is known what became of them. */
interface Known {
  readonly since: number
  isTaken: boolean
}

/**
 * Whether words that were taken away stand in the contract again, whoever wrote them there, also where they
 * are too few to be known for the same (`SHORTEST_PIECE`): in the block in which they stood, or as all of a
 * block, and written after they went. Each time they were written is one time that they came back. Asked
 * from the newest that went to the oldest.
 */
export class StandsAgain {
  readonly #alive: ReadonlyMap<string, Y.XmlElement>
  readonly #rows: Pick<RowMarks, 'rowOf'>
  readonly #standing = new Map<string, Standing>()
  readonly #known = new Map<string, Known[]>()
  #wholes: Map<string, string[]> | null = null

  constructor(alive: ReadonlyMap<string, Y.XmlElement>, rows: Pick<RowMarks, 'rowOf'>) {
    this.#alive = alive
    this.#rows = rows
  }

  /** True when they stand there again, or went again with words of which that was asked. */
  has(gone: GoneWords): boolean {
    const words = wordsOf(gone.text)
    const known = this.#known.get(words) ?? []
    const again = known.find((one) => !one.isTaken && one.since >= gone.seq)
    if (again) again.isTaken = true
    const since = Math.min(...gone.ids.map((id) => this.#rows.rowOf(id)))
    this.#known.set(words, [...known, { since, isTaken: false }])
    return again !== undefined || this.#stands(words, gone)
  }

  #stands(words: string, { seq, blocks }: GoneWords): boolean {
    for (const id of this.#blocksOf(words)) {
      const block = this.#textOf(id)
      if (block && this.#takes(block, 0, block.text.length, seq)) return true
    }
    const pattern = patternOf(words)
    for (const id of blocks) {
      const block = this.#textOf(id)
      for (const { index, 0: found } of block?.text.matchAll(pattern) ?? []) {
        if (this.#takes(block!, index, index + found.length, seq)) return true
      }
    }
    return false
  }

  /** Takes a part of a block for words that went, when all of it was written since and none of it is taken. */
  #takes({ ids, taken }: Standing, from: number, to: number, seq: number): boolean {
    if (taken.some((one) => one.from < to && from < one.to)) return false
    for (const { client, clock, length, at } of ids) {
      if (at >= to || at + length <= from) continue
      // What came later of one client has a later row.
      if (this.#rows.rowOf({ client, clock: clock + Math.max(0, from - at) }) < seq) return false
    }
    taken.push({ from, to })
    return true
  }

  #textOf(id: string): Standing | null {
    const known = this.#standing.get(id)
    const element = this.#alive.get(id)
    if (known || !element) return known ?? null
    const block = { ...textOfBlock(element), taken: [] }
    this.#standing.set(id, block)
    return block
  }

  /** The paragraphs that say these words and nothing else. */
  #blocksOf(words: string): readonly string[] {
    if (!this.#wholes) {
      this.#wholes = new Map()
      for (const [id, element] of this.#alive) {
        if (element.nodeName !== 'paragraph') continue
        const text = wordsOf(this.#textOf(id)!.text)
        const row = this.#wholes.get(text)
        if (row) row.push(id)
        else this.#wholes.set(text, [id])
      }
    }
    return this.#wholes.get(words) ?? []
  }
}

/** With one space between words, as they are put back. */
function wordsOf(text: string): string {
  return text.replaceAll(NOT_TEXT, ' ').replaceAll(' … ', ' ').replace(/\s+/gu, ' ').trim()
}

/** Finds words that are no part of longer ones. */
function patternOf(words: string): RegExp {
  const text = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${text}(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
}
