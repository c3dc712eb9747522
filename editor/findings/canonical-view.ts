import type { Node } from 'prosemirror-model'
import type {
  CanonicalBlock,
  CanonicalContract,
  CanonicalInline,
  MarkName,
} from '../../schemas/document/index.ts'

/** What of a contract does not change while it is open. */
export type CanonicalHead = Omit<CanonicalContract, 'body' | 'facts'>

/**
 * Reads canonical JSON from what the editor shows. A block that did not change is the same object as
 * the time before, so that a check that remembers what it saw reads only what is new. Nothing of the
 * shared document is read or written.
 */
export class CanonicalReader {
  readonly #head: CanonicalHead
  readonly #blocks = new WeakMap<Node, CanonicalBlock>()
  #contract: CanonicalContract | null = null
  #doc: Node | null = null

  constructor(head: CanonicalHead) {
    this.#head = head
  }

  /** @param facts the values by key, the same object for as long as none changed */
  read(doc: Node, facts: CanonicalContract['facts']): CanonicalContract {
    if (this.#contract && this.#doc === doc && this.#contract.facts === facts) return this.#contract
    const body = this.#doc === doc && this.#contract ? this.#contract.body : this.#children(doc)
    this.#doc = doc
    this.#contract = { ...this.#head, body, facts }
    return this.#contract
  }

  #children(node: Node): CanonicalBlock[] {
    return node.children.map((child) => this.#block(child))
  }

  #block(node: Node): CanonicalBlock {
    let block = this.#blocks.get(node)
    if (!block) {
      block = this.#read(node)
      this.#blocks.set(node, block)
    }
    return block
  }

  #read(node: Node): CanonicalBlock {
    const { name } = node.type
    if (name === 'unknown') {
      const { name: kind, text } = node.attrs as { name: string; text: string }
      return { type: 'unknown', name: kind, text: text.normalize('NFC') }
    }
    const block: Record<string, unknown> = { type: name }
    for (const [key, value] of Object.entries(node.attrs)) {
      const keeps = key === 'id' || key === 'party' || name === 'section' || name === 'clause'
      if (keeps || value !== node.type.spec.attrs?.[key]?.default) {
        block[key] = typeof value === 'string' ? value.normalize('NFC') : value
      }
    }
    if (node.isTextblock) block.inline = inlineOf(node)
    else if (!node.isAtom) block.children = this.#children(node)
    return block as unknown as CanonicalBlock
  }
}

/** The text of a paragraph in runs: those with the same marks are one. */
function inlineOf(paragraph: Node): readonly CanonicalInline[] {
  const inline: CanonicalInline[] = []
  let run: { text: string; marks: readonly MarkName[] } | null = null
  function flush(): void {
    const text = run?.text.normalize('NFC') ?? ''
    if (run && text !== '')
      inline.push(run.marks.length > 0 ? { text, marks: run.marks } : { text })
    run = null
  }
  paragraph.forEach((child) => {
    if (child.isText) {
      const names = child.marks.map(({ type }) => type.name)
      const marks = markOrder.filter((mark) => names.includes(mark))
      if (run && run.marks.join() === marks.join()) run.text += child.text
      else {
        flush()
        run = { text: child.text ?? '', marks }
      }
      return
    }
    flush()
    const { key, name, text } = child.attrs as { key?: string; name?: string; text?: string }
    if (child.type.name === 'fact') inline.push({ fact: key ?? '' })
    else inline.push({ unknown: name ?? '', text: text ?? '' })
  })
  flush()
  return inline
}

const markOrder: readonly MarkName[] = ['strong', 'em']
