import { unreachable } from '../../schemas/basics/index.ts'
import type { Moment, RuleCheck } from './rule-check.ts'

/** What a check names of its type, each by where it stands in the check: `facts[0]`, `date.fact`. */
export interface NameInCheck {
  readonly kind: 'fact' | 'date' | 'choice' | 'section' | 'clause' | 'setting'
  readonly name: string
  readonly path: string
}

/** Everything that a check names of its type. A `date` is a fact that has to be one. */
export function namesInCheck(check: RuleCheck, path = 'check'): readonly NameInCheck[] {
  const at = (kind: NameInCheck['kind'], name: string | undefined, where: string) =>
    name === undefined ? [] : [{ kind, name, path: `${path}.${where}` }]
  const all = (kind: NameInCheck['kind'], names: readonly string[], where: string) =>
    names.flatMap((name, index) => at(kind, name, `${where}[${index}]`))
  switch (check.kind) {
    case 'facts-present':
    case 'facts-one-of':
    case 'facts-differ':
    case 'facts-together':
    case 'numbers-in-order':
      return all('fact', check.facts, 'facts')
    case 'fact-is':
    case 'fact-is-not':
    case 'amount-within':
      return at('fact', check.fact, 'fact')
    case 'payer-is-not-client':
      return [...all('fact', check.facts, 'facts'), ...at('fact', check.client, 'client')]
    case 'dates-in-order':
    case 'dues-within':
      return all('date', check.facts, 'facts')
    case 'date-within':
      return [
        ...at('date', factOf(check.date), 'date.fact'),
        ...at('date', factOf(check.from), 'from.fact'),
        ...at('date', factOf(check.until), 'until.fact'),
      ]
    case 'evaluations-planned':
      return [
        ...all('date', check.period, 'period'),
        ...check.talks.flatMap(({ on, how }, index) => [
          ...at('date', on, `talks[${index}].on`),
          ...at('choice', how, `talks[${index}].how`),
        ]),
      ]
    case 'section-present':
    case 'section-filled':
      return at('section', check.section, 'section')
    case 'clause-present':
      return at('clause', check.clause, 'clause')
    case 'clauses-together':
      return all('clause', check.clauses, 'clauses')
    case 'setting-is':
      return at('setting', check.setting, 'setting')
    case 'number-with-reason':
      return at('fact', check.reason, 'reason')
    case 'goals':
    case 'commitments':
    case 'commitments-each':
    case 'commitments-balanced':
    case 'no-words':
    case 'words-present':
    case 'no-national-number':
    case 'function':
      return []
    case 'all-of':
    case 'any-of':
      return check.checks.flatMap((one, index) => namesInCheck(one, `${path}.checks[${index}]`))
    case 'not':
      return namesInCheck(check.check, `${path}.check`)
    default:
      return unreachable(check)
  }
}

function factOf(moment: Moment | undefined): string | undefined {
  return moment && 'fact' in moment ? moment.fact : undefined
}
