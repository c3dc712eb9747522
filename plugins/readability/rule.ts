/** What a rule of the engine is, for people: `docs/readability.md` is made of it. */
import type { Text } from '../../schemas/basics/index.ts'

/** From what asks for attention to what only stands in the list: warnings and notes are underlined. */
export const strengths = ['warning', 'note', 'hint'] as const

export type Strength = (typeof strengths)[number]

/** In the order in which a list shows them: what shuts people out first. */
export const ruleIds = [
  'legal-term',
  'hidden-actor',
  'vague',
  'formal-modal',
  'result',
  'ambiguous',
  'formal-word',
  'phrase',
  'light-verb',
  'passive',
  'long-sentence',
  'conditions',
  'verb-bracket',
  'double-negation',
  'acronym',
  'short-form',
  'cross-reference',
  'address',
  'tone',
  'rare-word',
  'long-word',
] as const

export type RuleId = (typeof ruleIds)[number]

export interface ReadabilityRule {
  readonly id: RuleId
  /** A word or two for the head of a card and a list. */
  readonly name: Text
  /** What is wrong and what helps, for a worker: a sentence or two. */
  readonly why: Text
  /** The same for the client, shorter: what they may ask. */
  readonly forClient: Text
  /** Where it finds something, and the same said well. */
  readonly example: Readonly<Record<'nl' | 'fr' | 'de', { before: string; after: string }>>
  /** What the rule rests on, with figures where there are any. */
  readonly evidence: string
  readonly strength: Strength
  /** Which of the two bars it belongs to. */
  readonly bar: 'words' | 'sentences'
  /** Needs more than one block: recomputed from the summaries of all. */
  readonly scope: 'block' | 'document'
}
