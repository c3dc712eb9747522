import {
  type CanonicalBlock,
  type CanonicalCommitment,
  type CanonicalContract,
  type Feasibility,
  type Party,
  paragraphText,
} from '../../schemas/document/index.ts'

/** One promise, as the overview says it. */
export interface BalancePromise {
  readonly id: string
  readonly party: Party
  readonly who: string
  readonly what: string
  /** A date such as `2027-06-30`. */
  readonly due: string | undefined
  readonly rhythm: string | undefined
  readonly enough: string
  readonly feasible: Exclude<Feasibility, ''> | undefined
}

/** What is promised for one goal; `id` is null for promises that stand under none. */
export interface BalanceGoal {
  readonly id: string | null
  readonly text: string
  readonly due: string | undefined
  readonly promises: readonly BalancePromise[]
}

/**
 * All promises of a contract, goal by goal, in reading order; those without a goal come last. A card
 * without a word in it is nothing promised.
 */
export function balanceOf(contract: CanonicalContract): readonly BalanceGoal[] {
  const goals: BalanceGoal[] = []
  const loose: BalancePromise[] = []
  function visit(blocks: readonly CanonicalBlock[]): void {
    for (const block of blocks) {
      if (block.type === 'goal') {
        goals.push({
          id: block.id,
          text: textOf(block.children, 'text', contract),
          due: block.due,
          promises: block.children.flatMap((child) =>
            child.type === 'commitment' ? promisesOf(child, contract) : [],
          ),
        })
      } else if (block.type === 'commitment') loose.push(...promisesOf(block, contract))
      else if (block.type === 'section') visit(block.children)
    }
  }
  visit(contract.body)
  const real = goals.filter(({ text, promises }) => text !== '' || promises.length > 0)
  return loose.length > 0
    ? [...real, { id: null, text: '', due: undefined, promises: loose }]
    : real
}

function promisesOf(
  card: CanonicalCommitment,
  contract: CanonicalContract,
): readonly BalancePromise[] {
  const what = textOf(card.children, 'text', contract)
  const enough = textOf(card.children, 'proof', contract)
  const who = card.who ?? ''
  if (what === '' && enough === '' && who === '') return []
  const { id, party, due, rhythm, feasible } = card
  return [{ id, party, who, what, due, rhythm, enough, feasible }]
}

function textOf(
  blocks: readonly CanonicalBlock[],
  role: 'text' | 'proof',
  { facts }: CanonicalContract,
): string {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph' && (block.role ?? 'text') === role
        ? [paragraphText(block, facts).trim()]
        : [],
    )
    .filter((text) => text !== '')
    .join(' ')
}

/** The parties that the overview shows for a goal: both sides always, a third when it promises something. */
export function partiesOf({ promises }: BalanceGoal): readonly Party[] {
  return promises.some(({ party }) => party === 'third')
    ? ['client', 'centre', 'third']
    : ['client', 'centre']
}
