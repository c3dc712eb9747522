/** The blocks that a new contract of every type starts with, in German: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line } from '../../../kit/index.ts'
import {
  startChanges,
  startRights,
  startSanctions,
  startSigning,
  startTalkFirst,
} from './clauses.ts'

export const coreStartDe = {
  wish: [line('')],
  needs: [line(''), clause('needs-assessed')],
  who: [
    line('Ich bin {clientName}, geboren am {clientBirthDate}.'),
    line('Mein ÖSHZ ist {centreName}, {centreAddress}.'),
    line('Im ÖSHZ begleitet mich {workerName}. So erreiche ich diese Person: {workerReach}.'),
    line('Ist {workerName} nicht da? Dann hilft mir {replacementName}: {replacementReach}.'),
    line('Wer mich unterstützt: {supportName}.'),
    line('Das ÖSHZ hat am {decisionDate} über mein Eingliederungseinkommen entschieden.'),
    clause('project'),
    clause('balance'),
  ],
  setback: [...startTalkFirst, ...startSanctions, clause('appeal')],
  rights: startRights,
  changes: startChanges,
  signing: [
    line(
      'Unterschreibt meine Partnerin oder mein Partner auch? {partnerName}. Diese Person {partnerContract}.',
    ),
    line('Unterschreibt noch jemand? {thirdName}. Wer wünschte das? {thirdAskedBy}.'),
    line('So schaut diese Partei mit uns, wie es geht: {thirdEvaluates}.'),
    ...startSigning,
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>

/** Extra help or a premium, for the section about money. */
export const extraHelpDe = [
  line('Zusätzliche Hilfe oder Prämie: {extraWhat}. Betrag: {extraAmount} Euro.'),
  line('So bekomme ich sie: {extraCondition}.'),
  clause('extra-help'),
] as const

/** The talks of a year with their day and how, for the section about looking at it together. */
export const talksDe = [
  line('Unsere nächsten Gespräche:'),
  line('{talk1On}, {talk1How}', { style: 'bullet' }),
  line('{talk2On}, {talk2How}', { style: 'bullet' }),
  line('{talk3On}, {talk3How}', { style: 'bullet' }),
] as const

/** How long a contract of the legal form "general" runs. */
export const periodDe = [
  clause('duration'),
  line('Dauert dieser Vertrag länger als ein Jahr? Das hat diesen Grund: {longerBecause}.'),
] as const
