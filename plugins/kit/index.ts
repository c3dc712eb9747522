export type {
  ClauseDefinition,
  ContractType,
  EvaluationDefinition,
  FactDefinition,
  RuleDefinition,
  RuleFix,
  SectionDefinition,
  SettingChoice,
  SettingDefinition,
  Severity,
  WordsDefinition,
} from './contract-type.ts'
export type { EvaluationAnswer, EvaluationQuestion } from './evaluation-question.ts'
export type { SheetRow } from './evaluation-sheet.ts'
export { evaluationSheet } from './evaluation-sheet.ts'
export type {
  Basis,
  Change,
  CheckContext,
  Checker,
  CheckResult,
  Done,
  Finding,
  Fix,
  Place,
  Topic,
} from './finding.ts'
export { topics } from './finding.ts'
export type { LeftOut } from './left-out.ts'
export { leftOut } from './left-out.ts'
export type { NameInCheck } from './names-in-check.ts'
export { namesInCheck } from './names-in-check.ts'
export type {
  CardCheck,
  CommitmentNeed,
  DateCheck,
  FactCheck,
  FunctionCheck,
  GoalNeed,
  JoinedCheck,
  Moment,
  PartCheck,
  RuleCheck,
  Term,
  TextPart,
  WordCheck,
  WordEntry,
  WordList,
} from './rule-check.ts'
export { basisOf, topicOf } from './rule-defaults.ts'
export { shownDefinition, wholeDefinition } from './shown-definition.ts'
export { sourceIn } from './source-in.ts'
export type { ClauseWording, StartingBody } from './starting-body.ts'
export { startingBody, wordingBytes } from './starting-body.ts'
export type { TemplatePart } from './template.ts'
export { clause, line, promise, templateFacts, templateParts } from './template.ts'
