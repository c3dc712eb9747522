/**
 * What holds for every sound type, whatever is in a contract. Each gives sentences about what does
 * not hold; none is good.
 */
import type { CanonicalContract } from '../../../schemas/document/index.ts'
import { createChecker } from '../check/create-checker.ts'
import { keepIdentity } from '../check/keep-identity.ts'
import type { CheckContext, CheckResult, Finding } from '../finding.ts'
import { Draft } from './draft.ts'
import { type Chance, randomChange } from './random-change.ts'

const asText = (value: unknown) => JSON.stringify(value)

/** Two checks of the same contract say the same, and neither changes the contract. */
export function problemsOfPurity({ type, contract, context }: Draft): readonly string[] {
  const before = asText([type, contract, context])
  const checker = createChecker(type)
  const results = [
    checker.check(contract, context),
    checker.check(structuredCopy(contract), context),
    createChecker(structuredCopy(type)).check(structuredCopy(contract), context),
  ].map(asText)
  return [
    ...(new Set(results).size > 1 ? ['the same contract was judged in two ways'] : []),
    ...(asText([type, contract, context]) === before ? [] : ['a check changed what it was given']),
  ]
}

/** Every fix takes its finding away and brings no finding that blocks and was not there. */
export function problemsOfFixes(draft: Draft): readonly string[] {
  const { findings } = draft.check()
  return findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      const after = draft.fixed(fix).check().findings
      const name = `the fix "${fix.label.nl}" of ${finding.rule}`
      const isLeft = after.some((one) => identity(one) === identity(finding))
      const isFewer = count(after, finding.rule) < count(findings, finding.rule)
      const known = new Set(findings.map(identity))
      const brought = after.filter(
        (one) =>
          one.severity === 'blocking' &&
          !known.has(identity(one)) &&
          // What was missing before may be missing at another place now.
          count(after, one.rule) > count(findings, one.rule),
      )
      return [
        ...(isLeft && !isFewer ? [`${name} leaves it as it is`] : []),
        ...brought.map((one) => `${name} brings ${one.rule}: ${one.message.nl}`),
      ]
    }),
  )
}

/** The same sections in another order are judged the same. */
export function problemsOfOrder(draft: Draft, chance: Chance): readonly string[] {
  const body = draft.contract.body
    .map((block) => ({ block, rank: chance() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ block }) => block)
  const shuffled = new Draft(draft.type, { ...draft.contract, body }, draft.context)
  const [here, there] = [draft, shuffled].map((one) => whateverTheOrder(one.check()))
  return here === there ? [] : ['another order of the sections was judged in another way']
}

/** After each of a number of random changes a checker that saw them all says what a new one says. */
export function problemsOfIncrement(
  draft: Draft,
  chance: Chance,
  steps: number,
): readonly string[] {
  const { type, context } = draft
  const checker = createChecker(type)
  let { contract } = draft
  let last: CanonicalContract | null = null
  const problems: string[] = []
  for (let step = 1; step <= steps; step += 1) {
    contract = randomChange(new Draft(type, contract, context), chance)
    last = keepIdentity(last, structuredCopy(contract))
    const [kept, fresh] = [checker.check(last, context), freshResult(draft, contract, context)]
    if (asText(kept) !== asText(fresh)) problems.push(`after change ${step} the check is behind`)
  }
  return problems
}

function freshResult(
  { type }: Draft,
  contract: CanonicalContract,
  context: CheckContext,
): CheckResult {
  return createChecker(type).check(structuredCopy(contract), context)
}

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length
}

/** A finding told from others: a fact by its key alone, wherever it is shown first. */
function identity({ rule, place }: Finding): string {
  return asText([rule, place.kind === 'fact' ? place.fact : place])
}

function whateverTheOrder({ findings, done }: CheckResult): string {
  return asText([findings.map(identity).toSorted(), done.map(({ rule }) => rule).toSorted()])
}

function structuredCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
