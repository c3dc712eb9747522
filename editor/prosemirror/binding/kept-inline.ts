/** What stayed of a paragraph's content in a local change. */
import type { Node } from 'prosemirror-model'
import type { KeptSegment } from './changed-ranges.ts'
import { isUnknown } from './new-elements.ts'

/** Stands for anything that is not text when the content of two paragraphs is compared. */
const ATOM = '\ufffc'

function unitsOf(node: Node): string {
  return node.textBetween(0, node.content.size, '', ATOM)
}

function splitsPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1)
  const low = text.charCodeAt(at)
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000
}

/** Whether the unit at two places is the same: the same letter, or the same thing that is not text. */
function sameUnit(old: Node, oldAt: number, now: Node, nowAt: number): boolean {
  const [before, after] = [old.nodeAt(oldAt)!, now.nodeAt(nowAt)!]
  if (before.isText || after.isText) return before.isText && after.isText
  return before === after || (isUnknown(before) ? before.eq(after) : before.type === after.type)
}

interface Compared {
  readonly old: Node
  readonly now: Node
  readonly oldText: string
  readonly nowText: string
}

function same({ old, now, oldText, nowText }: Compared, oldAt: number, nowAt: number): boolean {
  if (oldText[oldAt] !== nowText[nowAt]) return false
  return oldText[oldAt] !== ATOM || sameUnit(old, oldAt, now, nowAt)
}

/** The equal beginning and end of two parts that are both not empty. */
function trim(
  compared: Compared,
  oldFrom: number,
  oldTo: number,
  nowFrom: number,
  nowTo: number,
): KeptSegment[] {
  let start = 0
  const most = Math.min(oldTo - oldFrom, nowTo - nowFrom)
  while (start < most && same(compared, oldFrom + start, nowFrom + start)) start++
  let end = 0
  while (end < most - start && same(compared, oldTo - 1 - end, nowTo - 1 - end)) end++
  const kept: KeptSegment[] = []
  if (start > 0) kept.push({ old: oldFrom, now: nowFrom, length: start })
  if (end > 0) kept.push({ old: oldTo - end, now: nowTo - end, length: end })
  return kept
}

/** Makes segments shorter where their ends would cut a character of two units in half. */
function wholeCharacters(
  { oldText, nowText }: Compared,
  segments: readonly KeptSegment[],
): KeptSegment[] {
  const whole: KeptSegment[] = []
  for (const segment of segments) {
    let { old, now, length } = segment
    if (splitsPair(oldText, old) || splitsPair(nowText, now)) {
      old++
      now++
      length--
    }
    if (length > 0 && (splitsPair(oldText, old + length) || splitsPair(nowText, now + length))) {
      length--
    }
    if (length > 0) whole.push({ old, now, length })
  }
  return whole
}

/** What stayed in a paragraph: what the steps say, and what is equal at the edges of what they replaced. */
export function keptIn(
  old: Node,
  now: Node,
  bySteps: readonly KeptSegment[] | null,
): KeptSegment[] {
  const compared = { old, now, oldText: unitsOf(old), nowText: unitsOf(now) }
  const trusted =
    bySteps?.every((segment) => {
      for (let at = 0; at < segment.length; at++) {
        if (!same(compared, segment.old + at, segment.now + at)) return false
      }
      return true
    }) ?? false
  const segments = trusted ? bySteps! : []
  const kept: KeptSegment[] = []
  let [oldAt, nowAt] = [0, 0]
  for (const segment of segments) {
    kept.push(...trim(compared, oldAt, segment.old, nowAt, segment.now), segment)
    oldAt = segment.old + segment.length
    nowAt = segment.now + segment.length
  }
  kept.push(...trim(compared, oldAt, old.content.size, nowAt, now.content.size))
  return wholeCharacters(compared, kept)
}
