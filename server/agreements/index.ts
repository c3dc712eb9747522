export { type Agreements, agreementsOf, factsFromFile } from './agreements-of.ts'
export { withGoals } from './given-goals.ts'
