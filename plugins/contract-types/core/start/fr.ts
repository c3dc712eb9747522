/** The blocks that a new contract of every type starts with, in French: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line } from '../../../kit/index.ts'
import {
  startChanges,
  startRights,
  startSanctions,
  startSigning,
  startTalkFirst,
} from './clauses.ts'

export const coreStartFr = {
  wish: [line('')],
  needs: [line(''), clause('needs-assessed')],
  who: [
    line('Je suis {clientName}, né(e) le {clientBirthDate}.'),
    line('Mon CPAS est {centreName}, {centreAddress}.'),
    line('Mon travailleur social est {workerName}. Pour joindre cette personne : {workerReach}.'),
    line('{workerName} est absent(e) ? Alors {replacementName} m’aide : {replacementReach}.'),
    line('La personne qui m’accompagne : {supportName}.'),
    clause('project'),
    clause('balance'),
  ],
  setback: [...startTalkFirst, ...startSanctions, clause('appeal')],
  rights: startRights,
  changes: startChanges,
  signing: [line('Qui signe aussi : {thirdName}.'), ...startSigning],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>

/** Extra help or a premium, for the section about money. */
export const extraHelpFr = [
  line('Aide en plus ou prime : {extraAmount} euros. Je la reçois ainsi : {extraCondition}.'),
  clause('extra-help'),
] as const
