import * as Y from 'yjs'
import { languageOf } from '../basics/index.ts'
import {
  CANONICAL_VERSION,
  type CanonicalBlock,
  type CanonicalContract,
  type CanonicalInline,
} from './canonical.ts'
import { readCanonicalFacts } from './canonical-facts.ts'
import {
  attributeProblem,
  bodyChildren,
  type MarkName,
  markNames,
  nodeKind,
  nodeKinds,
} from './node-kinds.ts'
import { contractParts, readMeta } from './parts.ts'

const ID_MAX_LENGTH = nodeKinds.section.attributes.id.maxLength

/**
 * The id of a block: the one that was written, else one that follows from its place in Yjs, so that
 * every reader gives the same id to a block that was made without one.
 */
export function blockIdOf(element: Y.XmlElement): string {
  const id = element.getAttribute('id')
  if (typeof id === 'string' && id !== '' && id.length <= ID_MAX_LENGTH) return id
  const item = element._item
  return item ? `y${item.id.client}-${item.id.clock}` : ''
}

/** All text inside a shared type of any kind, for what this version cannot show otherwise. */
export function textInside(type: unknown): string {
  if (type instanceof Y.Text) {
    return (type.toDelta() as { insert: unknown }[])
      .map((run) => (typeof run.insert === 'string' ? run.insert : textInside(run.insert)))
      .join('')
  }
  if (type instanceof Y.XmlFragment) {
    return type
      .toArray()
      .map(textInside)
      .filter((text) => text !== '')
      .join('\n')
  }
  return ''
}

function readAttributes(element: Y.XmlElement): Record<string, string | number> {
  const read: Record<string, string | number> = {}
  for (const [name, spec] of Object.entries(nodeKind(element.nodeName)!.attributes)) {
    if (name === 'id') {
      read.id = blockIdOf(element)
      continue
    }
    const value: unknown = element.getAttribute(name)
    if (value === undefined || attributeProblem(spec, value) !== null) {
      // Whatever another version wrote here, the reader falls back to the default and says so by
      // leaving it out; the document itself is untouched.
      if (element.nodeName === 'section' || element.nodeName === 'clause') read[name] = spec.default
      if (name === 'party') read[name] = spec.default
    } else if (value !== spec.default || name === 'party' || name === 'kind') {
      read[name] = typeof value === 'string' ? value.normalize('NFC') : (value as number)
    }
  }
  return read
}

function readInline(paragraph: Y.XmlElement): CanonicalInline[] {
  const runs: { text: string; marks: readonly MarkName[] }[] = []
  const inline: CanonicalInline[] = []
  function flush(): void {
    for (const { text, marks } of runs.splice(0)) {
      const normal = text.normalize('NFC')
      if (normal !== '') inline.push(marks.length > 0 ? { text: normal, marks } : { text: normal })
    }
  }
  for (const child of paragraph.toArray()) {
    if (child instanceof Y.XmlText) {
      for (const { insert, attributes } of child.toDelta() as TextRun[]) {
        if (typeof insert === 'string') {
          const marks = markNames.filter((mark) => attributes?.[mark] === true)
          const last = runs.at(-1)
          if (last && last.marks.join() === marks.join()) last.text += insert
          else runs.push({ text: insert, marks })
        } else {
          flush()
          inline.push({ unknown: 'embed', text: textInside(insert) })
        }
      }
    } else {
      flush()
      const element = child as Y.XmlElement
      const key: unknown = element.getAttribute?.('key')
      if (element.nodeName === 'fact') inline.push({ fact: typeof key === 'string' ? key : '' })
      else inline.push({ unknown: element.nodeName ?? 'unknown', text: textInside(element) })
    }
  }
  flush()
  return inline
}

interface TextRun {
  readonly insert: unknown
  readonly attributes?: Readonly<Record<string, unknown>>
}

function readBlock(type: unknown, allowed: readonly string[]): CanonicalBlock {
  if (!(type instanceof Y.XmlElement) || !allowed.includes(type.nodeName)) {
    const name = type instanceof Y.XmlElement ? type.nodeName : 'text'
    return { type: 'unknown', name, text: textInside(type).normalize('NFC') }
  }
  const kind = nodeKind(type.nodeName)!
  const block = { type: type.nodeName, ...readAttributes(type) }
  switch (kind.form) {
    case 'element': {
      const children = type.toArray().map((child) => readBlock(child, kind.children))
      return { ...block, children } as unknown as CanonicalBlock
    }
    case 'textblock':
      return { ...block, inline: readInline(type) } as unknown as CanonicalBlock
    case 'atom':
      return block as unknown as CanonicalBlock
  }
}

/**
 * The one reader: a shared document as canonical JSON. It writes nothing, so it may be used on a live
 * document. What it does not know it names (`unknown`) with the text inside, and never drops.
 */
export function readContract(doc: Y.Doc): CanonicalContract {
  const { body, facts } = contractParts(doc)
  const meta = readMeta(doc)
  return {
    format: 'samenspraak-contract',
    formatVersion: CANONICAL_VERSION,
    schema: meta.schema,
    type: { id: meta.type, version: meta.typeVersion },
    language: languageOf(meta.language),
    epoch: meta.epoch,
    body: body.toArray().map((child) => readBlock(child, bodyChildren)),
    facts: readCanonicalFacts(facts),
  }
}
