export { approachClauses } from './clauses/approach.ts'
export { generalClauses } from './clauses/general.ts'
export { coreClauses } from './clauses.ts'
export { coreEvaluation } from './evaluation.ts'
export { coreFacts, generalFacts } from './facts.ts'
export {
  jokerClauses,
  jokerFacts,
  jokerRules,
  jokerSection,
  jokerSetting,
  jokerStart,
} from './jokers.ts'
export { generalRules } from './rules/general.ts'
export { coreRules } from './rules.ts'
export type { SectionRow, SectionStarts } from './sections.ts'
export { coreSections, startedSections } from './sections.ts'
export { coreSettings, settingRules } from './settings.ts'
export { startSanctions, startSetback, startTalkFirst } from './start/clauses.ts'
export { coreStartDe, extraHelpDe, periodDe, talksDe } from './start/de.ts'
export { coreStartFr, extraHelpFr, periodFr, talksFr } from './start/fr.ts'
export { coreStartNl, extraHelpNl, periodNl, talksNl } from './start/nl.ts'
export { wordsWith } from './words.ts'
