/** The characters of a shared text with their ids, and what changed in them since they were shown. */
import { Mark, type Node } from 'prosemirror-model'
import * as Y from 'yjs'
import { contractSchema, textInside, UNKNOWN_INLINE } from '../../../schemas/document/index.ts'
import { marksOf } from './attributes.ts'

/** Characters with following ids and the same marks, or one thing among them that is not text. */
export interface Run {
  readonly client: number
  readonly clock: number
  /** The characters, or null for an embedded thing that this version does not know. */
  readonly text: string | null
  /** The node that stands for the embedded thing. */
  readonly atom: Node | null
  readonly marks: readonly Mark[]
}

/** How much room a run takes. */
export function runLength(run: Run): number {
  return run.text === null ? 1 : run.text.length
}

/** A piece of a shared text: shown before (`old`), there now (`now`), or both. */
export interface Piece {
  readonly old: Run | null
  readonly now: Run | null
}

function embedded(content: unknown): Node {
  return contractSchema.node(UNKNOWN_INLINE, { name: 'embed', text: textInside(content) })
}

export function sliceRun(run: Run, from: number, to: number): Run {
  if (run.text === null || (from === 0 && to === run.text.length)) return run
  return { ...run, clock: run.clock + from, text: run.text.slice(from, to) }
}

/** The text of an item; null for what is not text; undefined for what takes no room (marks). */
function contentOf(item: Y.Item): string | null | undefined {
  const { content } = item
  if (content instanceof Y.ContentString) return content.str
  return item.countable ? null : undefined
}

function runOf(item: Y.Item, from: number, to: number, marks: readonly Mark[]): Run {
  const { client, clock } = item.id
  const text = contentOf(item)
  return typeof text === 'string'
    ? { client, clock: clock + from, text: text.slice(from, to), atom: null, marks }
    : {
        client,
        clock: clock + from,
        text: null,
        atom: embedded(item.content.getContent()[from]),
        marks: Mark.none,
      }
}

/**
 * Goes through a shared text once and tells what is new, what is gone and what stayed since the given
 * runs were shown. Nothing is written, unlike by the delta of a Yjs event, which tidies up marks.
 * @throws Error when the runs are not of this text
 */
export function compareText(text: Y.XmlText, old: readonly Run[]): Piece[] {
  const pieces: Piece[] = []
  const attributes = new Map<string, unknown>()
  let marks: readonly Mark[] = Mark.none
  let at = 0
  let within = 0
  for (let item = text._start; item !== null; item = item.right) {
    const { content } = item
    if (content instanceof Y.ContentFormat) {
      if (item.deleted) continue
      const value: unknown = content.value
      if (value === null) attributes.delete(content.key)
      else attributes.set(content.key, value)
      marks = marksOf(attributes)
      continue
    }
    if (!item.countable && !item.deleted) continue
    const { client, clock } = item.id
    let offset = 0
    while (offset < item.length) {
      const head = old[at]
      const wanted =
        head && head.client === client ? head.clock + within - clock : Number.POSITIVE_INFINITY
      let end = item.length
      let shown: Run | null = null
      if (wanted === offset) {
        const length = runLength(head!)
        end = Math.min(end, offset + length - within)
        shown = sliceRun(head!, within, within + end - offset)
        within += end - offset
        if (within === length) {
          at++
          within = 0
        }
      } else if (wanted > offset) end = Math.min(end, wanted)
      const now = item.deleted ? [] : runsOf(item, offset, end, marks)
      if (shown && now.length === 1) pieces.push({ old: shown, now: now[0]! })
      else {
        if (shown) pieces.push({ old: shown, now: null })
        for (const run of now) pieces.push({ old: null, now: run })
      }
      offset = end
    }
  }
  if (at < old.length) throw new Error('Expected every character shown to be known to its text')
  return pieces
}

/** Text is one run; of things that are not text, each is one. */
function runsOf(item: Y.Item, from: number, to: number, marks: readonly Mark[]): Run[] {
  if (contentOf(item) !== null) return [runOf(item, from, to, marks)]
  const runs: Run[] = []
  for (let at = from; at < to; at++) runs.push(runOf(item, at, at + 1, marks))
  return runs
}

/** Joins runs that follow each other in ids, so that a text typed in one go is one run. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (
      last &&
      last.text !== null &&
      run.text !== null &&
      last.client === run.client &&
      last.clock + last.text.length === run.clock &&
      Mark.sameSet(last.marks, run.marks)
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    } else joined.push(run)
  }
  return joined
}

/** The runs of a shared text as it is now. */
export function scanText(text: Y.XmlText): Run[] {
  return joinRuns(compareText(text, []).map((piece) => piece.now!))
}
