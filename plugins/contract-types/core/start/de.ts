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
    clause('project'),
    clause('balance'),
  ],
  setback: [...startTalkFirst, ...startSanctions, clause('appeal')],
  rights: startRights,
  changes: startChanges,
  signing: [line('Wer noch unterschreibt: {thirdName}.'), ...startSigning],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>

/** Extra help or a premium, for the section about money. */
export const extraHelpDe = [
  line('Zusätzliche Hilfe oder Prämie: {extraAmount} Euro. So bekomme ich sie: {extraCondition}.'),
  clause('extra-help'),
] as const
