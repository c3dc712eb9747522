import type { Node } from 'prosemirror-model'

/** A block of the text, where it stands, and the id of the section it stands in. */
export interface FoundBlock {
  readonly node: Node
  readonly pos: number
  readonly section: string
}

/** Where everything stands in one version of the text: looked through once, however much is asked. */
export interface BlockIndex {
  /** Each block by its id. */
  readonly blocks: ReadonlyMap<string, FoundBlock>
  /** The first section of a kind, by its id. */
  readonly sections: ReadonlyMap<string, string>
  /** The first paragraph with that fact, by its id. */
  readonly facts: ReadonlyMap<string, string>
  /** The clauses with their wording, in order. */
  readonly clauses: readonly { readonly id: string; readonly wording: string }[]
}

const indexes = new WeakMap<Node, BlockIndex>()

export function indexOf(doc: Node): BlockIndex {
  let index = indexes.get(doc)
  if (!index) {
    index = made(doc)
    indexes.set(doc, index)
  }
  return index
}

function made(doc: Node): BlockIndex {
  const blocks = new Map<string, FoundBlock>()
  const sections = new Map<string, string>()
  const facts = new Map<string, string>()
  const clauses: { id: string; wording: string }[] = []
  let section = ''
  doc.descendants((node, pos, parent) => {
    const { id, kind, wording, key } = node.attrs as Record<string, string | undefined>
    if (parent === doc) section = id ?? ''
    if (node.type.name === 'fact') {
      const paragraph = parent?.attrs.id as string | undefined
      if (paragraph && key && !facts.has(key)) facts.set(key, paragraph)
    } else if (id) {
      if (!blocks.has(id)) blocks.set(id, { node, pos, section })
      if (kind && !sections.has(kind)) sections.set(kind, id)
      if (wording) clauses.push({ id, wording })
    }
    return true
  })
  return { blocks, sections, facts, clauses }
}
