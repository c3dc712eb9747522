/** New shared elements for nodes that were made in the editor. */
import type { Node } from 'prosemirror-model'
import * as Y from 'yjs'
import { UNKNOWN, UNKNOWN_INLINE } from '../../../schemas/document/index.ts'
import { markAttributes, writeAttribute } from './attributes.ts'

/** Whether a node stands for something that only the shared document holds and that cannot be made. */
export function isUnknown(node: Node): boolean {
  return node.type.name === UNKNOWN || node.type.name === UNKNOWN_INLINE
}

/**
 * Whether the shared document can say all of an inline node: whole characters, one value for each mark,
 * and marks on text only.
 */
export function writesFully(node: Node): boolean {
  if (!node.isText) return node.marks.length === 0
  if (!node.text!.isWellFormed()) return false
  return (
    node.marks.length < 2 || Object.keys(markAttributes(node.marks)).length === node.marks.length
  )
}

/** Text as Yjs can keep it: a half of a character that takes two units would not survive the way. */
export function writableText(text: string): string {
  return text.toWellFormed()
}

/** A run of text nodes as one shared text; an empty row gives an empty text. */
export function newText(nodes: readonly Node[]): Y.XmlText {
  const text = new Y.XmlText()
  if (nodes.length > 0) {
    text.applyDelta(
      nodes.map((node) => ({
        insert: writableText(node.text!),
        attributes: markAttributes(node.marks),
      })),
    )
  }
  return text
}

/** A new element with the attributes of a node, without content. */
export function newElement(node: Node): Y.XmlElement {
  const element = new Y.XmlElement(node.type.name)
  for (const [name, value] of Object.entries(node.attrs)) {
    if (name === 'id' || value !== node.type.spec.attrs?.[name]?.default) {
      writeAttribute(element, name, value)
    }
  }
  return element
}

/**
 * Inline content as shared children. A text stands at both ends and between facts, also when it is
 * empty: then two people who start to type at the same time type into the same text.
 */
export function newInline(nodes: readonly Node[]): (Y.XmlText | Y.XmlElement)[] {
  const children: (Y.XmlText | Y.XmlElement)[] = []
  let run: Node[] = []
  for (const node of nodes) {
    if (node.isText) run.push(node)
    else if (!isUnknown(node)) {
      children.push(newText(run), newElement(node))
      run = []
    }
  }
  children.push(newText(run))
  return children
}

export function childNodes(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index))
}

/** A new element for a block and everything in it. What is unknown cannot be made and is left out. */
export function newBlock(node: Node): Y.XmlElement {
  const element = newElement(node)
  if (node.isTextblock) element.insert(0, newInline(childNodes(node)))
  else {
    const children = childNodes(node).filter((child) => !isUnknown(child))
    if (children.length > 0) element.insert(0, children.map(newBlock))
  }
  return element
}
