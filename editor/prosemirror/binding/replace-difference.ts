/** The way out when steps cannot be made: as little as possible is replaced, block by block. */
import type { Node } from 'prosemirror-model'
import { Fragment, Slice } from 'prosemirror-model'
import { AttrStep, ReplaceStep, type Transform } from 'prosemirror-transform'
import { matchChildren } from './match-children.ts'
import { childNodes } from './new-elements.ts'

function replaceInline(tr: Transform, old: Node, wanted: Node, start: number): void {
  const from = old.content.findDiffStart(wanted.content)
  if (from === null) return
  let { a, b } = old.content.findDiffEnd(wanted.content)!
  const overlap = from - Math.min(a, b)
  if (overlap > 0) {
    a += overlap
    b += overlap
  }
  tr.step(new ReplaceStep(start + from, start + a, new Slice(wanted.content.cut(from, b), 0, 0)))
}

/**
 * Adds steps that turn a block of a transform's document into another: blocks are matched by their id,
 * and only what differs is replaced.
 * @param start where the content of the old node begins
 */
export function replaceDifference(tr: Transform, old: Node, wanted: Node, start: number): void {
  if (old.eq(wanted)) return
  if (old.isTextblock) {
    replaceInline(tr, old, wanted, start)
    return
  }
  const starts = [start]
  for (const child of childNodes(old)) starts.push(starts.at(-1)! + child.nodeSize)
  const matches = matchChildren(old, wanted)
  let done = old.childCount
  let fresh: Node[] = []
  function replaceUpTo(from: number): void {
    if (from < done || fresh.length > 0) {
      const slice = new Slice(Fragment.fromArray(fresh), 0, 0)
      tr.step(new ReplaceStep(starts[from]!, starts[done]!, slice))
    }
    fresh = []
    done = from
  }
  for (let at = wanted.childCount - 1; at >= 0; at--) {
    const match = matches[at]!
    if (match < 0) {
      fresh.unshift(wanted.child(at))
      continue
    }
    replaceUpTo(match + 1)
    const [before, after] = [old.child(match), wanted.child(at)]
    if (!before.isLeaf) replaceDifference(tr, before, after, starts[match]! + 1)
    for (const [name, value] of Object.entries(after.attrs)) {
      if (before.attrs[name] !== value) tr.step(new AttrStep(starts[match]!, name, value))
    }
    done = match
  }
  replaceUpTo(0)
}
