import type { Node } from 'prosemirror-model'
import { Selection, type Transaction } from 'prosemirror-state'
import type { RandomBytes } from '../../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../../schemas/document/index.ts'
import { nodeOf } from '../blocks.ts'

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
