import type { EvaluationDefinition } from '../../kit/index.ts'

/** The law's least is three times a year, twice face to face; for students it follows the exams. */
export const evaluation: EvaluationDefinition = {
  perYear: 3,
  inPerson: 2,
  when: {
    nl: 'na elke examenperiode',
    fr: 'après chaque période d’examens',
    de: 'nach jeder Prüfungszeit',
  },
  source: 'KB 11 juli 2002, hoofdstuk GPMI',
}
