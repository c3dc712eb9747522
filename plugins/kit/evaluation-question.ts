import type { PartialText } from '../../schemas/basics/index.ts'

/**
 * A question at a talk about how it goes. What is asked about one party is asked about every party in
 * the same words, and everyone answers for themselves about both: nobody is judged by one side alone.
 */
export interface EvaluationQuestion {
  /** Kebab-case; never changes: answers are kept under it. */
  readonly id: string
  /** Asked about each goal, about each party that promises something, or about the whole contract. */
  readonly about: 'goal' | 'party' | 'contract'
  /** `each`: every party gives an answer of its own. `together`: they write one. */
  readonly answeredBy: 'each' | 'together'
  /** The question. `{party}` in one about a party stands for its name: "Amina", "het OCMW". */
  readonly text: PartialText
  readonly hint?: PartialText
  readonly answer: EvaluationAnswer
}

/** What an answer is. Every question may stay without one. */
export type EvaluationAnswer =
  | { readonly kind: 'text' | 'date' }
  /** One of these, in the order in which they are offered. */
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, PartialText>> }
