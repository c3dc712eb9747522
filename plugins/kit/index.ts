export type {
  ClauseDefinition,
  ContractType,
  EvaluationDefinition,
  FactDefinition,
  RuleCheck,
  RuleDefinition,
  SectionDefinition,
  Severity,
  WordsDefinition,
} from './contract-type.ts'
export type {
  Basis,
  Change,
  CheckContext,
  CheckResult,
  Done,
  Finding,
  Fix,
  Place,
  Topic,
} from './finding.ts'
export { topics } from './finding.ts'
export { shownDefinition } from './shown-definition.ts'
export type { ClauseWording, StartingBody } from './starting-body.ts'
export { startingBody, wordingBytes } from './starting-body.ts'
export type { TemplatePart } from './template.ts'
export { clause, line, promise, templateFacts, templateParts } from './template.ts'
