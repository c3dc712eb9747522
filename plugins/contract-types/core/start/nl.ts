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
    line('Het OCMW besliste over mijn leefloon op {decisionDate}.'),
    clause('project'),
    clause('balance'),
  ],
  setback: [...startTalkFirst, ...startSanctions, clause('appeal')],
  rights: startRights,
  changes: startChanges,
  signing: [
    line('Tekent mijn partner mee? {partnerName}. Mijn partner {partnerContract}.'),
    line('Tekent nog iemand mee? {thirdName}. Wie vroeg dat? {thirdAskedBy}.'),
    line('Zo kijkt die mee hoe het gaat: {thirdEvaluates}.'),
    ...startSigning,
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>

/** Extra help or a premium, for the section about money. */
export const extraHelpNl = [
  line('Extra hulp of premie: {extraWhat}. Bedrag: {extraAmount} euro.'),
  line('Die krijg ik zo: {extraCondition}.'),
  clause('extra-help'),
] as const

/** The talks of a year with their day and how, for the section about looking at it together. */
export const talksNl = [
  line('Onze volgende gesprekken:'),
  line('{talk1On}, {talk1How}', { style: 'bullet' }),
  line('{talk2On}, {talk2How}', { style: 'bullet' }),
  line('{talk3On}, {talk3How}', { style: 'bullet' }),
] as const

/** How long a contract of the legal form "general" runs. */
export const periodNl = [
  clause('duration'),
  line('Duurt dit contract langer dan een jaar? Dan is dat omdat: {longerBecause}.'),
] as const
