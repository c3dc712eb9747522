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
export type { TemplatePart } from './template.ts'
export { clause, line, promise, templateFacts, templateParts } from './template.ts'
