import type { Node } from 'prosemirror-model'
import { Selection, type Transaction } from 'prosemirror-state'
import type { RandomBytes } from '../../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../../schemas/document/index.ts'
import { findBlock, nodeOf } from '../blocks.ts'

/** A goal joins the goals and a promise the promises; anything else comes last. */
function placeFor(parent: Node, start: number, type: string): number {
  let place = start + parent.content.size
  if (type === 'paragraph') return place
  parent.forEach((child, offset) => {
    if (child.type.name === type) place = start + offset + child.nodeSize
  })
  return place
}

/** Adds a block to the section or goal at `parentPos` and puts the caret in it. */
export function appendBlock(
  tr: Transaction,
  parentPos: number,
  block: BlockToWrite,
  random: RandomBytes,
): Transaction {
  const parent = tr.doc.nodeAt(parentPos)
  if (!parent) return tr
  const place = placeFor(parent, parentPos + 1, block.type)
  tr.insert(place, nodeOf(block, random))
  return tr.setSelection(Selection.near(tr.doc.resolve(place + 1), 1))
}

/**
 * Puts blocks in a section or a goal, or in the body when `into` is null: after the child with the id
 * `after`, at the start when that is null, in their usual place when it is left out. The caret goes in
 * the first. @returns null when there is no such place
 */
export function insertAt(
  tr: Transaction,
  into: string | null,
  after: string | null | undefined,
  blocks: readonly BlockToWrite[],
  random: RandomBytes,
): Transaction | null {
  const found = into === null ? { node: tr.doc, pos: -1 } : findBlock(tr.doc, into)
  if (!found) return null
  const start = found.pos + 1
  let place = start
  if (after === undefined) place = placeFor(found.node, start, blocks[0]?.type ?? '')
  else {
    found.node.forEach((child, offset) => {
      if (child.attrs.id === after) place = start + offset + child.nodeSize
    })
    if (after !== null && place === start) return null
  }
  tr.insert(
    place,
    blocks.map((block) => nodeOf(block, random)),
  )
  return tr.setSelection(Selection.near(tr.doc.resolve(place), 1))
}
