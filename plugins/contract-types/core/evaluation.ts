import type { EvaluationDefinition } from '../../kit/index.ts'
import { coreQuestions } from './questions.ts'

/** The law's least: three times a year, of which twice face to face. */
export const coreEvaluation: EvaluationDefinition = {
  perYear: 3,
  inPerson: 2,
  when: {
    nl: 'minstens 3 keer per jaar',
    fr: 'au moins 3 fois par an',
    de: 'mindestens 3-mal im Jahr',
  },
  source: 'KB 11 juli 2002, hoofdstuk GPMI',
  questions: coreQuestions,
}
