import type { EvaluationDefinition } from '../../kit/index.ts'
import { coreEvaluation } from '../core/index.ts'

/** The law's least is three times a year, twice face to face; for students it follows the exams. */
export const evaluation: EvaluationDefinition = {
  ...coreEvaluation,
  when: {
    nl: 'na elke examenperiode',
    fr: 'après chaque période d’examens',
    de: 'nach jeder Prüfungszeit',
  },
}
