import type { EvaluationDefinition } from '../../kit/index.ts'
import { coreEvaluation } from '../core/index.ts'

/** The law's least, at moments that belong to a training. */
export const evaluation: EvaluationDefinition = {
  ...coreEvaluation,
  when: {
    nl: 'kort na het begin, halverwege en op het einde van de opleiding',
    fr: 'peu après le début, à la moitié et à la fin de la formation',
    de: 'kurz nach dem Beginn, in der Mitte und am Ende der Ausbildung',
  },
}
