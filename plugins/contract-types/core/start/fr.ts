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
    line('Le CPAS a pris sa décision sur mon revenu d’intégration le {decisionDate}.'),
    clause('project'),
    clause('balance'),
  ],
  setback: [...startTalkFirst, ...startSanctions, clause('appeal')],
  rights: startRights,
  changes: startChanges,
  signing: [
    line('Mon ou ma partenaire signe aussi ? {partnerName}. Cette personne {partnerContract}.'),
    line('Quelqu’un d’autre signe aussi ? {thirdName}. Qui l’a demandé ? {thirdAskedBy}.'),
    line('Voici comment cette partie fait le point avec nous : {thirdEvaluates}.'),
    ...startSigning,
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>

/** Extra help or a premium, for the section about money. */
export const extraHelpFr = [
  line('Aide en plus ou prime : {extraWhat}. Montant : {extraAmount} euros.'),
  line('Je la reçois ainsi : {extraCondition}.'),
  clause('extra-help'),
] as const

/** The talks of a year with their day and how, for the section about looking at it together. */
export const talksFr = [
  line('Nos prochains entretiens :'),
  line('{talk1On}, {talk1How}', { style: 'bullet' }),
  line('{talk2On}, {talk2How}', { style: 'bullet' }),
  line('{talk3On}, {talk3How}', { style: 'bullet' }),
] as const

/** How long a contract of the legal form "general" runs. */
export const periodFr = [
  clause('duration'),
  line('Ce contrat dure plus d’un an ? En voici la raison : {longerBecause}.'),
] as const
