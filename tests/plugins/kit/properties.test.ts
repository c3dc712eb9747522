import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { contractTypes } from '../../../plugins/contract-types/index.ts'
import {
  type Draft,
  draftOf,
  problemsOfFixes,
  problemsOfIncrement,
  problemsOfOrder,
  problemsOfPurity,
} from '../../../plugins/kit/testing/index.ts'
import {
  type BlockToWrite,
  newMeta,
  readContract,
  writeContract,
} from '../../../schemas/document/index.ts'
import { seededRandom } from '../../support/random.ts'

describe.each(contractTypes.map((type) => [type.id, type] as const))('%s', (_id, type) => {
  /** As it starts, filled in, and without its cards or their words. */
  function few(): readonly Draft[] {
    const starts = type.writtenIn.map((language) => draftOf(type, language))
    const filled = starts[0]!.filled()
    const [goals, cards] = (['goal', 'commitment'] as const).map((kind) =>
      filled.without((block) => block.type === kind),
    )
    const silent = filled.mapped((block) =>
      block.type === 'commitment' ? { ...block, children: [], who: 'het OCMW' } : block,
    )
    return [...starts, filled, goals!, cards!, silent]
  }

  /** The same, and filled in with one section or clause gone. */
  function many(): readonly Draft[] {
    const filled = draftOf(type).filled()
    return [
      ...few(),
      ...type.sections.map(({ kind }) => filled.withoutSection(kind)),
      ...Object.keys(type.clauses).map((id) => filled.withoutClause(id)),
    ]
  }

  test.each(type.writtenIn)('starts in %s as the server writes it', (language) => {
    const { contract } = draftOf(type, language)
    const doc = new Y.Doc()
    writeContract(
      doc,
      {
        meta: newMeta(type.id, type.version, language),
        body: contract.body as readonly BlockToWrite[],
      },
      seededRandom(5).bytes,
    )
    expect(readContract(doc).body).toEqual(contract.body)
  })

  test('[K1] says the same of the same contract, and changes nothing', () => {
    for (const draft of few()) expect(problemsOfPurity(draft)).toEqual([])
  })

  test('[K2] asks nothing of the order of the sections', () => {
    const chance = seededRandom(11).next
    for (const draft of few()) expect(problemsOfOrder(draft, chance)).toEqual([])
  })

  test('[K3] offers fixes that take their finding away and bring none that blocks', () => {
    for (const draft of many()) expect(problemsOfFixes(draft)).toEqual([])
  })

  test.each([1, 2])('[K4] says after every change what a new checker says (seed %i)', (seed) => {
    const chance = seededRandom(seed).next
    for (const draft of [draftOf(type), draftOf(type).filled()]) {
      expect(problemsOfIncrement(draft, chance, 30)).toEqual([])
    }
  })
})
