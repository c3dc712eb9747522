/** What a rule is taken to be whose row does not say it: one that was kept with an older contract. */
import type { RuleDefinition } from './contract-type.ts'
import type { Basis, Topic } from './finding.ts'
import type { RuleCheck } from './rule-check.ts'

/** A rule as it may have been kept. */
type KeptRule = Omit<RuleDefinition, 'basis' | 'topic'> & {
  readonly basis?: Basis
  readonly topic?: Topic
}

/** Whose rule it is: the law's when its source is a law or a decree that we read. */
export function basisOf({ basis, source, certainty }: KeptRule): Basis {
  return basis ?? (certainty === 'a' && /^(?:wet|KB)\b/.test(source) ? 'law' : 'advice')
}

/** Where a list puts a rule. */
export function topicOf({ topic, check }: KeptRule): Topic {
  return topic ?? topicOfCheck(check)
}

function topicOfCheck(check: RuleCheck): Topic {
  switch (check.kind) {
    case 'goals':
    case 'commitments-each':
    case 'commitments-balanced':
      return 'goals'
    case 'commitments':
      return check.party === 'third' ? 'others' : check.party
    case 'dates-in-order':
    case 'date-within':
    case 'dues-within':
    case 'evaluations-planned':
      return 'when'
    case 'payer-is-not-client':
    case 'amount-within':
      return 'money'
    case 'section-present':
    case 'section-filled':
      return 'wishes'
    case 'clause-present':
    case 'clauses-together':
    case 'setting-is':
      return 'rights'
    case 'no-words':
    case 'words-present':
    case 'number-with-reason':
    case 'no-national-number':
      return 'wording'
    case 'all-of':
    case 'any-of': {
      const [first] = check.checks
      return first ? topicOfCheck(first) : 'wording'
    }
    case 'not':
      return topicOfCheck(check.check)
    default:
      return 'who'
  }
}
