export type {
  CanonicalBlock,
  CanonicalClause,
  CanonicalCommitment,
  CanonicalContract,
  CanonicalFact,
  CanonicalGoal,
  CanonicalInline,
  CanonicalParagraph,
  CanonicalSection,
  CanonicalUnknown,
} from './canonical.ts'
export { allBlocks, CANONICAL_VERSION, paragraphText } from './canonical.ts'
export { readCanonicalFacts } from './canonical-facts.ts'
export type { Fact } from './facts.ts'
export {
  FACT_MAX_LENGTH,
  factEntries,
  factEntryOf,
  factKeyOf,
  factProblem,
  readFact,
  readFacts,
  writeFact,
} from './facts.ts'
export type { KeptPlace, KeptWording } from './kept-wording.ts'
export { keptWordingKey, keptWordingText, readKeptWordings } from './kept-wording.ts'
export type {
  AttributeSpec,
  Feasibility,
  Importance,
  LifeDomain,
  MarkName,
  NodeKind,
  NodeKindName,
  ParagraphRole,
  ParagraphStyle,
  Party,
} from './node-kinds.ts'
export {
  attributeProblem,
  bodyChildren,
  DOCUMENT_SCHEMA,
  feasibilities,
  importances,
  lifeDomains,
  markNames,
  nodeKind,
  nodeKinds,
  paragraphRoles,
  paragraphStyles,
  parties,
  roots,
} from './node-kinds.ts'
export type { ContractMeta, ContractParts, FactValue } from './parts.ts'
export { contractParts, readMeta } from './parts.ts'
export { isPosition, THING } from './positions.ts'
export { contractSchema, UNKNOWN, UNKNOWN_INLINE, UNKNOWN_MARK } from './prosemirror-schema.ts'
export type { FoundQuote, QuotedPlace, QuoteIndex } from './quoted-place.ts'
export {
  exactText,
  findQuote,
  quoteIndex,
  quoteOf,
  replaceQuote,
  thingsIn,
} from './quoted-place.ts'
export { blockIdOf, readContract, textInside } from './reader.ts'
export type { BlockToWrite, ContractToWrite } from './writer.ts'
export { elementOf, newMeta, writeContract, writeEpoch } from './writer.ts'
