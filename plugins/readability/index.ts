/** The readability engine: flags wording that stops a reader, says why, and offers plainer words. */

export type { Band } from './bands.ts'
export { readBands, writeBands } from './bands.ts'
export { contractBlocks } from './contract/contract-blocks.ts'
export { wordingFindings } from './contract/wording-findings.ts'
export { createReadability } from './create-readability.ts'
export type { DocumentFormat, SourceDocument } from './documents/read-document.ts'
export { documentFormats, formatOf, readDocument } from './documents/read-document.ts'
export type { SourceBlock } from './documents/source-block.ts'
export type {
  Bars,
  ClassicalMeasure,
  ReadabilityFinding,
  Recognised,
  SentencesBar,
  Suggestion,
  WordsBar,
} from './finding.ts'
export type {
  CompoundGrammar,
  Grammar,
  LanguageData,
  LexiconAction,
  LexiconEntry,
  PassiveGrammar,
  VerbGrammar,
} from './language-data.ts'
export { writtenForms } from './lexicon/written-forms.ts'
export type {
  BlockKind,
  BlockResult,
  DocumentResult,
  GlossaryItem,
  Readability,
  ReadabilityOptions,
  TextBlock,
} from './readability.ts'
export type { ReadabilityRule, RuleId, Strength } from './rule.ts'
export { ruleIds, strengths } from './rule.ts'
export { readabilityRules } from './rules/index.ts'
