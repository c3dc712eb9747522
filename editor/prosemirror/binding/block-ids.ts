/** Every block has an id of its own: questions, findings and handles anchor to it. */
import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { Mapping } from 'prosemirror-transform'
import { newId, type RandomBytes } from '../../../schemas/basics/index.ts'

function hasId(node: Node): boolean {
  return node.type.spec.attrs?.id !== undefined
}

/** Whether blocks came, went or changed their id between two nodes; equal parts are not looked into. */
function blocksDiffer(old: Node, now: Node): boolean {
  if (old === now) return false
  if (old.type !== now.type || old.attrs.id !== now.attrs.id) return true
  if (now.isTextblock) return false
  if (old.childCount !== now.childCount) return true
  for (let at = 0; at < now.childCount; at++) {
    if (blocksDiffer(old.child(at), now.child(at))) return true
  }
  return false
}

interface Block {
  readonly node: Node
  readonly pos: number
}

function blocksById(doc: Node): Map<string, Block[]> {
  const blocks = new Map<string, Block[]>()
  doc.descendants((node, pos) => {
    if (hasId(node)) {
      const id = String(node.attrs.id)
      const row = blocks.get(id)
      if (row) row.push({ node, pos })
      else blocks.set(id, [{ node, pos }])
    }
    return !node.isTextblock
  })
  return blocks
}

/**
 * Which of several blocks with one id keeps it: the one that stands where the old one was. When that
 * one was split at its very start, the second part has all of its words and keeps the id, so that no
 * word has to be written again.
 */
function keeperOf(row: readonly Block[], old: Block | undefined, mapping: Mapping): Block {
  const first = row[0]!
  if (!old) return first
  const { pos, deleted } = mapping.mapResult(old.pos)
  const there = deleted ? undefined : row.find((block) => block.pos === pos)
  if (there?.node.isTextblock && there.node.content.size === 0 && old.node.content.size > 0) {
    const whole = row.find((block) => block.node.content.eq(old.node.content))
    if (whole) return whole
  }
  return there ?? first
}

/**
 * A transaction that gives an id to each block that has none and a new one to each copy, or null when
 * there is nothing to do. Facts and unknown things stand for themselves and lose marks that someone
 * put on them: the shared document has marks on text only.
 */
export function completeBlocks(
  transactions: readonly Transaction[],
  old: EditorState,
  now: EditorState,
  random: RandomBytes,
): Transaction | null {
  const tr = now.tr
  if (blocksDiffer(old.doc, now.doc)) {
    const mapping = new Mapping(transactions.flatMap((each) => each.mapping.maps))
    const before = blocksById(old.doc)
    for (const [id, row] of blocksById(now.doc)) {
      const had = before.get(id)
      if (id !== '' && row.length <= Math.max(1, had?.length ?? 0)) continue
      const keeper = id === '' ? null : keeperOf(row, had?.[0], mapping)
      for (const block of row) {
        if (block !== keeper) tr.setNodeAttribute(block.pos, 'id', newId(random))
      }
    }
  }
  unmarkAtoms(old.doc, now.doc, 0, tr)
  return tr.docChanged ? tr : null
}

function unmarkAtoms(old: Node | null, now: Node, start: number, tr: Transaction): void {
  if (old?.content === now.content) return
  let pos = start
  const seen = new Set<Node>()
  old?.forEach((child) => {
    seen.add(child)
  })
  const sameShape = old?.childCount === now.childCount
  for (let at = 0; at < now.childCount; at++) {
    const child = now.child(at)
    if (!seen.has(child)) {
      if (child.isLeaf && !child.isText && child.isInline) {
        for (const mark of child.marks) tr.removeNodeMark(pos, mark)
      } else if (!child.isLeaf) {
        unmarkAtoms(sameShape ? old!.child(at) : null, child, pos + 1, tr)
      }
    }
    pos += child.nodeSize
  }
}
