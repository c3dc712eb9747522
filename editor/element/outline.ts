import { type ContractType, templateParts } from '../../plugins/kit/index.ts'
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

type Shown = Pick<ContractType, 'sections' | 'clauses'>

function count(
  block: CanonicalBlock,
  facts: CanonicalContract['facts'],
  counted: Counted,
  shown: Shown,
): void {
  if (block.type === 'unknown') return
  if ('children' in block) {
    const inside: Counted = { filled: 0, missing: 0 }
    for (const child of block.children) count(child, facts, inside, shown)
    counted.filled += inside.filled
    counted.missing += inside.missing
    if (block.type !== 'section' && inside.filled === 0) counted.missing += 1
    return
  }
  const isFixed = block.type === 'clause'
  const runs = isFixed ? templateParts(shown.clauses[block.wording]?.plain?.nl ?? '') : block.inline
  for (const run of runs) {
    if ('fact' in run) {
      if ((facts[run.fact]?.value ?? '') === '') counted.missing += 1
      else if (!isFixed) counted.filled += 1
    } else if (!isFixed && run.text.trim() !== '') counted.filled += 1
  }
}

/**
 * The sections of a contract with their questions. A section is done when something stands in it and
 * no fact, goal or promise in it is still empty; one with fixed wording only has nothing to fill in but
 * the blanks in that wording.
 * @param unfinished the ids of sections in which a check found something missing
 */
export function outlineOf(
  contract: CanonicalContract,
  definition: Shown,
  language: Language,
  unfinished: ReadonlySet<string> = new Set(),
): readonly OutlineItem[] {
  const items: OutlineItem[] = []
  for (const block of contract.body) {
    if (block.type !== 'section') continue
    const section = definition.sections.find(({ kind }) => kind === block.kind)
    const title = section ? textIn(section.title, language) : { text: block.kind, language }
    const counted: Counted = { filled: 0, missing: 0 }
    for (const child of block.children) count(child, contract.facts, counted, definition)
    const onlyFixed =
      block.children.length > 0 && block.children.every((child) => child.type === 'clause')
    const progress =
      counted.filled + (onlyFixed ? 1 : 0) === 0
        ? 'empty'
        : counted.missing > 0 || unfinished.has(block.id)
          ? 'started'
          : 'done'
    items.push({ id: block.id, title: title.text, language: title.language, progress })
  }
  return items
}
