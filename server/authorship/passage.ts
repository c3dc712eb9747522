/** Text that one person took away, as it is kept by {@link DeletedText} (`deleted-text.ts`). */
import type { ParticipantId } from '../../schemas/basics/index.ts'
import type { StructId } from '../../schemas/sync/index.ts'

/** Passages grow by what the same person takes away beside them within this time, in milliseconds. */
const ONE_PASSAGE = 60_000

/** Characters with clocks that follow each other, at a place in a passage. */
export interface Segment extends StructId {
  readonly at: number
  readonly length: number
}

export interface Passage {
  /** The number of the first character. */
  start: number
  text: string
  /** In order, without gaps. */
  readonly segments: Segment[]
  /** Who took it away, and when. */
  readonly by: ParticipantId | null
  at: number
  seq: number
  /** The row of the log with which it began to go. */
  readonly begun: number
  /** The block in which it stood. */
  readonly block: string | null
  /** False for text whose place went away: whoever took the place had not seen it. */
  readonly wasSeen: boolean
  /** True when nothing was left of its block. */
  isAllOfBlock: boolean
  /** True when nothing was left of what stood in its block: what came there in the same change is no part of it. */
  isWhole: boolean
  /** True when letters stood right before it or behind it, so that its first or last word may be a part of one. */
  isCutBefore: boolean
  isCutBehind: boolean
  /** The numbers of characters before which something else stood. */
  readonly breaks: Set<number>
  /** The characters that were put back, by their number, and as what. */
  readonly used: Map<number, StructId>
  isGone: boolean
}

/** Text that goes away now. */
export interface DeletedRun {
  readonly text: string
  readonly ids: readonly {
    readonly client: number
    readonly clock: number
    readonly length: number
  }[]
  readonly by: ParticipantId | null
  readonly at: number
  readonly seq: number
  /** The last row with which some of it was written. */
  readonly written: number
  readonly block: string | null
  readonly wasSeen: boolean
  /** True when nothing is left of its block, and when that is gone itself. */
  readonly isAllOfBlock: boolean
  /** True when nothing is left of what stood in its block before this change. */
  readonly isWhole: boolean
  readonly isBlockGone: boolean
  /** True when letters stand right before it or behind it, in the same text. */
  readonly isCutBefore: boolean
  readonly isCutBehind: boolean
  /** The places in the text before which something else stood. */
  readonly breaks: readonly number[]
  /** The deleted characters that stand beside it in the text. */
  readonly before: StructId | null
  readonly after: StructId | null
}

/** True when text goes on with what went: not what was written since, which stood there another time. */
export function continues(
  passage: Passage,
  { by, at, wasSeen, block, written }: DeletedRun,
): boolean {
  return (
    passage.by === by &&
    passage.wasSeen === wasSeen &&
    passage.block === block &&
    written < passage.begun &&
    Math.abs(at - passage.at) <= ONE_PASSAGE
  )
}
