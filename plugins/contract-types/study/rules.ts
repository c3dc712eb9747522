/** What must hold in a contract about studies: the rules of every contract, and those of studies. */
import type { RuleDefinition } from '../../kit/index.ts'
import { coreRules, settingRules } from '../core/index.ts'
import { promiseRules } from './rules/promises.ts'
import { studyRules } from './rules/study.ts'

export const rules: readonly RuleDefinition[] = [
  ...coreRules,
  ...settingRules,
  ...studyRules,
  ...promiseRules,
]
