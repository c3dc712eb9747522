import { Fragment, type Node } from 'prosemirror-model'
import { newId, type RandomBytes } from '../../schemas/basics/index.ts'
import {
  attributeProblem,
  type BlockToWrite,
  contractSchema,
  nodeKind,
  type Party,
} from '../../schemas/document/index.ts'

/**
 * A block as a ProseMirror node, every block in it with the id that it is given, else a new one. An
 * attribute that does not fit is left at its default.
 * @throws RangeError when a kind of block is not of this schema
 */
export function nodeOf(block: BlockToWrite, random: RandomBytes): Node {
  const kind = nodeKind(block.type)
  const type = contractSchema.nodes[block.type]
  if (!kind || !type) throw new RangeError(`Expected a kind of block, got "${block.type}"`)
  const attrs: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(kind.attributes)) {
    const value = block[name]
    if (value !== undefined && attributeProblem(spec, value) === null) attrs[name] = value
  }
  if ('id' in kind.attributes) attrs.id ||= newId(random)
  if (kind.form === 'textblock') {
    const inline = block.inline ?? (block.text ? [{ text: block.text }] : [])
    return type.create(
      attrs,
      Fragment.from(
        inline.flatMap((run) => {
          if ('fact' in run) return [contractSchema.node('fact', { key: run.fact })]
          if (run.text === '') return []
          const marks = 'marks' in run ? (run.marks ?? []) : []
          return [
            contractSchema.text(
              run.text,
              marks.map((mark) => contractSchema.mark(mark)),
            ),
          ]
        }),
      ),
    )
  }
  return type.create(
    attrs,
    (block.children ?? []).map((child) => nodeOf(child, random)),
  )
}

/** A promise with a line for what is done and a line for what is enough. */
export function newCommitment(party: Party, who: string): BlockToWrite {
  return {
    type: 'commitment',
    party,
    who,
    children: [{ type: 'paragraph' }, { type: 'paragraph', role: 'proof' }],
  }
}

/** A goal with a line for its words, and what its section asks under it. */
export function newGoal(lines: readonly string[] = []): BlockToWrite {
  const asked = lines.map((text) => ({ type: 'paragraph', text }))
  return { type: 'goal', children: [{ type: 'paragraph' }, ...asked] }
}

/** The same nodes with new ids: for what is pasted, which may stand in the text already. */
export function withNewIds(fragment: Fragment, random: RandomBytes): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    if (node.isText) nodes.push(node)
    else {
      const attrs = 'id' in node.attrs ? { ...node.attrs, id: newId(random) } : node.attrs
      nodes.push(node.type.create(attrs, withNewIds(node.content, random), node.marks))
    }
  })
  return Fragment.from(nodes)
}

/** Where the block with that id stands, or null. A document is small enough to look through it. */
export function findBlock(doc: Node, id: string): { node: Node; pos: number } | null {
  let found: { node: Node; pos: number } | null = null
  doc.descendants((node, pos) => {
    if (found) return false
    if (node.attrs.id === id) found = { node, pos }
    return !node.inlineContent
  })
  return found
}

/** True when somebody wrote something in it: text, a fact, or a filled-in field other than who keeps it. */
export function holdsText(node: Node): boolean {
  let holds = node.textContent.trim() !== ''
  node.descendants((child) => {
    if (child.isInline && !child.isText) holds = true
    if (child.type.name === 'unknown') holds = true
    return !holds
  })
  return holds || ['due', 'rhythm'].some((name) => Boolean(node.attrs[name]))
}
