/**
 * What must hold in every contract, as rows. The message says what is still missing, as something to
 * do together; `done` says what there is. `blocking` only where the law or the royal decree asks for it
 * and we read it there ourselves (certainty a, basis law).
 *
 * A type takes them all and adds its own. Words that the law forbids are looked for in every type, so a
 * type adds only the words of its own subject.
 */
import type { RuleDefinition } from '../../kit/index.ts'
import { goalRules } from './rules/goals.ts'
import { periodRules } from './rules/period.ts'
import { rightsRules } from './rules/rights.ts'
import { sanctionWordRules } from './rules/sanction-words.ts'
import { whoRules } from './rules/who.ts'
import { wordingRules } from './rules/wording.ts'

export const coreRules: readonly RuleDefinition[] = [
  ...whoRules,
  ...goalRules,
  ...periodRules,
  ...rightsRules,
  ...sanctionWordRules,
  ...wordingRules,
]
