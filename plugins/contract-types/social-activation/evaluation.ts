import type { EvaluationDefinition } from '../../kit/index.ts'
import { coreEvaluation } from '../core/index.ts'

/** The law's least, and sooner whenever the client asks. */
export const evaluation: EvaluationDefinition = {
  ...coreEvaluation,
  when: {
    nl: 'minstens 3 keer per jaar, en vroeger als jij dat vraagt',
    fr: 'au moins 3 fois par an, et plus tôt si vous le demandez',
    de: 'mindestens 3-mal im Jahr, und früher, wenn Sie es wünschen',
  },
}
