import { addDays, dayOf } from '../../../schemas/deadlines/index.ts'
import type { FactValue } from '../../../schemas/document/index.ts'
import type { ContractType, FactDefinition } from '../contract-type.ts'

const names: Readonly<Record<string, string>> = {
  'file.client.name': 'Amina Yilmaz',
  'file.centre.name': 'OCMW Voorbeeld',
  'file.worker.name': 'Sara Peeters',
  'file.replacement.name': 'Karim Maes',
  'file.third.name': 'Jo Claes',
}

/**
 * A value for every fact of a type, such that nothing is at odds: people with different names, dates
 * in order around `today`, the centre that pays. Talks are planned over the year.
 */
export function filledFacts(
  type: ContractType,
  today: string,
): Readonly<Record<string, FactValue>> {
  const values = Object.fromEntries(
    Object.entries(type.facts).map(([key, fact]) => [key, exampleOf(key, fact, today)]),
  )
  for (const { check } of type.rules) {
    if (check.kind !== 'evaluations-planned') continue
    check.talks.forEach(({ on, how }, index) => {
      values[on] = day(
        today,
        30 + (index % check.perYear) * 110 + Math.floor(index / check.perYear),
      )
      values[how] = 'in-person'
    })
  }
  return values
}

function exampleOf(key: string, fact: FactDefinition, today: string): FactValue {
  switch (fact.kind) {
    case 'text':
      return names[fact.source ?? ''] ?? fact.label.nl
    case 'amount':
      return 120
    case 'count':
      return 3
    case 'yes-no':
      return true
    case 'choice':
      return choiceOf(Object.keys(fact.choices))
    case 'date':
      return dateOf(key, today)
  }
}

/** Who pays is the centre; else the first answer. */
function choiceOf(choices: readonly string[]): string {
  return choices.find((choice) => choice === 'centre') ?? choices[0] ?? ''
}

function day(today: string, later: number): string {
  return addDays(dayOf(today), later)
}

function dateOf(key: string, today: string): string {
  if (/birth/i.test(key)) return '2001-03-14'
  if (/from$/i.test(key)) return day(today, 1)
  if (/(?:by|due)$/i.test(key)) return day(today, 100)
  if (/until$/i.test(key)) return day(today, 364)
  return day(today, -10)
}
