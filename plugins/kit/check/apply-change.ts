/**
 * A change made in canonical JSON: what the command line and the tests do with a fix. An editor makes
 * it as an ordinary edit of the shared document instead.
 */
import type {
  BlockToWrite,
  CanonicalBlock,
  CanonicalContract,
  CanonicalInline,
  CanonicalParagraph,
  FactValue,
} from '../../../schemas/document/index.ts'
import type { Change } from '../finding.ts'

/**
 * The contract after a change. A change whose place is gone, or whose words are no longer there,
 * changes nothing.
 * @param newId an id for each new block that brings none
 */
export function applyChange(
  contract: CanonicalContract,
  change: Change,
  newId: () => string,
): CanonicalContract {
  switch (change.kind) {
    case 'several':
      return change.changes.reduce((now, one) => applyChange(now, one, newId), contract)
    case 'set-fact':
      return { ...contract, facts: withFact(contract.facts, change.fact, change.value) }
    case 'insert': {
      const blocks = change.blocks.map((block) => canonicalBlock(block, newId))
      return change.into === null
        ? { ...contract, body: inserted(contract.body, blocks, change.after) }
        : withBlock(contract, change.into, (block) =>
            'children' in block
              ? { ...block, children: inserted(block.children, blocks, change.after) }
              : block,
          )
    }
    case 'set-attribute':
      return withBlock(contract, change.block, (block) => {
        const { [change.attribute]: _was, ...rest } = block as unknown as Record<string, unknown>
        const given = change.value === '' ? {} : { [change.attribute]: change.value }
        return { ...rest, ...given } as unknown as CanonicalBlock
      })
    case 'replace-text': {
      const { from, to, was, text } = change
      return withBlock(contract, change.block, (block) =>
        block.type === 'paragraph' ? replaced(block, from, to, was, text) : block,
      )
    }
  }
}

function withFact(
  facts: CanonicalContract['facts'],
  fact: string,
  value: FactValue,
): CanonicalContract['facts'] {
  const { [fact]: _was, ...rest } = facts
  const entries = Object.entries(value === '' ? rest : { ...rest, [fact]: { value } })
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function withBlock(
  contract: CanonicalContract,
  id: string,
  change: (block: CanonicalBlock) => CanonicalBlock,
): CanonicalContract {
  function changed(blocks: readonly CanonicalBlock[]): readonly CanonicalBlock[] {
    let touched = false
    const now = blocks.map((block) => {
      if ('id' in block && block.id === id) {
        touched = true
        return change(block)
      }
      if (!('children' in block)) return block
      const children = changed(block.children)
      if (children === block.children) return block
      touched = true
      return { ...block, children }
    })
    return touched ? now : blocks
  }
  return { ...contract, body: changed(contract.body) }
}

function inserted(
  into: readonly CanonicalBlock[],
  blocks: readonly CanonicalBlock[],
  after: string | null | undefined,
): readonly CanonicalBlock[] {
  const index = into.findIndex((block) => 'id' in block && block.id === after)
  const at = after === null ? 0 : index < 0 ? into.length : index + 1
  return into.toSpliced(at, 0, ...blocks)
}

/** A block as it reads once it is written; ids are made where it brings none. */
export function canonicalBlock(block: BlockToWrite, newId: () => string): CanonicalBlock {
  const { type, id, children, inline, text, ...attributes } = block
  const own = { type, id: id ?? newId(), ...attributes }
  if (type === 'paragraph') {
    const runs: readonly CanonicalInline[] = inline ?? (text ? [{ text }] : [])
    return { ...own, inline: runs } as unknown as CanonicalBlock
  }
  if (type === 'clause') return own as unknown as CanonicalBlock
  const party = type === 'commitment' ? { party: 'client' } : {}
  const written = (children ?? []).map((child) => canonicalBlock(child, newId))
  return { ...party, ...own, children: written } as unknown as CanonicalBlock
}

/** Text in one paragraph replaced, when it still says `was` there. The words take the marks of the first. */
function replaced(
  paragraph: CanonicalParagraph,
  from: number,
  to: number,
  was: string,
  text: string,
): CanonicalParagraph {
  const inline: CanonicalInline[] = []
  let [offset, found, written] = [0, '', false]
  for (const run of paragraph.inline) {
    const length = 'fact' in run || 'unknown' in run ? 1 : run.text.length
    const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, length)]
    offset += length
    if (start >= end) {
      inline.push(run)
    } else if ('fact' in run || 'unknown' in run) {
      return paragraph
    } else {
      found += run.text.slice(start, end)
      const words = run.text.slice(0, start) + (written ? '' : text) + run.text.slice(end)
      written = true
      if (words !== '') inline.push({ ...run, text: words })
    }
  }
  return found === was ? { ...paragraph, inline } : paragraph
}
