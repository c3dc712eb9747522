/**
 * A contract as the rules read it: its cards, clauses and words, found once. What was found in a
 * section is remembered by the section itself, so that only a section that changed is read again.
 */
import type {
  BlockToWrite,
  CanonicalBlock,
  CanonicalCommitment,
  CanonicalContract,
  CanonicalGoal,
  CanonicalParagraph,
  CanonicalSection,
} from '../../../schemas/document/index.ts'
import type { TextPart } from '../rule-check.ts'

/** A promise, and whether it says what is done and what is enough. */
export interface CommitmentFound {
  readonly block: CanonicalCommitment
  readonly goal: CanonicalGoal | null
  readonly says: boolean
  readonly proof: boolean
}

/** A goal with its promises. */
export interface GoalFound {
  readonly block: CanonicalGoal
  readonly says: boolean
  readonly commitments: readonly CommitmentFound[]
}

/** A piece of text that somebody wrote: a paragraph, or how often something is done. */
export interface Passage {
  readonly block: CanonicalParagraph | CanonicalCommitment
  readonly part: Exclude<TextPart, 'facts'>
  /** The goal or promise in which it stands. */
  readonly card: CanonicalGoal | CanonicalCommitment | null
}

export interface SectionFound {
  readonly block: CanonicalSection
  readonly goals: readonly GoalFound[]
  /** All promises in it, those under a goal too, in reading order. */
  readonly commitments: readonly CommitmentFound[]
  readonly passages: readonly Passage[]
  /** Clauses by wording id, with the id of the block. */
  readonly clauses: ReadonlyMap<string, string>
  /** Facts shown in it, with the id of the first block that shows each. */
  readonly facts: ReadonlyMap<string, string>
  readonly says: boolean
  /** Every block in it, itself first, in reading order. */
  readonly ids: readonly string[]
}

const found = new WeakMap<CanonicalSection, SectionFound>()

/** What stands in a section; the same object as long as the section is the same object. */
export function sectionFound(section: CanonicalSection): SectionFound {
  const known = found.get(section)
  if (known) return known
  const read = readSection(section)
  found.set(section, read)
  return read
}

/** The sections of a contract that this version knows, in reading order. */
export function sectionsOf(contract: CanonicalContract): readonly SectionFound[] {
  return contract.body.flatMap((block) => (block.type === 'section' ? [sectionFound(block)] : []))
}

/**
 * The text of a paragraph as places count in it: text in UTF-16 units, and U+FFFC, one unit, for
 * whatever else stands in it.
 */
export function passageText({ block }: Passage): string {
  if (block.type === 'commitment') return block.rhythm ?? ''
  return block.inline
    .map((run) => ('fact' in run || 'unknown' in run ? '\uFFFC' : run.text))
    .join('')
}

/** Whether one of the lines says something; one that ends in a colon only asks: "Dit heb ik al:". */
export function saysSomething(
  blocks: readonly { readonly type: string }[],
  role: 'text' | 'proof' | 'any',
): boolean {
  return blocks.some((block) => {
    if (block.type !== 'paragraph') return false
    const { role: own = 'text', inline = [] } = block as BlockToWrite
    if (role !== 'any' && own !== role) return false
    const last = inline.findLast((run) => 'fact' in run || run.text.trim() !== '')
    return last !== undefined && ('fact' in last || !last.text.trimEnd().endsWith(':'))
  })
}

function readSection(section: CanonicalSection): SectionFound {
  const goals: GoalFound[] = []
  const commitments: CommitmentFound[] = []
  const passages: Passage[] = []
  const clauses = new Map<string, string>()
  const facts = new Map<string, string>()
  const ids: string[] = []
  let says = false

  function passage(of: Passage): void {
    passages.push(of)
  }

  function read(
    block: CanonicalBlock,
    goal: CanonicalGoal | null,
    card: CanonicalGoal | CanonicalCommitment | null,
  ): void {
    if ('id' in block) ids.push(block.id)
    switch (block.type) {
      case 'paragraph': {
        const part = card === null ? 'text' : card.type === 'goal' ? 'goals' : card.party
        passage({ block, part, card })
        for (const run of block.inline) {
          if ('fact' in run && !facts.has(run.fact)) facts.set(run.fact, block.id)
          // A value that is not filled in says nothing: who asks looks at `facts`.
          if ('text' in run && run.text.trim() !== '') says = true
        }
        break
      }
      case 'clause':
        if (!clauses.has(block.wording)) clauses.set(block.wording, block.id)
        break
      case 'commitment':
        if (block.rhythm) passage({ block, part: block.party, card: block })
        commitments.push({
          block,
          goal,
          says: saysSomething(block.children, 'text'),
          proof: saysSomething(block.children, 'proof'),
        })
        for (const child of block.children) read(child, goal, block)
        break
      case 'goal': {
        const first = commitments.length
        for (const child of block.children) read(child, block, block)
        const own = commitments.slice(first)
        goals.push({ block, says: saysSomething(block.children, 'any'), commitments: own })
        break
      }
      default:
        break
    }
  }

  ids.push(section.id)
  for (const child of section.children) read(child, null, null)
  return { block: section, goals, commitments, passages, clauses, facts, says, ids }
}
