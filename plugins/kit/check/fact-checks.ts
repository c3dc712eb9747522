/** What must be filled in, and how values stand to each other. */
import { languages, type PartialText } from '../../../schemas/basics/index.ts'
import { dayOrNull } from '../../../schemas/deadlines/index.ts'
import type { FactDefinition } from '../contract-type.ts'
import type { Fix } from '../finding.ts'
import type { FactCheck } from '../rule-check.ts'
import { chooseLabel } from './fix-labels.ts'
import { isClient, plainName } from './names.ts'
import { type Checks, nowhere, type Problem } from './problem.ts'
import type { Reading } from './reading.ts'
import { textIn, valueIn } from './values.ts'

/** Whether a fact has a value that answers its question: no day, and no choice, that there is not. */
function isFilled(key: string, reading: Reading): boolean {
  const value = valueIn(key, reading)
  const definition = definitionOf(key, reading)
  if (value === undefined) return false
  switch (definition?.kind) {
    case 'date':
      return dayOrNull(value) !== null
    case 'choice':
      return Object.hasOwn(definition.choices, String(value))
    case 'yes-no':
      return typeof value === 'boolean'
    default:
      return true
  }
}

function definitionOf(key: string, { definition }: Reading): FactDefinition | undefined {
  return Object.hasOwn(definition.facts, key) ? definition.facts[key] : undefined
}

function atFacts(facts: readonly string[], reading: Reading): readonly Problem[] {
  return facts.map((fact) => ({ place: reading.factPlace(fact) }))
}

/** At each fact that is to be filled in, with its label. */
function atEmpty(facts: readonly string[], reading: Reading): readonly Problem[] {
  return facts.map((fact) => ({
    place: reading.factPlace(fact),
    found: eitherOf([fact], reading),
  }))
}

const or = { nl: ', of ', fr: ', ou ', de: ', oder ' } as const

/** The labels of facts of which one will do. */
function eitherOf(facts: readonly string[], reading: Reading): PartialText {
  const labels = facts.map((fact) => definitionOf(fact, reading)?.label ?? { nl: fact })
  return Object.fromEntries(
    languages.map((language) => [
      language,
      labels.map((label) => label[language] ?? label.nl).join(or[language]),
    ]),
  ) as PartialText
}

function firstFact({ facts }: { readonly facts: readonly string[] }, reading: Reading) {
  return facts[0] === undefined ? nowhere : reading.factPlace(facts[0])
}

function oneFact({ fact }: { readonly fact: string }, reading: Reading) {
  return reading.factPlace(fact)
}

/** The number that was filled in, NaN when it is no number, null when nothing or yes or no was. */
function numberIn(fact: string, reading: Reading): number | null {
  const value = valueIn(fact, reading)
  const number = typeof value === 'string' ? Number(value.replace(',', '.')) : value
  return typeof number === 'number' ? number : null
}

/** Where the centre can be chosen as the one who pays, that is the fix. */
function centrePays(fact: string, definition: FactDefinition | undefined): readonly Fix[] {
  const centre = definition?.kind === 'choice' ? definition.choices.centre : undefined
  if (centre === undefined) return []
  return [{ label: chooseLabel(centre), change: { kind: 'set-fact', fact, value: 'centre' } }]
}

export const factChecks: Checks<FactCheck['kind']> = {
  'facts-present': {
    problems: ({ facts }, reading) =>
      atEmpty(
        facts.filter((fact) => !isFilled(fact, reading)),
        reading,
      ),
    place: firstFact,
  },
  'facts-one-of': {
    problems({ facts, atLeast = 1 }, reading) {
      const empty = facts.filter((fact) => !isFilled(fact, reading))
      const [first] = empty
      if (first === undefined || facts.length - empty.length >= atLeast) return []
      return [{ place: reading.factPlace(first), found: eitherOf(empty, reading) }]
    },
    place: firstFact,
  },
  'facts-differ': {
    problems({ facts: [one, other] }, reading) {
      const [first, second] = [textIn(one, reading), textIn(other, reading)]
      if (first === undefined || second === undefined) return []
      return plainName(first) === plainName(second) ? atFacts([other], reading) : []
    },
    place: ({ facts: [, other] }, reading) => reading.factPlace(other),
  },
  'facts-together': {
    problems({ facts }, reading) {
      const empty = facts.filter((fact) => !isFilled(fact, reading))
      return empty.length === facts.length ? [] : atEmpty(empty, reading)
    },
    place: firstFact,
  },
  'fact-is': {
    problems({ fact, values }, reading) {
      const value = valueIn(fact, reading)
      return value !== undefined && values.includes(value) ? [] : atFacts([fact], reading)
    },
    place: oneFact,
  },
  'fact-is-not': {
    problems({ fact, values }, reading) {
      const value = valueIn(fact, reading)
      return value === undefined || !values.includes(value) ? [] : atFacts([fact], reading)
    },
    place: oneFact,
  },
  'payer-is-not-client': {
    problems({ facts, client }, reading) {
      const name = textIn(client, reading)
      return facts.flatMap((fact): readonly Problem[] => {
        const payer = textIn(fact, reading)
        if (payer === undefined) return []
        const definition = definitionOf(fact, reading)
        const pays = definition?.kind === 'choice' ? payer === 'client' : isClient(payer, name)
        if (!pays) return []
        return [
          { place: reading.factPlace(fact), found: payer, fixes: centrePays(fact, definition) },
        ]
      })
    },
    place: firstFact,
  },
  'numbers-in-order': {
    problems({ facts: [smaller, greater] }, reading) {
      const [one, other] = [numberIn(smaller, reading), numberIn(greater, reading)]
      // What is no number compares as false, and is another rule's business.
      return one !== null && other !== null && one > other ? atFacts([smaller], reading) : []
    },
    place: firstFact,
  },
  'amount-within': {
    problems({ fact, atLeast, atMost }, reading) {
      const amount = numberIn(fact, reading)
      if (amount === null) return []
      const fits =
        Number.isFinite(amount) &&
        (atLeast === undefined || amount >= atLeast) &&
        (atMost === undefined || amount <= atMost)
      return fits ? [] : atFacts([fact], reading)
    },
    place: oneFact,
  },
}
