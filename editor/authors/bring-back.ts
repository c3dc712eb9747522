import * as Y from 'yjs'
import type { RemovedPassage } from '../../schemas/api/index.ts'
import type { ContractView } from '../prosemirror/index.ts'

/**
 * Puts a passage back in the text, as an edit that is undone in one step: at its old place, else behind the
 * block where it stood, else at the end of its section.
 * @returns the block in which it stands now; null when there is no place for it
 */
export function bringBack(surface: ContractView, passage: RemovedPassage): string | null {
  const words = passage.text.replaceAll(' … ', ' ')
  let block: string | null = null
  surface.together(() => {
    block = atOldPlace(surface, passage, words) ?? asParagraph(surface, passage, words)
  })
  return block
}

function atOldPlace(
  { doc, view }: ContractView,
  { block, place }: RemovedPassage,
  words: string,
): string | null {
  const found = block === null ? null : blockAt(view, block)
  if (!found || block === null || !found.node.isTextblock) return null
  const offset = offsetOf(doc, place) ?? found.node.content.size
  const at = found.pos + 1 + Math.min(offset, found.node.content.size)
  const text = spaced(
    view.state.doc.textBetween(found.pos + 1, at),
    words,
    view.state.doc.textBetween(at, found.pos + found.node.nodeSize - 1),
  )
  view.dispatch(view.state.tr.insertText(text, at))
  return block
}

function asParagraph(
  surface: ContractView,
  { section, after }: RemovedPassage,
  words: string,
): string | null {
  const paragraph = { type: 'paragraph', text: words }
  const behind = after === null ? null : blockAt(surface.view, after)
  const parent = behind ? surface.view.state.doc.resolve(behind.pos).parent : null
  const into = parent?.attrs.id === undefined ? section : String(parent.attrs.id)
  const wasPut =
    (behind !== null && into !== null && surface.insert(into, after, [paragraph])) ||
    (section !== null && surface.commands.addBlock(section, paragraph)())
  return wasPut ? (into ?? section) : null
}

/** With a space where two words would run together. */
function spaced(before: string, words: string, after: string): string {
  const isWord = /[\p{L}\p{N}]/u
  const left = /[\p{L}\p{N}.,;:!?]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words) ? ' ' : ''
  const right = isWord.test(after.slice(0, 1)) && !/\s$/.test(words) ? ' ' : ''
  return left + words + right
}

/** Where in its paragraph a place is now, in units of the editor; null when it is not there. */
function offsetOf(doc: Y.Doc, place: unknown): number | null {
  if (typeof place !== 'object' || place === null) return null
  const found = Y.createAbsolutePositionFromRelativePosition(
    Y.createRelativePositionFromJSON(place),
    doc,
  )
  const paragraph = found?.type.parent
  if (!found || !(paragraph instanceof Y.XmlElement)) return null
  let offset = 0
  for (const child of paragraph.toArray()) {
    if (child === found.type) return offset + found.index
    offset += child instanceof Y.XmlText ? child.length : 1
  }
  return null
}

function blockAt(view: ContractView['view'], id: string) {
  let found: { readonly node: typeof view.state.doc; readonly pos: number } | null = null
  view.state.doc.descendants((node, pos) => {
    if (node.attrs.id === id) found = { node, pos }
    return found === null
  })
  return found as { readonly node: typeof view.state.doc; readonly pos: number } | null
}
