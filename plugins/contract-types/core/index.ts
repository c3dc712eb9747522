export { coreClauses } from './clauses.ts'
export { coreFacts } from './facts.ts'
export { coreRules } from './rules.ts'
