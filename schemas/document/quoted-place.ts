/**
 * Words of a contract that somebody quoted, to ask about them or to propose others: how they are kept
 * so that they are found again after editing, and how others take their place.
 *
 * A quote is the id of a block, two Yjs relative positions, and the words themselves. Each of the three
 * can be lost (a block cut and pasted, words typed again after Enter), and the others still say where.
 */
import * as Y from 'yjs'
import { contractParts } from './parts.ts'
import { isPosition, THING } from './positions.ts'
import { blockIdOf } from './reader.ts'

/** Shorter words stand in a contract more than once: they are not looked for outside their block. */
const RARE = 8

export interface QuotedPlace {
  readonly block: string
  /** Yjs relative positions as JSON; null: the whole block. */
  readonly from: unknown
  readonly to: unknown
  /** The words with {@link THING}; null: not words of one paragraph, such as a whole card. */
  readonly exact: string | null
}

export type FoundQuote =
  /** The words stand there as they were quoted, at these offsets in the paragraph. */
  | {
      readonly kind: 'exact'
      readonly block: string
      readonly paragraph: Y.XmlElement
      readonly from: number
      readonly to: number
    }
  /** The block is there; its words are others, or it has none. */
  | { readonly kind: 'changed'; readonly block: string; readonly element: Y.XmlElement }
  | { readonly kind: 'gone' }

/** The words of a paragraph, with {@link THING} for what is not a letter. Offsets are those of ProseMirror. */
export function exactText(paragraph: Y.XmlElement): string {
  return paragraph.toArray().map(exactOf).join('')
}

function exactOf(child: unknown): string {
  if (!(child instanceof Y.XmlText)) return THING
  return (child.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : THING))
    .join('')
}

/** The facts between two offsets of a paragraph, in order: their keys; null: something else that is no letter. */
export function thingsIn(
  paragraph: Y.XmlElement,
  from: number,
  to: number,
): readonly (string | null)[] {
  const things: (string | null)[] = []
  let at = 0
  for (const child of paragraph.toArray()) {
    const key = child instanceof Y.XmlElement ? child.getAttribute('key') : null
    for (const letter of exactOf(child)) {
      if (letter === THING && at >= from && at < to) things.push(key ?? null)
      at += letter.length
    }
  }
  return things
}

/** The elements of the body by id, and its paragraphs in the order of reading. */
export interface QuoteIndex {
  readonly doc: Y.Doc
  readonly blocks: ReadonlyMap<string, Y.XmlElement>
  readonly paragraphs: readonly Y.XmlElement[]
  /** The kind of the section in which a block stands. */
  readonly sections: ReadonlyMap<string, string>
  /** The words of a paragraph, read once. */
  textOf(paragraph: Y.XmlElement): string
}

/** Reads where everything stands. It writes nothing, and is good until the document changes. */
export function quoteIndex(doc: Y.Doc): QuoteIndex {
  const blocks = new Map<string, Y.XmlElement>()
  const paragraphs: Y.XmlElement[] = []
  const sections = new Map<string, string>()
  function walk(parent: Y.XmlFragment, section: string): void {
    for (const child of parent.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue
      const isSection = child.nodeName === 'section'
      const kind = isSection ? String(child.getAttribute('kind') ?? '') : section
      const id = blockIdOf(child)
      blocks.set(id, child)
      sections.set(id, kind)
      if (child.nodeName === 'paragraph') paragraphs.push(child)
      else walk(child, kind)
    }
  }
  walk(contractParts(doc).body, '')
  const texts = new Map<Y.XmlElement, string>()
  function textOf(paragraph: Y.XmlElement): string {
    const known = texts.get(paragraph)
    if (known !== undefined) return known
    const text = exactText(paragraph)
    texts.set(paragraph, text)
    return text
  }
  return { doc, blocks, paragraphs, sections, textOf }
}

/** Keeps the words between two offsets of a paragraph; null when it is not there, or has none there. */
export function quoteOf(
  index: QuoteIndex,
  block: string,
  from: number,
  to: number,
): QuotedPlace | null {
  const paragraph = index.blocks.get(block)
  if (paragraph?.nodeName !== 'paragraph') return null
  const exact = exactText(paragraph).slice(from, to)
  if (exact === '') return null
  const positions = [relativeAt(paragraph, from, 0), relativeAt(paragraph, to, -1)]
  if (positions.includes(null)) return { block, from: null, to: null, exact }
  return { block, from: positions[0], to: positions[1], exact }
}

/** @param assoc 0: holds on to what comes after it, -1: to what stands before it */
function relativeAt(paragraph: Y.XmlElement, offset: number, assoc: 0 | -1): unknown {
  let start = 0
  for (const child of paragraph.toArray()) {
    const length = child instanceof Y.XmlText ? child.length : 1
    const inside = assoc === 0 ? offset < start + length : offset <= start + length
    if (child instanceof Y.XmlText && inside && offset >= start) {
      const position = Y.createRelativePositionFromTypeIndex(child, offset - start, assoc)
      return JSON.parse(JSON.stringify(Y.relativePositionToJSON(position)))
    }
    start += length
  }
  return null
}

/** Where quoted words stand now. */
export function findQuote(index: QuoteIndex, place: QuotedPlace): FoundQuote {
  const from = offsetOf(index.doc, place.from)
  const to = offsetOf(index.doc, place.to)
  const own = index.blocks.get(place.block)
  if (place.exact !== null) {
    if (from && to && from.paragraph === to.paragraph) {
      const found = exactAt(index, from.paragraph, from.offset, to.offset, place.exact)
      if (found) return found
    }
    const found =
      within(index, own, place) ??
      within(index, from?.paragraph, place) ??
      within(index, to?.paragraph, place) ??
      anywhere(index, place)
    if (found) return found
  }
  const element = own ?? from?.paragraph ?? to?.paragraph
  return element ? { kind: 'changed', block: blockIdOf(element), element } : { kind: 'gone' }
}

/** The words once in this paragraph; the whole paragraph when the whole was quoted. */
function within(
  index: QuoteIndex,
  element: Y.XmlElement | undefined,
  place: QuotedPlace,
): FoundQuote | null {
  if (element?.nodeName !== 'paragraph' || place.exact === null) return null
  const text = index.textOf(element)
  if (place.from === null) return exactAt(index, element, 0, text.length, place.exact)
  const at = text.indexOf(place.exact)
  if (at === -1 || text.indexOf(place.exact, at + 1) !== -1) return null
  return exactAt(index, element, at, at + place.exact.length, place.exact)
}

/** The words in one place of the whole contract. */
function anywhere(index: QuoteIndex, place: QuotedPlace): FoundQuote | null {
  if ((place.exact?.trim().length ?? 0) < RARE) return null
  let only: FoundQuote | null = null
  for (const paragraph of index.paragraphs) {
    const found = within(index, paragraph, place)
    if (found && only) return null
    only = found ?? only
  }
  return only
}

function exactAt(
  index: QuoteIndex,
  paragraph: Y.XmlElement,
  from: number,
  to: number,
  exact: string,
): FoundQuote | null {
  if (to <= from) return null
  const text = index.textOf(paragraph).slice(from, to)
  if (text.normalize('NFC') !== exact.normalize('NFC')) return null
  return { kind: 'exact', block: blockIdOf(paragraph), paragraph, from, to }
}

/** A relative position as the offset in a paragraph that is there; null when there is none. */
function offsetOf(
  doc: Y.Doc,
  json: unknown,
): { readonly paragraph: Y.XmlElement; readonly offset: number } | null {
  if (!isPosition(json)) return null
  const found = Y.createAbsolutePositionFromRelativePosition(
    Y.createRelativePositionFromJSON(json),
    doc,
    false,
  )
  const paragraph = found?.type.parent
  if (!found || !(paragraph instanceof Y.XmlElement) || paragraph.nodeName !== 'paragraph') {
    return null
  }
  if (isDeleted(paragraph)) return null
  let offset = found.index
  for (const child of paragraph.toArray()) {
    if (child === found.type) return { paragraph, offset }
    offset += child instanceof Y.XmlText ? child.length : 1
  }
  return null
}

function isDeleted(element: Y.XmlElement): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: only the place of the type matters
  for (let at: Y.AbstractType<any> | null = element; at?._item; at = at._item.parent as never) {
    if (at._item.deleted) return true
  }
  return false
}

/**
 * Puts other words where quoted ones stand, in one transaction; letters that are the same stay the same
 * letters. Things such as facts stay where they are.
 * @returns false, with nothing written, when the words have other things in them than the quote
 */
export function replaceQuote(
  doc: Y.Doc,
  found: Extract<FoundQuote, { kind: 'exact' }>,
  words: string,
): boolean {
  const { paragraph, from, to } = found
  const runs: { readonly text: Y.XmlText; readonly from: number; readonly old: string }[] = []
  let start = 0
  for (const child of paragraph.toArray()) {
    const length = child instanceof Y.XmlText ? child.length : 1
    if (child instanceof Y.XmlText && start <= to && start + length >= from) {
      const old = exactOf(child)
      const first = Math.max(0, from - start)
      runs.push({ text: child, from: first, old: old.slice(first, Math.max(first, to - start)) })
    }
    start += length
  }
  const quoted = exactText(paragraph).slice(from, to)
  const parts = words.split(THING)
  if (parts.length !== quoted.split(THING).length) return false
  const isOneToOne = runs.map(({ old }) => old).join(THING) === quoted
  // A text that only touches the quote, or two beside each other: which of them would get the words?
  const targets = isOneToOne ? runs : runs.filter(({ old }) => old !== '')
  if (targets.length !== parts.length || targets.some(({ old }) => old.includes(THING)))
    return false
  doc.transact(() => {
    for (const [at, { text, from: first, old }] of targets.entries()) {
      replaceLetters(text, first, old, parts[at]!)
    }
  })
  return true
}

function replaceLetters(text: Y.XmlText, from: number, old: string, next: string): void {
  const before = [...old]
  const after = [...next]
  let head = 0
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < Math.min(before.length, after.length) - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  ) {
    tail++
  }
  const start = from + before.slice(0, head).join('').length
  const gone = before.slice(head, before.length - tail).join('')
  const come = after.slice(head, after.length - tail).join('')
  // What comes is put behind what goes, so that it looks like it.
  if (come !== '') text.insert(start + gone.length, come)
  if (gone !== '') text.delete(start, gone.length)
}
