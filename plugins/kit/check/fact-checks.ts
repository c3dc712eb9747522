/** What must be filled in, and how values stand to each other. */
import type { FactDefinition } from '../contract-type.ts'
import type { Fix } from '../finding.ts'
import type { FactCheck } from '../rule-check.ts'
import { chooseLabel } from './fix-labels.ts'
import { isClient, plainName } from './names.ts'
import { type Checks, nowhere, type Problem } from './problem.ts'
import type { Reading } from './reading.ts'
import { textIn, valueIn } from './values.ts'

const isFilled = (key: string, reading: Reading) => valueIn(key, reading) !== undefined

function atFacts(facts: readonly string[], reading: Reading): readonly Problem[] {
  return facts.map((fact) => ({ place: reading.factPlace(fact) }))
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
      atFacts(
        facts.filter((fact) => !isFilled(fact, reading)),
        reading,
      ),
    place: firstFact,
  },
  'facts-one-of': {
    problems({ facts, atLeast = 1 }, reading) {
      const empty = facts.filter((fact) => !isFilled(fact, reading))
      return facts.length - empty.length >= atLeast ? [] : atFacts(empty.slice(0, 1), reading)
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
      return empty.length === facts.length ? [] : atFacts(empty, reading)
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
        const definition = reading.definition.facts[fact]
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
