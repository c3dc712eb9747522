/**
 * The blocks that a new contract of every type starts with, in Dutch, by section. A type takes them
 * and adds its own: `{ ...coreStartNl, study: […] }`.
 */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line } from '../../../kit/index.ts'
import {
  startChanges,
  startRights,
  startSanctions,
  startSigning,
  startTalkFirst,
} from './clauses.ts'

export const coreStartNl = {
  wish: [line('')],
  needs: [line(''), clause('needs-assessed')],
  who: [
    line('Ik ben {clientName}, geboren op {clientBirthDate}.'),
    line('Mijn OCMW is {centreName}, {centreAddress}.'),
    line('Mijn maatschappelijk werker is {workerName}. Zo bereik ik die persoon: {workerReach}.'),
    line('Is {workerName} er niet? Dan helpt {replacementName} mij: {replacementReach}.'),
    line('Wie mij bijstaat: {supportName}.'),
    clause('project'),
    clause('balance'),
  ],
  setback: [...startTalkFirst, ...startSanctions, clause('appeal')],
  rights: startRights,
  changes: startChanges,
  signing: [line('Wie nog meetekent: {thirdName}.'), ...startSigning],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>

/** Extra help or a premium, for the section about money. */
export const extraHelpNl = [
  line('Extra hulp of premie: {extraAmount} euro. Die krijg ik zo: {extraCondition}.'),
  clause('extra-help'),
] as const
