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
 * The steps for two paragraphs that became one, or null when it is not so. What was written here in the
 * second one, and did not come along because the other had not seen it, is taken out of the joined one:
 * so a caret behind it stays between the words where it stood.
 * @param start where the content of the first old paragraph begins
 * @param secondStart where that of the second one begins
 */
export function joinSteps(
  old: Pair,
  now: Node,
  start: number,
  secondStart: number,
): readonly ReplaceStep[] | null {
  const { first, second } = old
  const least = Math.max(0, now.content.size - second.content.size)
  const kept = Math.min(common(first.content, now.content), first.content.size)
  const moved = now.content.size - kept
  if (moved > 0 && kept >= least && endsWith(second.content, now.content.cut(kept))) {
    const to = secondStart + second.content.size - moved
    return [new ReplaceStep(start + kept, to, Slice.empty)]
  }
  if (kept < first.content.size || moved === 0) return null
  const joined = first.content.append(second.content)
  const from = joined.findDiffStart(now.content) ?? joined.size
  const end = joined.findDiffEnd(now.content) ?? { a: from, b: from }
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  const [oldEnd, nowEnd] = [end.a + overlap, end.b + overlap]
  if (nowEnd > from) return null
  return [
    new ReplaceStep(start + first.content.size, secondStart, Slice.empty),
    new ReplaceStep(start + from, start + oldEnd, Slice.empty),
  ]
}
