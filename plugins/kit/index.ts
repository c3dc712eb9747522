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
