import {
  allBlocks,
  type CanonicalBlock,
  type CanonicalContract,
  type FactValue,
  parties,
} from '../../../schemas/document/index.ts'
import { applyChange } from '../check/apply-change.ts'
import { createChecker } from '../check/create-checker.ts'
import type { Draft } from './draft.ts'
import { filledFacts } from './filled-facts.ts'

/** From 0 up to and without 1. */
export type Chance = () => number

type Edit = (draft: Draft, pick: Picker) => CanonicalContract

interface Picker {
  readonly chance: Chance
  readonly one: <Item>(items: readonly Item[]) => Item | undefined
}

/** A contract after something that people do: a letter, a value, a card, a block that goes, a fix. */
export function randomChange(draft: Draft, chance: Chance): CanonicalContract {
  const one = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]
  return one(edits)!(draft, { chance, one })
}

const words = ['e', ' omdat', ' het OCMW', ' 8 sollicitaties', '', ' 2027-01-10', ' moet slagen']

const edits: readonly Edit[] = [
  function typeWords({ contract }, { one }) {
    const id = one(idsOf(contract, 'paragraph'))
    const text = one(words)!
    return mapped(contract, (block) =>
      block.type === 'paragraph' && block.id === id
        ? { ...block, inline: text === '' ? [] : [...block.inline, { text }] }
        : block,
    )
  },
  function fillIn({ contract, type, context }, { one, chance }) {
    const entries = Object.entries(filledFacts(type, context.today))
    const entry = one(entries)
    if (!entry) return contract
    const value: FactValue = chance() < 0.3 ? '' : entry[1]
    return changed(contract, { kind: 'set-fact', fact: entry[0], value })
  },
  function fillInTwice({ contract }, { one }) {
    const key = one(Object.keys(contract.facts))
    if (key === undefined) return contract
    const fact = contract.facts[key]!
    const { others: _one, ...single } = fact
    const twice = fact.others ? single : { ...fact, others: ['x'] }
    return { ...contract, facts: { ...contract.facts, [key]: twice } }
  },
  function takeAway({ contract }, { one }) {
    const id = one(idsOf(contract))
    return { ...contract, body: without(contract.body, id) }
  },
  function setOnCard({ contract }, { one, chance }) {
    const block = one(idsOf(contract, 'commitment'))
    if (block === undefined) return contract
    const [attribute, values] = one([
      ['party', parties],
      ['who', ['', 'Sara Peeters', 'het OCMW']],
      ['due', ['', '2027-01-10', '2099-01-01', 'morgen']],
      ['rhythm', ['', 'elke week']],
    ] as const)!
    const value = values[Math.floor(chance() * values.length)]!
    return changed(contract, { kind: 'set-attribute', block, attribute, value })
  },
  function addCard({ contract }, { one }) {
    const into = one([...idsOf(contract, 'goal'), ...idsOf(contract, 'section')])
    const party = one(parties)
    if (into === undefined) return contract
    return changed(contract, { kind: 'insert', into, blocks: [{ type: 'commitment', party }] })
  },
  function pressFix({ contract, type, context }, { one }) {
    const { findings } = createChecker(type).check(contract, context)
    const fix = one(findings.flatMap(({ fixes }) => fixes))
    return fix ? changed(contract, fix.change) : contract
  },
  function turnSections({ contract }) {
    const [first, ...rest] = contract.body
    return first ? { ...contract, body: [...rest, first] } : contract
  },
]

function idsOf({ body }: CanonicalContract, type?: CanonicalBlock['type']): readonly string[] {
  return [...allBlocks(body)].flatMap((block) =>
    'id' in block && (type === undefined || block.type === type) ? [block.id] : [],
  )
}

function changed(
  contract: CanonicalContract,
  change: Parameters<typeof applyChange>[1],
): CanonicalContract {
  const ids = new Set(idsOf(contract))
  let last = ids.size
  return applyChange(contract, change, () => {
    do last += 1
    while (ids.has(`b${last}`))
    return `b${last}`
  })
}

function mapped(
  contract: CanonicalContract,
  change: (block: CanonicalBlock) => CanonicalBlock,
): CanonicalContract {
  const map = (block: CanonicalBlock): CanonicalBlock =>
    change('children' in block ? { ...block, children: block.children.map(map) } : block)
  return { ...contract, body: contract.body.map(map) }
}

function without(
  blocks: readonly CanonicalBlock[],
  id: string | undefined,
): readonly CanonicalBlock[] {
  return blocks
    .filter((block) => !('id' in block) || block.id !== id)
    .map((block) =>
      'children' in block ? { ...block, children: without(block.children, id) } : block,
    )
}
