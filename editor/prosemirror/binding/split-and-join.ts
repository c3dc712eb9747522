/**
 * In the shared document a paragraph is split by deleting its end and making a new paragraph with the
 * same words, and joined the other way round. Shown as such, the carets of the others and everything
 * else that stands in those words would be thrown out of them. Here they are seen for what they are, and
 * shown as the step of a split or a join, through which places can be mapped.
 */
import { Fragment, type Node, Slice } from 'prosemirror-model'
import { ReplaceStep } from 'prosemirror-transform'

/** Two paragraphs that follow each other. */
export interface Pair {
  readonly first: Node
  readonly second: Node
}

function common(one: Fragment, other: Fragment): number {
  return one.findDiffStart(other) ?? one.size
}

function endsWith(whole: Fragment, end: Fragment): boolean {
  return end.size <= whole.size && whole.cut(whole.size - end.size).eq(end)
}

/**
 * The step for a paragraph that became two, or null when it is not so.
 * @param start where the content of the old paragraph begins
 */
export function splitStep(old: Node, now: Pair, start: number): ReplaceStep | null {
  const { first, second } = now
  const kept = first.content.size
  const moved = second.content.size
  if (moved === 0 || kept + moved > old.content.size) return null
  if (!old.content.cut(0, kept).eq(first.content) || !endsWith(old.content, second.content)) {
    return null
  }
  const open = Fragment.from([old.copy(Fragment.empty), second.copy(Fragment.empty)])
  return new ReplaceStep(start + kept, start + old.content.size - moved, new Slice(open, 1, 1))
}

/**
 * The step for two paragraphs that became one, or null when it is not so.
 * @param start where the content of the first old paragraph begins
 * @param secondStart where that of the second one begins
 */
export function joinStep(
  old: Pair,
  now: Node,
  start: number,
  secondStart: number,
): ReplaceStep | null {
  const { first, second } = old
  const least = Math.max(0, now.content.size - second.content.size)
  const kept = Math.min(common(first.content, now.content), first.content.size)
  const moved = now.content.size - kept
  if (kept < least || moved === 0) return null
  if (!endsWith(second.content, now.content.cut(kept))) return null
  return new ReplaceStep(start + kept, secondStart + second.content.size - moved, Slice.empty)
}
