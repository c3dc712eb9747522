export type { PromiseOf } from './draft.ts'
export { Draft, draftOf, TODAY } from './draft.ts'
export { filledFacts } from './filled-facts.ts'
export {
  problemsOfFixes,
  problemsOfIncrement,
  problemsOfOrder,
  problemsOfPurity,
} from './properties.ts'
export type { Chance } from './random-change.ts'
export { randomChange } from './random-change.ts'
