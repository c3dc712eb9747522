/** What single words do in a sentence, as bits, so that a rule asks a token with one look. */
import type { Grammar } from '../language-data.ts'

export const wordClass = {
  function: 1 << 0,
  subordinator: 1 << 1,
  conditional: 1 << 2,
  negation: 1 << 3,
  negative: 1 << 4,
  marker: 1 << 5,
  duty: 1 << 6,
  impersonal: 1 << 7,
  coercive: 1 << 8,
  informal: 1 << 9,
  formal: 1 << 10,
  reference: 1 << 11,
  auxiliary: 1 << 12,
  agent: 1 << 13,
  opener: 1 << 14,
  naming: 1 << 15,
  pointing: 1 << 16,
} as const

export type WordClass = (typeof wordClass)[keyof typeof wordClass]

/** The lists of a grammar with their class. */
export function classLists(grammar: Grammar): readonly (readonly [WordClass, readonly string[]])[] {
  return [
    [wordClass.function, grammar.functionWords],
    [wordClass.subordinator, grammar.subordinators],
    [wordClass.conditional, grammar.conditionals],
    [wordClass.subordinator, grammar.conditionals],
    [wordClass.negation, grammar.negations],
    [wordClass.negative, grammar.negativeWords],
    [wordClass.marker, grammar.explanationMarkers],
    [wordClass.naming, grammar.namingWords],
    [wordClass.pointing, grammar.pointingWords],
    [wordClass.duty, grammar.dutyWords],
    [wordClass.impersonal, grammar.impersonal],
    [wordClass.coercive, grammar.coerciveWords],
    [wordClass.informal, grammar.informalAddress],
    [wordClass.formal, grammar.formalAddress],
    [wordClass.reference, grammar.referenceWords],
    [wordClass.auxiliary, grammar.passive.auxiliaries],
    [wordClass.agent, grammar.passive.agents],
    [wordClass.opener, grammar.verbs.openers],
  ]
}
