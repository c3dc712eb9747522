/** From the editor to the shared document, within one paragraph. */
import { Fragment, type Node } from 'prosemirror-model'
import * as Y from 'yjs'
import { markChange, writeAttribute } from './attributes.ts'
import type { KeptSegment } from './changed-ranges.ts'
import { InlineEditor } from './inline-editor.ts'
import { keptIn } from './kept-inline.ts'
import { childNodes, isUnknown, writesFully } from './new-elements.ts'
import type { Push } from './push.ts'
import {
  childrenOf,
  forget,
  type InlineShadow,
  inlineNodes,
  inlineShadow,
  inlineSize,
  type TextblockShadow,
} from './shadow.ts'
import { type ShownPart, sharedOffset, sharedRanges, shownParts } from './shown-parts.ts'
import { compareText, joinRuns, type Run, runLength, scanText, sliceRun } from './text-runs.ts'

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
