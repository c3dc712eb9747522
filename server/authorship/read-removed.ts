import * as Y from 'yjs'
import type { RemovedPassage } from '../../schemas/api/index.ts'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import { allBlocksIn, NOT_TEXT } from './block-text.ts'
import { dayOf } from './day-of.ts'
import type { Passage } from './deleted-text.ts'
import type { Ledger } from './ledger.ts'
import { blockAround, idOfBlock, itemAt, type SharedType } from './shared-text.ts'

/** A correction of a few letters is no passage: so many words and characters are. */
const LEAST_WORDS = 3
const LEAST_LENGTH = 12

/** What its writer took back within this time of writing it was thinking aloud, in milliseconds. */
const THINKING = 3_600_000

/** Passages in one answer. */
export const MOST_PASSAGES = 200

/** What was taken out of the contract and does not stand in it again. */
export interface ContractRemoved {
  readonly passages: readonly RemovedPassage[]
  /** True when there is more than is shown. */
  readonly more: boolean
}

/** The newest first. Not in it: text that lost its place unseen, which is its writer's alone to put back. */
export function readRemoved(ledger: Ledger, most = MOST_PASSAGES): ContractRemoved {
  const alive = new Map<string, Y.XmlElement>()
  for (const { id, element } of allBlocksIn(ledger.doc)) alive.set(id, element)
  const passages: RemovedPassage[] = []
  for (const passage of [...ledger.deleted.passages()].reverse()) {
    if (!passage.wasSeen || passage.text.length < LEAST_LENGTH) continue
    for (const { at, length } of unused(passage)) {
      const found = removedAt(ledger, passage, at, length, alive)
      if (!found) continue
      if (passages.length === most) return { passages, more: true }
      passages.push(found)
    }
  }
  return { passages, more: false }
}

/** The parts of a passage that were not put back. */
function unused({
  start,
  text,
  used,
}: Passage): { readonly at: number; readonly length: number }[] {
  if (used.size === 0) return [{ at: start, length: text.length }]
  const parts: { at: number; length: number }[] = []
  for (let at = start; at < start + text.length; at++) {
    if (used.has(at)) continue
    const last = parts.at(-1)
    if (last && last.at + last.length === at) last.length += 1
    else parts.push({ at, length: 1 })
  }
  return parts
}

function removedAt(
  ledger: Ledger,
  passage: Passage,
  at: number,
  length: number,
  alive: ReadonlyMap<string, Y.XmlElement>,
): RemovedPassage | null {
  const text = textOf(passage, at, length)
  if (text.length < LEAST_LENGTH || wordsIn(text) < LEAST_WORDS) return null
  const authors: (ParticipantId | null)[] = []
  let written = 0
  let first: { readonly client: number; readonly clock: number } | null = null
  for (const segment of ledger.deleted.segmentsOf(passage, at, length)) {
    first ??= segment
    for (const span of ledger.spans.within(segment.client, segment.clock, segment.length)) {
      if (!authors.includes(span.author)) authors.push(span.author)
      written = Math.max(written, span.at)
    }
  }
  const isOwn = authors.every((author) => author === passage.by)
  if (!first || (isOwn && passage.at - written < THINKING)) return null
  return {
    id: `${first.client}-${first.clock}`,
    text,
    authors,
    by: passage.by,
    at: dayOf(passage.at),
    whole: passage.isWhole && length === passage.text.length,
    ...placeOf(ledger.doc, first, alive),
  }
}

function textOf({ text, start, breaks }: Passage, at: number, length: number): string {
  const cuts = [...breaks].filter((one) => one > at && one < at + length).sort((a, b) => a - b)
  let shown = ''
  let from = at
  for (const to of [...cuts, at + length]) {
    shown += (shown === '' ? '' : ' … ') + text.slice(from - start, to - start)
    from = to
  }
  return shown.replaceAll(NOT_TEXT, ' ').trim()
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

type FormerPlace = Pick<RemovedPassage, 'section' | 'block' | 'place' | 'after'>

/** Where it stood, as far as that is still there. */
function placeOf(
  doc: Y.Doc,
  { client, clock }: { readonly client: number; readonly clock: number },
  alive: ReadonlyMap<string, Y.XmlElement>,
): FormerPlace {
  const item = itemAt(doc, client, clock)
  const block = item && blockAround(item.parent as SharedType)
  if (!item || !block) return { section: null, block: null, place: null, after: null }
  const section = sectionOf(block)
  const id = idOfBlock(block)
  const found = {
    section: section && alive.has(idOfBlock(section)) ? idOfBlock(section) : null,
    block: alive.has(id) ? id : null,
    place: null,
    after: null,
  }
  if (alive.get(id) === block && !(item.parent as SharedType)._item?.deleted) {
    const position = new Y.RelativePosition(null, null, Y.createID(client, clock), 0)
    return { ...found, place: Y.relativePositionToJSON(position) }
  }
  return found.block === null ? { ...found, after: aliveBefore(block, alive) } : found
}

function sectionOf(block: Y.XmlElement): Y.XmlElement | null {
  let found: Y.XmlElement | null = block
  for (let at: SharedType | null = block; at; at = (at._item?.parent as SharedType) ?? null) {
    if (at instanceof Y.XmlElement) found = at
  }
  return found
}

/** The nearest block before one, or around it, that is still there; never a section. */
function aliveBefore(block: Y.XmlElement, alive: ReadonlyMap<string, Y.XmlElement>): string | null {
  for (let at: Y.Item | null = block._item; at; at = (at.parent as SharedType)._item) {
    for (let left: Y.Item | null = at.left; left; left = left.left) {
      const type = left.content instanceof Y.ContentType ? left.content.type : null
      if (!(type instanceof Y.XmlElement)) continue
      const id = idOfBlock(type)
      const now = alive.get(id)
      if (now && now.nodeName !== 'section') return id
    }
  }
  return null
}
