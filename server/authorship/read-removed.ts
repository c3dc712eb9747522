import * as Y from 'yjs'
import type { RemovedPassage } from '../../schemas/api/index.ts'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import { allBlocksIn, NOT_TEXT } from './block-text.ts'
import { dayOf } from './day-of.ts'
import { goneBlocks } from './gone-blocks.ts'
import type { Ledger } from './ledger.ts'
import type { Passage } from './passage.ts'
import { blockAround, idOfBlock, itemAt, type SharedType } from './shared-text.ts'
import { StandsAgain } from './stands-again.ts'

/** What somebody corrects of their own is no passage: so many words and characters are. */
const LEAST_WORDS = 3
const LEAST_LENGTH = 12

/** Of others, and of a whole block, one word is a passage; a lone letter or mark is not. */
const A_WORD = /[\p{L}\p{M}\p{N}]{2}/u
const WORDS = /[\p{L}\p{M}\p{N}]+/gu
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u

/** What its writer took back within this time of writing it was thinking aloud, in milliseconds. */
const THINKING = 3_600_000

/** Passages in one answer, and as many besides of a few words: those do not push the others out. */
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
  const now = { alive, again: new StandsAgain(alive, ledger.rows) }
  const passages: RemovedPassage[] = []
  const count = { long: 0, short: 0 }
  for (const passage of [...ledger.deleted.passages()].reverse()) {
    if (!passage.wasSeen || !A_WORD.test(passage.text)) continue
    for (const { at, length } of unused(passage)) {
      const found = removedAt(ledger, passage, at, length, now)
      if (!found) continue
      const kind = isLong(found.text) ? 'long' : 'short'
      if (++count[kind] <= most) passages.push(found)
      else if (kind === 'long') return { passages, more: true }
    }
  }
  return { passages, more: count.short > most }
}

/** What stands in the contract now. */
interface Now {
  readonly alive: ReadonlyMap<string, Y.XmlElement>
  readonly again: StandsAgain
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
  { alive, again }: Now,
): RemovedPassage | null {
  const text = textOf(passage, at, length)
  if (!isLong(text) && !hasWord(passage, at, length)) return null
  const authors: (ParticipantId | null)[] = []
  let written = 0
  const ids = [...ledger.deleted.segmentsOf(passage, at, length)]
  for (const segment of ids) {
    for (const span of ledger.spans.within(segment.client, segment.clock, segment.length)) {
      if (!authors.includes(span.author)) authors.push(span.author)
      written = Math.max(written, span.at)
    }
  }
  const [first] = ids
  if (!first) return null
  const isOwn = authors.every((author) => author === passage.by)
  const whole = passage.isWhole && length === passage.text.length
  if (isOwn && (passage.at - written < THINKING || !(whole || isLong(text)))) return null
  const blocks = blocksOf(ledger.doc, passage, at, length)
  if (again.has({ text, seq: passage.seq, ids, blocks })) return null
  return {
    id: `${first.client}-${first.clock}`,
    text,
    authors,
    by: passage.by,
    at: dayOf(passage.at),
    whole,
    ...placeOf(ledger, first, alive),
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

function isLong(text: string): boolean {
  return text.length >= LEAST_LENGTH && (text.match(WORDS)?.length ?? 0) >= LEAST_WORDS
}

/** True when there is a word in it, and it is more than a part of one: letters of a word are a correction. */
function hasWord(passage: Passage, at: number, length: number): boolean {
  const from = at - passage.start
  const text = passage.text.slice(from, from + length)
  const words = text.match(WORDS) ?? []
  if (words.length !== 1) return A_WORD.test(text)
  const [before, behind] = [passage.text.slice(0, from), passage.text.slice(from + length)]
  const isCutBefore = before === '' ? passage.isCutBefore : ENDS_IN_WORD.test(before)
  const isCutBehind = behind === '' ? passage.isCutBehind : BEGINS_IN_WORD.test(behind)
  const isPart =
    (isCutBefore && BEGINS_IN_WORD.test(text)) || (isCutBehind && ENDS_IN_WORD.test(text))
  return !isPart && A_WORD.test(text)
}

/** The block in which it stood, and those in which what stood beside it in a passage stands again. */
function blocksOf(doc: Y.Doc, { block, used }: Passage, at: number, length: number): string[] {
  const blocks = new Set(block === null ? [] : [block])
  for (const id of [used.get(at - 1), used.get(at + length)]) {
    const item = id && itemAt(doc, id.client, id.clock)
    const element = item && blockAround(item.parent as SharedType)
    if (element) blocks.add(idOfBlock(element))
  }
  return [...blocks]
}

type FormerPlace = Pick<RemovedPassage, 'section' | 'block' | 'place' | 'after' | 'from' | 'gone'>

/** Where it stood, as far as that is still there. */
function placeOf(
  { doc, blocks }: Ledger,
  { client, clock }: { readonly client: number; readonly clock: number },
  alive: ReadonlyMap<string, Y.XmlElement>,
): FormerPlace {
  const item = itemAt(doc, client, clock)
  const block = item && blockAround(item.parent as SharedType)
  if (!item || !block)
    return { section: null, block: null, place: null, after: null, from: null, gone: [] }
  const section = sectionOf(block)
  const id = idOfBlock(block)
  const found = {
    section: section && alive.has(idOfBlock(section)) ? idOfBlock(section) : null,
    block: alive.has(id) ? id : null,
    place: null,
    after: null,
    from: id,
    gone: goneBlocks(block, alive, blocks),
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
