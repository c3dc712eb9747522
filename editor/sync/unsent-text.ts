import * as Y from 'yjs'
import {
  blockIdOf,
  contractParts,
  factKeyOf,
  readFact,
  textInside,
} from '../../schemas/document/index.ts'

/** The attributes that people fill in with words of their own; the others are chosen, or the machine's. */
const writtenAttributes = ['who', 'due', 'rhythm'] as const

/** A piece of text to offer to its writer, with the block where it stood when that is known. */
export interface UnsentText {
  readonly block: string | null
  readonly text: string
}

/**
 * The text that a person wrote and the server does not have, in a form that they recognise: each block
 * in which they wrote, whole; each fact and each line of a card that they filled in; and what they
 * typed that stands nowhere any more, because its place is gone. What they deleted themselves is not
 * brought back.
 * @param updates the person's updates that are not confirmed, in order
 */
export function unsentText(doc: Y.Doc, updates: readonly Uint8Array[]): UnsentText[] {
  if (updates.length === 0) return []
  const { structs, ds } = Y.decodeUpdate(Y.mergeUpdates([...updates]))
  /** From the first to the last clock that was written, of each client. */
  const ranges = new Map<number, { readonly from: number; readonly to: number }>()
  for (const { id, length } of structs.filter((struct) => !(struct instanceof Y.Skip))) {
    const range = ranges.get(id.client) ?? { from: id.clock, to: id.clock }
    ranges.set(id.client, {
      from: Math.min(range.from, id.clock),
      to: Math.max(range.to, id.clock + length),
    })
  }
  const shown: { client: number; from: number; to: number }[] = []

  function isOwn(item: Y.Item): boolean {
    const range = ranges.get(item.id.client)
    if (item.deleted || !range) return false
    return item.id.clock < range.to && item.id.clock + item.length > range.from
  }
  function show(item: Y.Item): void {
    const { client, clock } = item.id
    shown.push({ client, from: clock, to: clock + item.length })
  }
  function wroteIn(text: Y.Text): boolean {
    let wrote = false
    for (let item = text._start; item !== null; item = item.right) {
      if (!isOwn(item) || !(item.content instanceof Y.ContentString)) continue
      show(item)
      wrote = true
    }
    return wrote
  }

  const { body, facts } = contractParts(doc)
  /** As it reads on the paper. */
  function readsAs(child: unknown): string {
    if (!(child instanceof Y.XmlElement) || child.nodeName !== 'fact') return textInside(child)
    return String(readFact(facts, String(child.getAttribute('key')))?.value ?? '')
  }

  const pieces: UnsentText[] = []
  function visit(parent: Y.XmlFragment): void {
    for (const child of parent.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue
      const block = blockIdOf(child)
      for (const text of ownAttributes(child, isOwn)) pieces.push({ block, text })
      const children = child.toArray()
      const texts = children.filter((inside) => inside instanceof Y.XmlText)
      // Every text is looked at, also after the first with own words: what is shown is remembered.
      const wrote = texts.map(wroteIn).includes(true)
      if (wrote) pieces.push({ block, text: children.map(readsAs).join('') })
      visit(child)
    }
  }
  visit(body)
  for (const [entry, item] of facts._map) {
    const value: unknown = isOwn(item) ? item.content.getContent().at(-1) : undefined
    if (typeof value === 'string' && factKeyOf(entry) !== null) {
      pieces.push({ block: null, text: value })
    }
  }
  const isTaken = (client: number, clock: number): boolean =>
    shown.some((range) => range.client === client && range.from <= clock && clock < range.to) ||
    (ds.clients.get(client) ?? []).some(
      (gone) => gone.clock <= clock && clock < gone.clock + gone.len,
    )
  let homeless = ''
  for (const struct of structs) {
    if (!(struct instanceof Y.Item && struct.content instanceof Y.ContentString)) continue
    const { client, clock } = struct.id
    for (const [index, unit] of [...utf16(struct.content.str)].entries()) {
      if (!isTaken(client, clock + index)) homeless += unit
    }
  }
  return [...pieces, { block: null, text: homeless }].filter(({ text }) => text.trim() !== '')
}

/** Clocks count UTF-16 units, so text is taken apart in those. */
function* utf16(text: string): Generator<string> {
  for (let index = 0; index < text.length; index++) yield text[index]!
}

/** What the person wrote in attributes: who does something, by when, how often. */
function ownAttributes(element: Y.XmlElement, isOwn: (item: Y.Item) => boolean): string[] {
  const texts: string[] = []
  for (const name of writtenAttributes) {
    const item = element._map.get(name)
    const value: unknown = item && isOwn(item) ? item.content.getContent().at(-1) : undefined
    if (typeof value === 'string') texts.push(value)
  }
  return texts.filter((text) => text.trim() !== '')
}

/** The text in updates that no document takes any more; nothing when they cannot be read. */
export function textOfUpdates(updates: readonly Uint8Array[]): UnsentText[] {
  try {
    return unsentText(new Y.Doc(), updates)
  } catch {
    return []
  }
}
