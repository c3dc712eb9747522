import type { RuleDefinition } from '../contract-type.ts'
import type { Fix } from '../finding.ts'
import { completed, homeOfCards } from './insertions.ts'
import { factOfMoment } from './moments.ts'
import type { Problem } from './problem.ts'
import type { Reading } from './reading.ts'

/** What is offered for one problem: what the rule says, else what its check offers. */
export function ruleFixes(
  { fix, check }: RuleDefinition,
  problem: Problem,
  reading: Reading,
): readonly Fix[] {
  switch (fix?.kind) {
    case undefined:
      return problem.fixes ?? []
    case 'none':
      return []
    case 'set-fact': {
      const { fact, value, label } = fix
      return [{ label, change: { kind: 'set-fact', fact, value } }]
    }
    case 'nearest-date': {
      const fact = check.kind === 'date-within' ? factOfMoment(check.date) : undefined
      if (fact === undefined || problem.day === undefined) return []
      return [{ label: fix.label, change: { kind: 'set-fact', fact, value: problem.day } }]
    }
    case 'insert': {
      const blocks = fix.blocks[reading.language] ?? fix.blocks.nl
      const into = goalOf(problem, reading, blocks) ?? reading.sectionId(fix.section)
      if (into === undefined) return []
      return [
        {
          label: fix.label,
          change: { kind: 'insert', into, blocks: completed(blocks, reading) },
        },
      ]
    }
  }
}

/** The goal that lacks something, when what is to be added can stand in a goal. */
function goalOf(
  { place }: Problem,
  reading: Reading,
  blocks: readonly { readonly type: string }[],
): string | undefined {
  if (place.kind !== 'block' || homeOfCards(reading.definition) === undefined) return undefined
  const goal = reading.cards().goals.find(({ block }) => block.id === place.block)
  const fits = blocks.every(({ type }) => type === 'commitment' || type === 'paragraph')
  return fits ? goal?.block.id : undefined
}
