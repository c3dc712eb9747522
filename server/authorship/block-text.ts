import * as Y from 'yjs'
import { contractParts } from '../../schemas/document/index.ts'
import { idOfBlock, isText } from './shared-text.ts'

/** Stands in the plain text of a block for a fact, or for anything else that is not text. */
export const NOT_TEXT = '\ufffc'

export interface BlockText {
  /** As an editor shows it: a fact, and anything else that is not text, counts as one. */
  readonly text: string
  /** The text items, and where each begins in it. */
  readonly ids: readonly {
    readonly client: number
    readonly clock: number
    readonly length: number
    readonly at: number
  }[]
}

/** The text that stands in a paragraph now. */
export function textOfBlock(element: Y.XmlElement): BlockText {
  let text = ''
  const ids: { client: number; clock: number; length: number; at: number }[] = []
  for (const child of element.toArray()) {
    if (!(child instanceof Y.XmlText)) {
      text += NOT_TEXT
      continue
    }
    for (let item = child._start; item; item = item.right) {
      if (item.deleted || !item.countable) continue
      if (isText(item)) {
        const { client, clock } = item.id
        ids.push({ client, clock, length: item.length, at: text.length })
        text += item.content.str
      } else text += NOT_TEXT.repeat(item.length)
    }
  }
  return { text, ids }
}

export interface BlockIn {
  readonly id: string
  readonly element: Y.XmlElement
  /** The section in which it stands, or that it is. */
  readonly section: Y.XmlElement
}

/** Every block that stands in a contract, in reading order, parents before their children. */
export function* allBlocksIn(doc: Y.Doc): Generator<BlockIn> {
  for (const child of contractParts(doc).body.toArray()) {
    if (child instanceof Y.XmlElement) yield* within(child, child)
  }
}

function* within(element: Y.XmlElement, section: Y.XmlElement): Generator<BlockIn> {
  yield { id: idOfBlock(element), element, section }
  if (element.nodeName === 'paragraph') return
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlElement) yield* within(child, section)
  }
}
