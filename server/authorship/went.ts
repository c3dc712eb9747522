import type { StructId } from '../../schemas/sync/index.ts'
import type { Place } from './deleted-text.ts'

/** Text that went in one update. */
export interface WentRun extends Place {
  readonly text: string
  readonly block: string | null
  readonly isBlockGone: boolean
  /** Its first character. */
  readonly first: StructId
}

/** What went in one update from one block, as it stood; or one run of it. */
export interface Went {
  readonly text: string
  readonly block: string | null
  readonly runs: readonly WentRun[]
  /** True when it is all that went from the block. */
  readonly isAll: boolean
}

/** So many are compared: the longest. */
const COMPARED = 500

/** @param runs those of one block follow each other, in the order of the block */
export function wentIn(runs: readonly WentRun[]): readonly Went[] {
  const all: Went[] = []
  for (const [block, own] of Map.groupBy(runs, (run) => run.block)) {
    if (block !== null || own.length === 1) {
      all.push({ text: own.map(({ text }) => text).join(''), block, runs: own, isAll: true })
    }
    if (own.length > 1) {
      all.push(...own.map((run) => ({ text: run.text, block, runs: [run], isAll: false })))
    }
  }
  return all.sort((one, other) => other.text.length - one.text.length).slice(0, COMPARED)
}
