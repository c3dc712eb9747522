/** Edits of a paragraph's shared children, by offsets. */
import type { Node } from 'prosemirror-model'
import * as Y from 'yjs'
import { markAttributes } from './attributes.ts'
import { isUnknown, newElement, newText, writableText } from './new-elements.ts'
import { childrenOf, type SharedType } from './shadow.ts'
import { scanText } from './text-runs.ts'

/** A paragraph's shared children, edited by offsets in what they hold now. */
export class InlineEditor {
  readonly paragraph: Y.XmlElement
  private readonly push: { doubt: boolean }

  constructor(paragraph: Y.XmlElement, push: { doubt: boolean }) {
    this.paragraph = paragraph
    this.push = push
  }

  children(): SharedType[] {
    return childrenOf(this.paragraph)
  }

  sizeOf(child: SharedType): number {
    return child instanceof Y.XmlText ? child.length : 1
  }

  /** Takes away what lies between two offsets, but for what is unknown. */
  delete(from: number, to: number): void {
    if (from >= to) return
    const children = this.children()
    let end = children.reduce((sum, child) => sum + this.sizeOf(child), 0)
    for (let at = children.length - 1; at >= 0 && end > from; at--) {
      const child = children[at]!
      const start = end - this.sizeOf(child)
      if (start < to && end > from) {
        if (child instanceof Y.XmlText) {
          this.deleteText(child, Math.max(from, start) - start, Math.min(to, end) - start)
        } else if (child instanceof Y.XmlElement && child.nodeName === 'fact') {
          this.paragraph.delete(at, 1)
        } else this.push.doubt = true
      }
      end = start
    }
  }

  private deleteText(text: Y.XmlText, from: number, to: number): void {
    if (from >= to) return
    let end = text.length
    for (const run of scanText(text).reverse()) {
      const start = end - (run.text === null ? 1 : run.text.length)
      const [first, last] = [Math.max(from, start), Math.min(to, end)]
      if (first < last) {
        if (run.text === null) this.push.doubt = true
        else text.delete(first, last - first)
      }
      end = start
    }
  }

  /** Puts text and facts at an offset. Text goes into the text that ends there, else that begins there. */
  insert(offset: number, nodes: readonly Node[]): void {
    const makeable = nodes.filter((node) => !isUnknown(node))
    if (makeable.length < nodes.length) this.push.doubt = true
    if (makeable.length === 0) return
    const children = this.children()
    let start = 0
    for (const [at, child] of children.entries()) {
      const size = this.sizeOf(child)
      if (child instanceof Y.XmlText && offset >= start && offset <= start + size) {
        this.insertIn(child, at, offset - start, makeable)
        return
      }
      if (start >= offset) {
        this.insertNew(at, makeable)
        return
      }
      start += size
    }
    this.insertNew(children.length, makeable)
  }

  private insertNew(at: number, nodes: readonly Node[]): void {
    const text = new Y.XmlText()
    this.paragraph.insert(at, [text])
    this.insertIn(text, at, 0, nodes)
  }

  private insertIn(text: Y.XmlText, at: number, offset: number, nodes: readonly Node[]): void {
    const rows: Node[][] = [[]]
    const facts: Node[] = []
    for (const node of nodes) {
      if (node.isText) rows.at(-1)!.push(node)
      else {
        facts.push(node)
        rows.push([])
      }
    }
    if (facts.length === 0) {
      insertText(text, offset, rows[0]!)
      return
    }
    // A fact splits a text. The part behind it has to be written again in a new text, unless the fact
    // comes at one of the ends: then no character moves.
    if (offset === 0 && text.length > 0) {
      const made = facts.flatMap((fact, place) => [newText(rows[place]!), newElement(fact)])
      this.paragraph.insert(at, made)
      insertText(text, 0, rows.at(-1)!)
      return
    }
    const tail = this.cutTail(text, offset)
    insertText(text, text.length, rows[0]!)
    const made = facts.flatMap((fact, place) => [newElement(fact), newText(rows[place + 1]!)])
    this.paragraph.insert(at + 1, made)
    if (tail.length > 0) {
      const last = made.at(-1) as Y.XmlText
      last.applyDelta([...(last.length > 0 ? [{ retain: last.length }] : []), ...tail])
    }
  }

  /** Takes the end of a text away as a delta. A text with something unknown in its end stays whole. */
  private cutTail(text: Y.XmlText, offset: number): unknown[] {
    const tail: unknown[] = []
    let start = 0
    for (const run of text.toDelta() as { insert: unknown; attributes?: object }[]) {
      const size = typeof run.insert === 'string' ? run.insert.length : 1
      const from = Math.max(0, offset - start)
      if (from < size) {
        if (typeof run.insert !== 'string') {
          this.push.doubt = true
          return []
        }
        tail.push({ ...run, insert: run.insert.slice(from) })
      }
      start += size
    }
    if (offset < start) text.delete(offset, start - offset)
    return tail
  }

  /** Changes the marks of a part. */
  format(from: number, to: number, attributes: Record<string, unknown>): void {
    let start = 0
    for (const child of this.children()) {
      const end = start + this.sizeOf(child)
      const [first, last] = [Math.max(from, start), Math.min(to, end)]
      if (child instanceof Y.XmlText && first < last) {
        child.format(first - start, last - first, attributes)
      }
      start = end
    }
  }

  /** The fact at an offset. */
  elementAt(offset: number): Y.XmlElement | null {
    let start = 0
    for (const child of this.children()) {
      if (start === offset && child instanceof Y.XmlElement) return child
      start += this.sizeOf(child)
    }
    return null
  }
}

function insertText(text: Y.XmlText, offset: number, nodes: readonly Node[]): void {
  let at = offset
  for (const node of nodes) {
    const written = writableText(node.text!)
    text.insert(at, written, markAttributes(node.marks))
    at += written.length
  }
}
