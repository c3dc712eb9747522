import type { PartialText } from '../../schemas/basics/index.ts'
import { languages } from '../../schemas/basics/index.ts'
import {
  allBlocks,
  type CanonicalContract,
  type CanonicalGoal,
  type Party,
  parties,
} from '../../schemas/document/index.ts'
import type { EvaluationQuestion } from './evaluation-question.ts'

/** One question of a talk, as it is asked: about what, and who answers. */
export interface SheetRow {
  readonly question: string
  readonly about:
    | { readonly kind: 'goal'; readonly goal: string }
    /** With the promises of that party, by the ids of their blocks, in reading order. */
    | { readonly kind: 'party'; readonly party: Party; readonly commitments: readonly string[] }
    | { readonly kind: 'contract' }
  /** The party that answers, or all of them together. */
  readonly by: Party | 'together'
  /** The question with the name of the party that it is about. */
  readonly text: PartialText
  readonly hint?: PartialText
  readonly answer: EvaluationQuestion['answer']
}

/**
 * The questions of one talk about a contract, in order: about every goal, then about every party with
 * all its questions, then about the whole. The client and the centre are always asked, about themselves
 * and about each other; a third party when it promises something.
 * @param names how a question names each party: "Amina", "het OCMW"
 */
export function evaluationSheet(
  questions: readonly EvaluationQuestion[],
  contract: CanonicalContract,
  names: Readonly<Record<Exclude<Party, 'third'>, string>> & { readonly third?: string },
): readonly SheetRow[] {
  const blocks = [...allBlocks(contract.body)]
  const goals = blocks.filter((block): block is CanonicalGoal => block.type === 'goal')
  const promises = blocks.filter((block) => block.type === 'commitment')
  const asked = parties.filter(
    (party) => party !== 'third' || promises.some((promise) => promise.party === 'third'),
  )

  function rows(
    question: EvaluationQuestion,
    about: SheetRow['about'],
    name?: string,
  ): readonly SheetRow[] {
    const { id, text, hint, answer, answeredBy } = question
    const row = {
      question: id,
      about,
      text: name === undefined ? text : named(text, name),
      ...(hint !== undefined && { hint }),
      answer,
    }
    return answeredBy === 'together'
      ? [{ ...row, by: 'together' }]
      : asked.map((party) => ({ ...row, by: party }))
  }

  function about(kind: EvaluationQuestion['about']): readonly EvaluationQuestion[] {
    return questions.filter((question) => question.about === kind)
  }

  return [
    ...goals.flatMap(({ id }) =>
      about('goal').flatMap((question) => rows(question, { kind: 'goal', goal: id })),
    ),
    ...asked.flatMap((party) => {
      const own = promises.filter((promise) => promise.party === party)
      const commitments = own.map(({ id }) => id)
      return about('party').flatMap((question) =>
        rows(question, { kind: 'party', party, commitments }, names[party] ?? party),
      )
    }),
    ...about('contract').flatMap((question) => rows(question, { kind: 'contract' })),
  ]
}

function named(text: PartialText, name: string): PartialText {
  const said = languages.flatMap((language) => {
    const question = text[language]
    return question === undefined ? [] : [[language, question.replaceAll('{party}', () => name)]]
  })
  return Object.fromEntries(said) as PartialText
}
