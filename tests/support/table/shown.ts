/** What an editor holds and shows, in the terms of canonical JSON, so that the two can be compared. */
import { type CanonicalBlock, markNames, nodeKind } from '../../../schemas/document/index.ts'

/** A ProseMirror node as JSON. */
export interface NodeJson {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly NodeJson[]
  readonly text?: string
  readonly marks?: readonly { readonly type: string }[]
}

/** A block as canonical JSON has it. */
export type ViewBlock = Readonly<Record<string, unknown>>

export interface BlockShown {
  readonly id: string
  readonly text: string
}

/** The blocks of a ProseMirror document. */
export function blocksOf(doc: NodeJson): readonly ViewBlock[] {
  return (doc.content ?? []).map(blockOf)
}

function blockOf({ type, attrs = {}, content = [] }: NodeJson): ViewBlock {
  const kind = nodeKind(type)
  if (!kind) return { type, ...attrs }
  const block: Record<string, unknown> = { type }
  for (const [name, { default: unset }] of Object.entries(kind.attributes)) {
    const value = attrs[name]
    const isAlways = name === 'party' || name === 'kind' || type === 'clause' || name === 'id'
    if (value !== unset || isAlways) {
      block[name] = typeof value === 'string' ? value.normalize('NFC') : value
    }
  }
  if (kind.form === 'element') block.children = content.map(blockOf)
  if (kind.form === 'textblock') {
    block.inline = content.map((node) => {
      if (node.type !== 'text') return { fact: node.attrs?.key }
      const marks = markNames.filter((name) => node.marks?.some((mark) => mark.type === name))
      const text = node.text!.normalize('NFC')
      return marks.length > 0 ? { text, marks } : { text }
    })
  }
  return block
}

/** Every line of a contract with its words, facts by their key. */
export function linesOf(blocks: readonly CanonicalBlock[]): BlockShown[] {
  return blocks.flatMap((block): BlockShown[] => {
    if (block.type === 'paragraph') {
      const text = block.inline.map((run) => ('fact' in run ? `{${run.fact}}` : run.text)).join('')
      return [{ id: block.id, text }]
    }
    return 'children' in block ? linesOf(block.children) : []
  })
}
