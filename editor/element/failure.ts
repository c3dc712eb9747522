import type { Language } from '../../schemas/basics/index.ts'
import type { ApiProblem } from '../api/index.ts'
import { elementTexts, refusalSentence } from '../messages/index.ts'

/** Why a contract cannot be shown: a code for the portal, a sentence for the person. */
export interface Failure {
  /** The code of the refusal, or `unreachable`. */
  readonly code: string
  readonly message: string
}

/** The page around the element did not set it up: see `page-problem.ts`. */
export interface PageProblem {
  readonly kind: 'page'
  readonly failure: (language: Language) => Failure
}

export function failureOf(problem: ApiProblem | PageProblem, language: Language): Failure {
  if (problem.kind === 'page') return problem.failure(language)
  return problem.kind === 'refused'
    ? { code: problem.refusal.code, message: refusalSentence(problem.refusal.code, language) }
    : { code: 'unreachable', message: elementTexts(language).failed.network }
}
