import type { ContractType, RuleCheck } from '../../plugins/kit/index.ts'

/**
 * The facts that a rule asks to be filled in, whatever else stands in the contract: a tip asks nothing,
 * and neither does a rule that counts in some contracts only. Talks are planned in every contract, when
 * their number can be told or not.
 */
export function neededFacts({ rules }: Pick<ContractType, 'rules'>): ReadonlySet<string> {
  const needed = new Set<string>()
  for (const { severity, when, check } of rules) {
    const isAlways = when === undefined || check.kind === 'evaluations-planned'
    if (severity === 'hint' || !isAlways) continue
    for (const fact of factsOf(check)) needed.add(fact)
  }
  return needed
}

function factsOf(check: RuleCheck): readonly string[] {
  switch (check.kind) {
    case 'facts-present':
    case 'facts-one-of':
      return check.facts
    case 'evaluations-planned':
      return [...check.period, ...check.talks.flatMap(({ on, how }) => [on, how])]
    case 'all-of':
    case 'any-of':
      return check.checks.flatMap(factsOf)
    default:
      return []
  }
}
