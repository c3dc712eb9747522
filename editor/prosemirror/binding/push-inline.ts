/** From the editor to the shared document, within one paragraph. */
import { Fragment, type Node } from 'prosemirror-model'
import * as Y from 'yjs'
import { markAttributes, markChange, writeAttribute } from './attributes.ts'
import type { KeptSegment } from './changed-ranges.ts'
import {
  childNodes,
  isUnknown,
  newElement,
  newText,
  writableText,
  writesFully,
} from './new-elements.ts'
import type { Push } from './push.ts'
import {
  childrenOf,
  forget,
  type InlineShadow,
  inlineNodes,
  inlineShadow,
  inlineSize,
  type SharedType,
  type TextblockShadow,
} from './shadow.ts'
import { type ShownPart, sharedOffset, sharedRanges, shownParts } from './shown-parts.ts'
import { compareText, joinRuns, type Run, runLength, scanText, sliceRun } from './text-runs.ts'

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
function keptIn(old: Node, now: Node, bySteps: readonly KeptSegment[] | null): KeptSegment[] {
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

/** The nodes in a part of a paragraph, cut to it, with their places. */
function nodesBetween(node: Node, from: number, to: number): { node: Node; at: number }[] {
  const found: { node: Node; at: number }[] = []
  if (from < to) {
    node.nodesBetween(from, to, (child, pos) => {
      const start = Math.max(from, pos)
      const end = Math.min(to, pos + child.nodeSize)
      found.push({ node: child.isText ? child.cut(start - pos, end - pos) : child, at: start })
      return false
    })
  }
  return found
}

/** A paragraph's shared children, edited by offsets in what the editor shows. */
class InlineEditor {
  readonly paragraph: Y.XmlElement
  readonly push: Push

  constructor(paragraph: Y.XmlElement, push: Push) {
    this.paragraph = paragraph
    this.push = push
  }

  children(): SharedType[] {
    return childrenOf(this.paragraph)
  }

  sizeOf(child: SharedType): number {
    return child instanceof Y.XmlText ? child.length : 1
  }

  /** Takes away what lies between two offsets, but for what is unknown. */
  delete(from: number, to: number): void {
    if (from >= to) return
    const children = this.children()
    let end = children.reduce((sum, child) => sum + this.sizeOf(child), 0)
    for (let at = children.length - 1; at >= 0 && end > from; at--) {
      const child = children[at]!
      const start = end - this.sizeOf(child)
      if (start < to && end > from) {
        if (child instanceof Y.XmlText) {
          this.deleteText(child, Math.max(from, start) - start, Math.min(to, end) - start)
        } else if (child instanceof Y.XmlElement && child.nodeName === 'fact') {
          this.paragraph.delete(at, 1)
        } else this.push.doubt = true
      }
      end = start
    }
  }

  private deleteText(text: Y.XmlText, from: number, to: number): void {
    if (from >= to) return
    let end = text.length
    for (const run of scanText(text).reverse()) {
      const start = end - (run.text === null ? 1 : run.text.length)
      const [first, last] = [Math.max(from, start), Math.min(to, end)]
      if (first < last) {
        if (run.text === null) this.push.doubt = true
        else text.delete(first, last - first)
      }
      end = start
    }
  }

  /** Puts text and facts at an offset. Text goes into the text that ends there, else that begins there. */
  insert(offset: number, nodes: readonly Node[]): void {
    const makeable = nodes.filter((node) => !isUnknown(node))
    if (makeable.length < nodes.length) this.push.doubt = true
    if (makeable.length === 0) return
    const children = this.children()
    let start = 0
    for (const [at, child] of children.entries()) {
      const size = this.sizeOf(child)
      if (child instanceof Y.XmlText && offset >= start && offset <= start + size) {
        this.insertIn(child, at, offset - start, makeable)
        return
      }
      if (start >= offset) {
        this.insertNew(at, makeable)
        return
      }
      start += size
    }
    this.insertNew(children.length, makeable)
  }

  private insertNew(at: number, nodes: readonly Node[]): void {
    const text = new Y.XmlText()
    this.paragraph.insert(at, [text])
    this.insertIn(text, at, 0, nodes)
  }

  private insertIn(text: Y.XmlText, at: number, offset: number, nodes: readonly Node[]): void {
    const rows: Node[][] = [[]]
    const facts: Node[] = []
    for (const node of nodes) {
      if (node.isText) rows.at(-1)!.push(node)
      else {
        facts.push(node)
        rows.push([])
      }
    }
    if (facts.length === 0) {
      insertText(text, offset, rows[0]!)
      return
    }
    // A fact splits a text. The part behind it has to be written again in a new text, unless the fact
    // comes at one of the ends: then no character moves.
    if (offset === 0 && text.length > 0) {
      const made = facts.flatMap((fact, place) => [newText(rows[place]!), newElement(fact)])
      this.paragraph.insert(at, made)
      insertText(text, 0, rows.at(-1)!)
      return
    }
    const tail = this.cutTail(text, offset)
    insertText(text, text.length, rows[0]!)
    const made = facts.flatMap((fact, place) => [newElement(fact), newText(rows[place + 1]!)])
    this.paragraph.insert(at + 1, made)
    if (tail.length > 0) {
      const last = made.at(-1) as Y.XmlText
      last.applyDelta([...(last.length > 0 ? [{ retain: last.length }] : []), ...tail])
    }
  }

  /** Takes the end of a text away as a delta. A text with something unknown in its end stays whole. */
  private cutTail(text: Y.XmlText, offset: number): unknown[] {
    const tail: unknown[] = []
    let start = 0
    for (const run of text.toDelta() as { insert: unknown; attributes?: object }[]) {
      const size = typeof run.insert === 'string' ? run.insert.length : 1
      const from = Math.max(0, offset - start)
      if (from < size) {
        if (typeof run.insert !== 'string') {
          this.push.doubt = true
          return []
        }
        tail.push({ ...run, insert: run.insert.slice(from) })
      }
      start += size
    }
    if (offset < start) text.delete(offset, start - offset)
    return tail
  }

  /** Changes the marks of a part. */
  format(from: number, to: number, attributes: Record<string, unknown>): void {
    let start = 0
    for (const child of this.children()) {
      const end = start + this.sizeOf(child)
      const [first, last] = [Math.max(from, start), Math.min(to, end)]
      if (child instanceof Y.XmlText && first < last) {
        child.format(first - start, last - first, attributes)
      }
      start = end
    }
  }

  /** The fact at an offset. */
  elementAt(offset: number): Y.XmlElement | null {
    let start = 0
    for (const child of this.children()) {
      if (start === offset && child instanceof Y.XmlElement) return child
      start += this.sizeOf(child)
    }
    return null
  }
}

function insertText(text: Y.XmlText, offset: number, nodes: readonly Node[]): void {
  let at = offset
  for (const node of nodes) {
    const written = writableText(node.text!)
    text.insert(at, written, markAttributes(node.marks))
    at += written.length
  }
}

/**
 * Writes what changed in a paragraph.
 * @param bySteps what the steps left as it was, from the starts of the two contents
 */
export function pushTextblock(
  push: Push,
  shadow: TextblockShadow,
  old: Node,
  now: Node,
  bySteps: readonly KeptSegment[] | null,
): void {
  const editor = new InlineEditor(shadow.type, push)
  const behind = [shadow, ...shadow.children].some(({ type }) => push.behind(type))
  const size = old.content.size
  const parts = behind ? shownParts(shadow) : [{ shown: 0, shared: 0, length: size }]
  const clock = Y.getState(push.doc.store, push.doc.clientID)
  const kept = keptIn(old, now, bySteps)
  let [oldEnd, nowEnd] = [size, now.content.size]
  for (const segment of [...kept.reverse(), { old: 0, now: 0, length: 0 }]) {
    const oldFrom = segment.old + segment.length
    const nowFrom = segment.now + segment.length
    for (const { from, to } of sharedRanges(parts, oldFrom, oldEnd)) editor.delete(from, to)
    if (behind) hide(shadow, oldFrom, oldEnd)
    const inserted = nodesBetween(now, nowFrom, nowEnd).map(({ node }) => node)
    editor.insert(sharedOffset(parts, oldFrom), inserted)
    pushKept(editor, parts, segment, old, now)
    oldEnd = segment.old
    nowEnd = segment.now
  }
  if (childNodes(now).some((node) => !writesFully(node))) push.doubt = true
  if (behind) refreshBehind(push, shadow, now, clock)
  else refresh(push, shadow)
}

/** Marks and attributes of what stayed. */
function pushKept(
  editor: InlineEditor,
  parts: readonly ShownPart[],
  segment: KeptSegment,
  old: Node,
  now: Node,
): void {
  if (segment.length === 0) return
  const shift = segment.now - segment.old
  const to = segment.old + segment.length
  for (const { node, at } of nodesBetween(old, segment.old, to)) {
    for (const after of nodesBetween(now, at + shift, at + shift + node.nodeSize)) {
      const from = after.at - shift
      if (after.node.isText) {
        const change = markChange(node.marks, after.node.marks)
        if (!change) continue
        for (const range of sharedRanges(parts, from, from + after.node.nodeSize)) {
          editor.format(range.from, range.to, change)
        }
      } else if (!isUnknown(node) && node.attrs !== after.node.attrs) {
        const [there] = sharedRanges(parts, from, from + 1)
        const element = there ? editor.elementAt(there.from) : null
        for (const [name, value] of Object.entries(after.node.attrs)) {
          if (element && node.attrs[name] !== value) writeAttribute(element, name, value)
        }
      }
    }
  }
}

/** Brings the shadow of a paragraph up to date with its shared children. */
function refresh(push: Push, shadow: TextblockShadow): void {
  const children = childrenOf(shadow.type)
  const live = new Set(children)
  for (const child of shadow.children) if (!live.has(child.type)) forget(child, push.index)
  shadow.children = children.map((type) => {
    const known = push.index.get(type)
    if (known?.form === 'text') {
      known.runs = scanText(known.type)
      return known
    }
    if (known?.form === 'inline-leaf' || known?.form === 'unknown-inline') return known
    return inlineShadow(type, shadow, push.index)
  })
}

/** Takes what the person took away out of the shadow of a paragraph, which is not refreshed as a whole. */
function hide(shadow: TextblockShadow, from: number, to: number): void {
  let start = 0
  const next: InlineShadow[] = []
  for (const child of shadow.children) {
    const end = start + inlineSize(child)
    if (child.form === 'text') {
      const runs: Run[] = []
      let at = start
      for (const run of child.runs) {
        const length = runLength(run)
        const [first, last] = [Math.max(from, at) - at, Math.min(to, at + length) - at]
        if (first >= last) runs.push(run)
        else {
          if (first > 0) runs.push(sliceRun(run, 0, first))
          if (last < length) runs.push(sliceRun(run, last, length))
        }
        at += length
      }
      child.runs = runs
      next.push(child)
    } else if (from > start || to < end) next.push(child)
    start = end
  }
  shadow.children = next
}

/**
 * Adds what the person put in to the shadow of a paragraph, and leaves out what others did and is not
 * shown yet. Where that does not give what the editor shows, the paragraph has to be shown anew.
 */
function refreshBehind(push: Push, shadow: TextblockShadow, now: Node, clock: number): void {
  const { clientID } = push.doc
  const own = (run: Run): boolean => run.client === clientID && run.clock >= clock
  for (const child of shadow.children) {
    // A text that is gone shows what it showed.
    if (child.form !== 'text' || child.type._item!.deleted) continue
    const runs = compareText(child.type, child.runs).flatMap(({ old, now: run }) => {
      if (old) return [old]
      return run && own(run) ? [run] : []
    })
    child.runs = joinRuns(runs)
  }
  const shown = Fragment.fromArray(shadow.children.flatMap(inlineNodes))
  if (!shown.eq(now.content)) push.doubt = true
}
