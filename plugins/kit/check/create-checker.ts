import type { Language } from '../../../schemas/basics/index.ts'
import { dayOrNull } from '../../../schemas/deadlines/index.ts'
import type { CanonicalContract, FactValue } from '../../../schemas/document/index.ts'
import type { ContractType, FactDefinition, RuleDefinition } from '../contract-type.ts'
import {
  type CheckContext,
  type Checker,
  type CheckResult,
  type Done,
  type Finding,
  type Fix,
  type Place,
  topics,
} from '../finding.ts'
import { basisOf, topicOf } from '../rule-defaults.ts'
import { dayInWords } from './day-in-words.ts'
import { placeOf, problemsOf } from './evaluate.ts'
import { chooseLabel } from './fix-labels.ts'
import type { Problem } from './problem.ts'
import { Reading, type Snapshot, sameItems, snapshotOf } from './reading.ts'
import { ruleFixes } from './rule-fixes.ts'
import { shownIn } from './shown-in.ts'

/** The rule that no type has to write: a fact says one thing. */
export const ONE_ANSWER = 'one-answer'

interface RuleState {
  readonly reading: Reading
  readonly findings: readonly Finding[]
  readonly done: Done | null
}

/**
 * A checker for contracts of one type. See {@link Checker}.
 * @throws RangeError when a rule checks something that this version does not know
 */
export function createChecker(definition: ContractType): Checker {
  let before: Snapshot | null = null
  let language: Language | null = null
  let states: (RuleState | null)[] = []
  let last: {
    readonly states: readonly (RuleState | null)[]
    readonly result: CheckResult
  } | null = null

  function check(contract: CanonicalContract, context: CheckContext): CheckResult {
    if (contract.language !== language) {
      language = contract.language
      states = []
    }
    const now = snapshotOf(definition, contract, context, before)
    const next = [null, ...definition.rules].map((rule, index) => {
      const known = states[index]
      if (rule !== null && !counts(rule, context.today)) return null
      if (known?.reading.holdsFor(now)) return known
      const reading = new Reading(now)
      return rule === null ? oneAnswer(reading) : applied(rule, reading)
    })
    const same = last !== null && before?.sections === now.sections && sameItems(next, last.states)
    before = now
    states = next
    if (!same) last = { states: next, result: inOrder(next, now) }
    return last!.result
  }

  return { check }
}

/** A rule counts from and up to and with its days. */
function counts({ validFrom, validUntil }: RuleDefinition, today: string): boolean {
  return (
    (validFrom === undefined || validFrom <= today) &&
    (validUntil === undefined || today <= validUntil)
  )
}

function applied(rule: RuleDefinition, reading: Reading): RuleState {
  if (rule.when && problemsOf(rule.when, reading).length > 0) {
    return { reading, findings: [], done: null }
  }
  if (rule.check.kind === 'function' && !reading.functionAnswer(rule.check.name)) {
    return { reading, findings: [], done: null }
  }
  const problems = problemsOf(rule.check, reading)
  if (problems.length === 0) {
    const place = rulePlace(rule, reading) ?? placeOf(rule.check, reading)
    const topic = topicOf(rule)
    const { id, done, forClient } = rule
    if (!done) return { reading, findings: [], done: null }
    const own = forClient?.done && { forClient: forClient.done }
    return { reading, findings: [], done: { rule: id, topic, place, message: done, ...own } }
  }
  const findings = problems.map((problem) => findingOf(rule, problem, reading))
  return { reading, findings, done: null }
}

function rulePlace({ place }: RuleDefinition, reading: Reading): Place | undefined {
  if (place === undefined) return undefined
  return place.kind === 'fact' ? reading.factPlace(place.fact) : reading.sectionPlace(place.section)
}

function findingOf(rule: RuleDefinition, problem: Problem, reading: Reading): Finding {
  const { id, severity, source, certainty, message, forClient } = rule
  const own = problem.place.kind === 'contract' ? rulePlace(rule, reading) : undefined
  return {
    rule: id,
    severity,
    basis: basisOf(rule),
    source,
    certainty,
    topic: topicOf(rule),
    place: own ?? problem.place,
    message: shownIn(message, problem),
    ...(forClient?.message && { forClient: shownIn(forClient.message, problem) }),
    fixes: ruleFixes(rule, problem, reading),
  }
}

/** What was filled in twice at the same time: both are kept, and people choose. */
function oneAnswer(reading: Reading): RuleState {
  const findings = Object.entries(reading.facts()).flatMap(([fact, { value, others = [] }]) =>
    others.length === 0
      ? []
      : [twoAnswers(fact, [value, ...others], factIn(reading.definition, fact), reading)],
  )
  return { reading, findings, done: null }
}

function factIn({ facts }: ContractType, key: string): FactDefinition | undefined {
  return Object.hasOwn(facts, key) ? facts[key] : undefined
}

function twoAnswers(
  fact: string,
  values: readonly FactValue[],
  definition: FactDefinition | undefined,
  reading: Reading,
): Finding {
  const label = definition?.label
  return {
    rule: ONE_ANSWER,
    severity: 'blocking',
    basis: 'contract',
    source: 'Samenspraak',
    certainty: 'a',
    topic: 'who',
    place: reading.factPlace(fact),
    message: {
      nl: `Hier staan ${values.length} antwoorden. Kies er één${label ? `: ${label.nl}` : ''}.`,
      fr: `Il y a ici ${values.length} réponses. Choisissez-en une${label ? ` : ${label.fr ?? label.nl}` : ''}.`,
      de: `Hier stehen ${values.length} Antworten. Wählen Sie eine${label ? `: ${label.de ?? label.nl}` : ''}.`,
    },
    fixes: values.map((value): Fix => {
      const change = { kind: 'set-fact', fact, value } as const
      return { label: chooseLabel(valueInWords(value, definition)), change }
    }),
  }
}

function valueInWords(value: FactValue, definition: FactDefinition | undefined) {
  if (typeof value === 'boolean') {
    return value ? { nl: 'ja', fr: 'oui', de: 'ja' } : { nl: 'nee', fr: 'non', de: 'nein' }
  }
  if (definition?.kind === 'choice' && Object.hasOwn(definition.choices, String(value))) {
    return definition.choices[String(value)]!
  }
  return dayOrNull(value) === null ? { nl: String(value) } : dayInWords(String(value))
}

const topicOrder = new Map(topics.map((topic, index) => [topic, index]))

/** Findings by topic and then in reading order; what is not in the text comes last, rule by rule. */
function inOrder(states: readonly (RuleState | null)[], now: Snapshot): CheckResult {
  const position = new Map<string, number>()
  for (const { ids } of now.sections) {
    for (const id of ids) if (!position.has(id)) position.set(id, position.size)
  }
  const rank = ({ topic, place }: { readonly topic: Finding['topic']; readonly place: Place }) =>
    [
      topicOrder.get(topic) ?? topics.length,
      ('block' in place ? position.get(place.block ?? '') : undefined) ?? Number.POSITIVE_INFINITY,
    ] as const
  function sorted<Item extends Finding | Done>(items: readonly Item[]): readonly Item[] {
    return items
      .map((item) => ({ item, rank: rank(item) }))
      .sort(({ rank: one }, { rank: other }) =>
        one[0] !== other[0] ? one[0] - other[0] : one[1] === other[1] ? 0 : one[1] - other[1],
      )
      .map(({ item }) => item)
  }
  return {
    findings: sorted(states.flatMap((state) => state?.findings ?? [])),
    done: sorted(states.flatMap((state) => state?.done ?? [])),
  }
}
