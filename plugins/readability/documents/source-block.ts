/** Text taken out of a file, that knows where in the file each character stands. */
import type { BlockKind, TextBlock } from '../readability.ts'

export interface SourceBlock extends TextBlock {
  /** UTF-16 offsets in the file of a place in the block. */
  inSource(start: number, end: number): { readonly start: number; readonly end: number }
}

/** Text and where it comes from: as long there as here, or `length` where it is written otherwise. */
interface Piece {
  readonly at: number
  readonly from: number
  readonly length: number
  readonly isSame: boolean
}

/** Puts a block together from pieces of a file, in order. */
export class BlockBuilder {
  readonly #pieces: Piece[] = []
  #texts: string[] = []
  #length = 0

  /**
   * Adds text that stands at `from` in the file.
   * @param length its length in the file when it is written otherwise there (`&eacute;`)
   */
  add(text: string, from: number, length?: number): void {
    if (text === '') return
    const isSame = length === undefined
    this.#pieces.push({ at: this.#length, from, length: length ?? text.length, isSame })
    this.#texts.push(text)
    this.#length += text.length
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** The block, or null when there is no letter or digit in it. */
  build(id: string, kind: BlockKind, part?: string): SourceBlock | null {
    const text = this.#texts.join('')
    this.#texts = [text]
    if (!/[\p{L}\p{N}]/u.test(text)) return null
    const pieces = this.#pieces
    return {
      id,
      text,
      kind,
      ...(part !== undefined && { part }),
      inSource(start, end) {
        const first = pieceAt(pieces, start)
        const last = pieceAt(pieces, end - 1)
        return {
          start: first.isSame ? first.from + start - first.at : first.from,
          end: last.isSame ? last.from + end - last.at : last.from + last.length,
        }
      },
    }
  }
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return pieces[low]!
}
