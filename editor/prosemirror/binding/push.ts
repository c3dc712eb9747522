/**
 * From the editor to the shared document: only what a local change changed. A block that is still there
 * keeps its element, a text its characters; nothing unknown is ever deleted.
 */
import type { Node } from 'prosemirror-model'
import type * as Y from 'yjs'
import { writeAttribute } from './attributes.ts'
import { type KeptSegment, keptWithin } from './changed-ranges.ts'
import { matchChildren } from './match-children.ts'
import { isUnknown, newBlock, writesFully } from './new-elements.ts'
import { pushTextblock } from './push-inline.ts'
import {
  type BlockShadow,
  blockShadow,
  childrenOf,
  type ElementShadow,
  forget,
  holdsUnknown,
  type ShadowIndex,
  type SharedType,
} from './shadow.ts'

export interface Push {
  readonly doc: Y.Doc
  readonly index: ShadowIndex
  /** What the steps left as it was, or null when no steps are known. */
  readonly kept: readonly KeptSegment[] | null
  /** Whether something changed in a type that is not shown yet. */
  readonly behind: (type: SharedType) => boolean
  /** Set when something could not be written as the editor shows it; the editor then has to follow. */
  doubt: boolean
}

/**
 * Writes what changed between two documents, inside a transaction of the caller's, and brings the
 * shadows up to date.
 */
export function pushChanges(push: Push, root: ElementShadow, old: Node, now: Node): void {
  pushElement(push, root, old, now, 0, 0)
}

function writesAll(block: Node): boolean {
  let all = true
  block.descendants((node) => {
    if (isUnknown(node) || (node.isInline && !writesFully(node))) all = false
    return all
  })
  return all
}

function pushAttributes(type: Y.XmlElement, old: Node, now: Node): void {
  if (old.attrs === now.attrs) return
  for (const [name, value] of Object.entries(now.attrs)) {
    if (old.attrs[name] !== value) writeAttribute(type, name, value)
  }
}

function pushBlock(
  push: Push,
  shadow: BlockShadow,
  old: Node,
  now: Node,
  oldPos: number,
  nowPos: number,
): void {
  switch (shadow.form) {
    case 'unknown':
      return
    case 'leaf':
      break
    case 'element':
      pushElement(push, shadow, old, now, oldPos + 1, nowPos + 1)
      break
    case 'textblock':
      if (!old.content.eq(now.content)) {
        const kept =
          push.kept &&
          keptWithin(push.kept, oldPos + 1, old.content.size, nowPos + 1, now.content.size)
        pushTextblock(push, shadow, old, now, kept)
      }
      break
  }
  pushAttributes(shadow.type as Y.XmlElement, old, now)
}

function childPositions(node: Node, start: number): number[] {
  const positions: number[] = []
  let pos = start
  for (let at = 0; at < node.childCount; at++) {
    positions.push(pos)
    pos += node.child(at).nodeSize
  }
  return positions
}

function pushElement(
  push: Push,
  shadow: ElementShadow,
  old: Node,
  now: Node,
  oldStart: number,
  nowStart: number,
): void {
  if (old.content === now.content) return
  const matches = matchChildren(old, now)
  const oldPositions = childPositions(old, oldStart)
  const nowPositions = childPositions(now, nowStart)
  const next: BlockShadow[] = []
  let fresh: Node[] = []
  let done = old.childCount

  /** Where the child at a place, or the first after it that is still there, stands in the shared list. */
  function sharedIndex(at = done): number {
    if (!push.behind(shadow.type)) return at
    const live = childrenOf(shadow.type)
    const next = shadow.children.slice(at).find(({ type }) => !type._item!.deleted)
    return next ? live.indexOf(next.type) : live.length
  }

  function insertFresh(): void {
    const makeable = fresh.filter((node) => !isUnknown(node))
    if (makeable.length < fresh.length || !fresh.every(writesAll)) push.doubt = true
    fresh = []
    if (makeable.length === 0) return
    const elements = makeable.map(newBlock)
    shadow.type.insert(sharedIndex(), elements)
    next.unshift(...elements.map((element) => blockShadow(element, shadow, push.index)))
  }

  function removeFrom(from: number): void {
    for (let at = done - 1; at >= from; at--) {
      const gone = shadow.children[at]!
      if (holdsUnknown(gone)) push.doubt = true
      else if (!gone.type._item!.deleted) shadow.type.delete(sharedIndex(at), 1)
      forget(gone, push.index)
    }
    done = from
  }

  for (let at = now.childCount - 1; at >= 0; at--) {
    const match = matches[at]!
    if (match < 0) {
      fresh.unshift(now.child(at))
      continue
    }
    insertFresh()
    removeFrom(match + 1)
    const child = shadow.children[match]!
    const [oldChild, nowChild] = [old.child(match), now.child(at)]
    if (oldChild !== nowChild) {
      pushBlock(push, child, oldChild, nowChild, oldPositions[match]!, nowPositions[at]!)
    }
    next.unshift(child)
    done = match
  }
  insertFresh()
  removeFrom(0)
  shadow.children = next
}
