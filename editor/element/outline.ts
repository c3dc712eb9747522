import type { ContractType } from '../../plugins/kit/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import type { CanonicalBlock, CanonicalContract } from '../../schemas/document/index.ts'

/** How far a section is. It says what is there, never how good it is. */
export type Progress = 'empty' | 'started' | 'done'

/** A line of the outline: one section, which is one question. */
export interface OutlineItem {
  readonly id: string
  readonly title: string
  /** The language that the title is really in. */
  readonly language: Language
  readonly progress: Progress
}

interface Counted {
  filled: number
  missing: number
}

function count(block: CanonicalBlock, facts: CanonicalContract['facts'], counted: Counted): void {
  if (block.type === 'clause' || block.type === 'unknown') return
  if (block.type !== 'paragraph') {
    const inside: Counted = { filled: 0, missing: 0 }
    for (const child of block.children) count(child, facts, inside)
    counted.filled += inside.filled
    counted.missing += inside.missing
    if (block.type !== 'section' && inside.filled === 0) counted.missing += 1
    return
  }
  for (const run of block.inline) {
    if ('fact' in run) {
      const value = facts[run.fact]?.value
      if (value === undefined || value === '') counted.missing += 1
      else counted.filled += 1
    } else if (run.text.trim() !== '') counted.filled += 1
  }
}

/**
 * The sections of a contract with their questions. A section is done when something stands in it and
 * no fact, goal or promise in it is still empty; one with fixed wording only has nothing to fill in.
 */
export function outlineOf(
  contract: CanonicalContract,
  definition: Pick<ContractType, 'sections'>,
  language: Language,
): readonly OutlineItem[] {
  const items: OutlineItem[] = []
  for (const block of contract.body) {
    if (block.type !== 'section') continue
    const section = definition.sections.find(({ kind }) => kind === block.kind)
    const title = section ? textIn(section.title, language) : { text: block.kind, language }
    const counted: Counted = { filled: 0, missing: 0 }
    for (const child of block.children) count(child, contract.facts, counted)
    const onlyFixed =
      block.children.length > 0 && block.children.every((child) => child.type === 'clause')
    const progress =
      onlyFixed || (counted.filled > 0 && counted.missing === 0)
        ? 'done'
        : counted.filled > 0
          ? 'started'
          : 'empty'
    items.push({ id: block.id, title: title.text, language: title.language, progress })
  }
  return items
}
