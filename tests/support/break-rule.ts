/**
 * Contracts in which a check holds, or does not: made from a finished contract by the kind of the check,
 * so that every row of every type can be tried without a word about each.
 */
import type { RuleCheck, TextPart, WordList } from '../../plugins/kit/index.ts'
import { promise } from '../../plugins/kit/index.ts'
import type { Draft } from '../../plugins/kit/testing/index.ts'
import { addDays, dayOf } from '../../schemas/deadlines/index.ts'
import type { CanonicalBlock, LifeDomain, Party } from '../../schemas/document/index.ts'
import { finishedContract } from './finished-contract.ts'

const kept = { who: 'Sara Peeters', rhythm: 'elke week', proof: 'Het is gebeurd.' } as const

/** A contract in which the check holds, for the condition of a rule. */
export function satisfied(draft: Draft, check: RuleCheck): Draft {
  switch (check.kind) {
    case 'fact-is':
      return draft.facts({ [check.fact]: check.values[0]! })
    case 'fact-is-not': {
      const value = draft.contract.facts[check.fact]?.value
      const isOne = value !== undefined && check.values.includes(value)
      return isOne ? draft.facts({ [check.fact]: '' }) : draft
    }
    case 'words-present':
      return writes(draft, sample(check.words), check.in)
    case 'setting-is':
      return chosen(draft, check.setting, check.values[0]!)
    case 'any-of':
      return satisfied(draft, check.checks[0]!)
    case 'all-of':
      return check.checks.reduce(satisfied, draft)
    case 'clause-present':
      return withClause(draft, check.clause)
    default:
      // A finished contract has it.
      return draft
  }
}

/** A contract in which the check does not hold. */
export function violated(draft: Draft, check: RuleCheck): Draft {
  switch (check.kind) {
    case 'facts-present':
    case 'facts-together':
      return draft.facts({ [check.facts[0]!]: '' })
    case 'facts-one-of':
      return draft.facts(Object.fromEntries(check.facts.map((fact) => [fact, ''])))
    case 'facts-differ':
      return draft.facts({ [check.facts[0]]: 'Karim Maes', [check.facts[1]]: 'karim  maes' })
    case 'fact-is':
      return draft.facts({ [check.fact]: '' })
    case 'fact-is-not':
      return draft.facts({ [check.fact]: check.values[0]! })
    case 'payer-is-not-client':
      return draft.facts({ [check.facts[0]!]: 'client' })
    case 'amount-within':
      return draft.facts({ [check.fact]: check.atMost === undefined ? -1 : check.atMost + 1 })
    case 'numbers-in-order':
      return draft.facts({ [check.facts[0]]: 5, [check.facts[1]]: 2 })
    case 'dates-in-order':
      return draft.facts({ [check.facts[0]]: '2099-02-01', [check.facts[1]]: '2099-01-01' })
    case 'date-within':
      return outside(draft, check)
    case 'dues-within':
      return draft.promise('client', 'Ik doe iets.', { ...kept, due: '2199-01-01' })
    case 'evaluations-planned':
      return draft.facts(Object.fromEntries(check.talks.map(({ on }) => [on, ''])))
    case 'section-present':
      return draft.withoutSection(check.section)
    case 'section-filled':
      return draft.mapped((block) =>
        block.type === 'section' && block.kind === check.section
          ? { ...block, children: block.children.filter(({ type }) => type === 'clause') }
          : block,
      )
    case 'clause-present':
      return draft.withoutClause(check.clause)
    case 'clauses-together':
      return draft.withoutClause(check.clauses[0]!)
    case 'setting-is':
      return draft
    case 'goals':
      return withPoorGoal(draft, check.each[0], check.domains)
    case 'commitments':
      return withoutPromises(draft, check.party)
    case 'commitments-each':
      return withPoorPromise(draft, check.needs[0]!, check.party ?? 'centre')
    case 'commitments-balanced':
      return Array.from({ length: 12 }).reduce<Draft>(
        (more) => more.promise(check.party, 'Ik doe nog iets.', kept),
        draft,
      )
    case 'no-words':
      return writes(draft, sample(check.words), check.in)
    case 'words-present':
      return draft
    case 'number-with-reason':
      return writes(draft, sample(check.words), check.in)
    case 'no-national-number':
      return writes(draft, '85.07.30-033.28', check.in)
    case 'all-of':
      return violated(draft, check.checks[0]!)
    case 'any-of':
      return check.checks.reduce(violated, draft)
    case 'not':
      return satisfied(draft, check.check)
    case 'function':
      return draft
  }
}

function outside(draft: Draft, check: Extract<RuleCheck, { kind: 'date-within' }>): Draft {
  const { date, until } = check
  if ('fact' in date) return draft.facts({ [date.fact]: until ? '2199-01-01' : '1901-01-01' })
  if (!until || !('fact' in until)) return draft.on('2099-01-01')
  // The term has just passed: other terms that run longer have not.
  const { plus } = until
  const days = plus && 'days' in plus ? plus.days : plus && 'months' in plus ? plus.months * 31 : 0
  return draft.facts({ [until.fact]: addDays(dayOf(draft.context.today), -days - 5) })
}

function withPoorGoal(
  draft: Draft,
  need: string | undefined,
  domains: readonly LifeDomain[] | undefined,
): Draft {
  const domain = domains?.[0] ?? 'work'
  const both = (['client', 'centre'] as const).map((party) =>
    promise(party, 'Dit doen we.', 'Dat is genoeg.', kept),
  )
  switch (need) {
    case undefined:
      return draft.without(({ type }) => type === 'goal')
    case 'text':
      return draft.goal(domain, '', ...both)
    case 'domain':
      return draft.goal('', 'Ik wil iets.', ...both)
    case 'client':
    case 'centre':
    case 'third':
      return draft.goal(domain, 'Ik wil iets.', ...both.filter(({ party }) => party !== need))
    default:
      return draft.goal(domain, 'Ik wil iets.', ...both)
  }
}

function withPoorPromise(draft: Draft, need: string, party: Party): Draft {
  const { who, rhythm, proof } = kept
  switch (need) {
    case 'who':
      return draft.promise(party, 'Dit doen we.', { rhythm, proof, who: 'Het OCMW' })
    case 'when':
    case 'due':
      return draft.promise(party, 'Dit doen we.', { who, proof })
    case 'proof':
      return draft.promise(party, 'Dit doen we.', { who, rhythm })
    case 'text':
      return draft.promise(party, '', kept)
    default:
      return loose(draft, party)
  }
}

/** With a promise that stands beside the goals. */
function loose(draft: Draft, party: Party): Draft {
  const inline = [{ text: 'Dit doen we.' }]
  const card: CanonicalBlock = {
    type: 'commitment',
    id: 'loose',
    party,
    who: kept.who,
    rhythm: kept.rhythm,
    children: [
      { type: 'paragraph', id: 'loose-does', inline },
      { type: 'paragraph', id: 'loose-proof', role: 'proof', inline },
    ],
  }
  return draft.mapped((block) =>
    block.type === 'section' && block.children.some(({ type }) => type === 'goal')
      ? { ...block, children: [...block.children, card] }
      : block,
  )
}

function withoutPromises(draft: Draft, party: Party): Draft {
  return draft.without((block) => block.type === 'commitment' && block.party === party)
}

function withClause(draft: Draft, wording: string): Draft {
  const clause: CanonicalBlock = { type: 'clause', id: 'more', wording, version: '1.0.0', hash: '' }
  return draft.mapped((block) =>
    block.type === 'section' && block.kind === 'setback'
      ? { ...block, children: [...block.children, clause] }
      : block,
  )
}

/** A finished contract of a centre that made this choice. */
function chosen({ type, contract }: Draft, setting: string, choice: string): Draft {
  const known = type.settings?.[setting]
  if (!known) throw new RangeError(`Expected the type to have a setting "${setting}"`)
  const settings = { ...type.settings, [setting]: { ...known, chosen: choice } }
  return finishedContract({ ...type, settings }, contract.language)
}

function writes(draft: Draft, words: string, where: readonly TextPart[] = ['client']): Draft {
  const [part] = where
  switch (part) {
    case 'text':
      return draft.says('setback', words)
    case 'goals':
      return draft.goal('work', words)
    case 'facts':
      return draft.facts({ supportName: words })
    case undefined:
      return draft
    default:
      return draft.promise(part, words, kept)
  }
}

/** The first Dutch entry of a list, as someone writes it. */
function sample({ nl = [] }: WordList): string {
  const [first] = nl
  const word = typeof first === 'object' ? first.word : (first ?? '')
  return word
    .replace('#', '3')
    .replace('…', 'een paar')
    .replace(/\*|\([^)]*\)/g, '')
}
