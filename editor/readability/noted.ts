import type { Node } from 'prosemirror-model'
import type { ReadabilityFinding } from '../../plugins/readability/index.ts'
import { keptWordingKey } from '../../schemas/document/index.ts'
import { THING } from './protocol.ts'
import { textOf } from './read-blocks.ts'

/** A finding at its block. */
export interface Noted {
  readonly block: string
  readonly section: string
  readonly finding: ReadabilityFinding
  /** Under which it is kept that this must stay; the same for the same words in the same block. */
  readonly key: string
}

export function noted(block: string, section: string, finding: ReadabilityFinding): Noted {
  const { rule, entry, text } = finding
  const key = keptWordingKey({ block, rule, what: entry ?? text })
  return { block, section, finding, key }
}

/**
 * Where a finding is now, as offsets in its paragraph: where it was, else the nearest place where the
 * same words stand; null when they do not stand there any more.
 */
export function placeIn(
  paragraph: Node,
  { start, text }: Pick<ReadabilityFinding, 'start' | 'text'>,
): { readonly from: number; readonly to: number } | null {
  const now = textOf(paragraph)
  let nearest: number | null = null
  for (let at = now.indexOf(text); at !== -1; at = now.indexOf(text, at + 1)) {
    if (nearest !== null && Math.abs(at - start) >= Math.abs(nearest - start)) break
    nearest = at
  }
  return nearest === null ? null : { from: nearest, to: nearest + text.length }
}

/** Whether words can be put in its place: a fact that stands in it would be lost. */
export function canReplace({ text }: ReadabilityFinding): boolean {
  return !text.includes(THING)
}
