import { TextSelection } from 'prosemirror-state'
import * as Y from 'yjs'
import type { GoneBlock, RemovedPassage } from '../../schemas/api/index.ts'
import type { BlockToWrite } from '../../schemas/document/index.ts'
import type { ContractView } from '../prosemirror/index.ts'

/** Where a passage stands again: a block, and how far in it the passage begins. */
export interface BroughtBack {
  readonly block: string
  readonly offset: number
}

interface Found {
  readonly node: ContractView['view']['state']['doc']
  readonly pos: number
}

/**
 * Puts a passage back in the text, as an edit that is undone in one step. It is a paragraph of its own, at
 * its old place, else behind what stood before it, else at the end of its section: words of others never
 * run on in it. A paragraph that is gone is made again as that same block, and the promise and goal around
 * it too. What was taken out of the middle of a paragraph of which the rest still stands goes back into it,
 * because it is no paragraph.
 * @returns null when there is no place for it
 */
export function bringBack(surface: ContractView, passage: RemovedPassage): BroughtBack | null {
  const words = passage.text.replaceAll(' … ', ' ')
  let back: BroughtBack | null = null
  surface.together(() => {
    back =
      atOldPlace(surface, passage, words) ??
      inOldBlocks(surface, passage, words) ??
      asParagraph(surface, passage, words)
  })
  return back
}

/** Puts the caret before what came back. */
export function caretAt({ view }: ContractView, { block, offset }: BroughtBack): void {
  const found = blockAt(view, block)
  if (!found) return
  const at = found.pos + 1 + Math.min(offset, found.node.content.size)
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)))
}

function atOldPlace(
  surface: ContractView,
  { block, place, whole }: RemovedPassage,
  words: string,
): BroughtBack | null {
  const { doc, view } = surface
  const found = block === null ? null : blockAt(view, block)
  if (!found || block === null || !found.node.isTextblock) return null
  const { size } = found.node.content
  const offset = Math.min(offsetOf(doc, place) ?? size, size)
  const at = found.pos + 1 + offset
  const before = view.state.doc.textBetween(found.pos + 1, at, '', '\ufffc')
  const after = view.state.doc.textBetween(at, found.pos + 1 + size, '', '\ufffc')
  const isEmpty = `${before}${after}`.trim() === ''
  if (isEmpty || (!whole && isInside(before, words, after))) {
    const text = isEmpty ? words : spaced(before, words, after)
    view.dispatch(view.state.tr.insertText(text, at).scrollIntoView())
    return { block, offset }
  }
  const $at = view.state.doc.resolve(found.pos)
  const into = $at.parent.attrs.id
  if (into === undefined) return null
  const behind = before.trim() === '' ? $at.nodeBefore?.attrs.id : block
  const beside = behind === undefined ? null : String(behind)
  return putParagraph(surface, String(into), beside, words, found.node.attrs)
}

/** Makes the blocks again that are still gone: others may have brought back some of them. */
function inOldBlocks(
  surface: ContractView,
  passage: RemovedPassage,
  words: string,
): BroughtBack | null {
  const target = passage.gone.findLast(({ id }) => id === passage.from)
  if (!target) return null
  const isThere = (id: string | null) => id !== null && blockAt(surface.view, id) !== null
  if (isThere(target.id)) return atOldPlace(surface, { ...passage, block: target.id }, words)
  const left = passage.gone.filter(({ id }) => !isThere(id))
  let outer = target
  for (let up: GoneBlock | undefined = outer; up; up = left.find(({ id }) => id === outer.into)) {
    outer = up
  }
  const again = ({ id, type, attributes }: GoneBlock): BlockToWrite => ({
    ...attributes,
    type,
    id,
    ...(type === 'paragraph'
      ? { text: id === target.id ? words : '' }
      : { children: left.filter(({ into }) => into === id).map(again) }),
  })
  const after = isThere(outer.after) ? outer.after : null
  if (!surface.insert(outer.into, after, [again(outer)])) return null
  return { block: target.id, offset: 0 }
}

function asParagraph(
  surface: ContractView,
  { section, after }: RemovedPassage,
  words: string,
): BroughtBack | null {
  const behind = after === null ? null : blockAt(surface.view, after)
  const parent = behind ? surface.view.state.doc.resolve(behind.pos).parent : null
  const into = parent?.attrs.id === undefined ? section : String(parent.attrs.id)
  if (behind !== null && into !== null) {
    const back = putParagraph(surface, into, after, words)
    if (back) return back
  }
  if (section === null) return null
  const paragraph = { type: 'paragraph', text: words }
  return surface.commands.addBlock(section, paragraph)() ? whereCaret(surface) : null
}

function putParagraph(
  surface: ContractView,
  into: string,
  after: string | null,
  text: string,
  like: Readonly<Record<string, unknown>> = {},
): BroughtBack | null {
  const { id: _, ...attributes } = like
  const isPut = surface.insert(into, after, [{ ...attributes, type: 'paragraph', text }])
  return isPut ? whereCaret(surface) : null
}

/** Where something was put, the caret is. */
function whereCaret({ view }: ContractView): BroughtBack | null {
  const { id } = view.state.selection.$from.parent.attrs
  return id === undefined ? null : { block: String(id), offset: 0 }
}

const SENTENCE_END = /[.!?…:;]["”»’)]?\s*$/

/** True for what stood between other words of its paragraph, or was a part of a sentence that still stands. */
function isInside(before: string, words: string, after: string): boolean {
  if (before.trim() !== '' && after.trim() !== '') return true
  if (after.trim() === '') return !SENTENCE_END.test(before)
  return !SENTENCE_END.test(words) && /^\s*[\p{Ll},;:.!?]/u.test(after)
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

function blockAt(view: ContractView['view'], id: string): Found | null {
  let found: Found | null = null
  view.state.doc.descendants((node, pos) => {
    if (node.attrs.id === id) found = { node, pos }
    return found === null
  })
  return found
}
