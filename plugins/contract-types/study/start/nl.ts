/**
 * What a new contract about studies starts with, in Dutch. It is there to be changed. One promise of
 * each side for each goal, that answer each other; those of the client are about effort, never about
 * results. What students usually promise besides is offered by the rules (`rules/promises.ts`).
 */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartNl, extraHelpNl, startSanctions, startTalkFirst } from '../../core/index.ts'

export const startNl = {
  ...coreStartNl,
  who: [...coreStartNl.who, clause('good-conditions')],
  study: [
    line('Ik studeer {study} aan {school}.'),
    line('Ik begon op {studyFrom}. Ik wil klaar zijn op {studyUntil}.'),
    line('Nu: {schoolYear}. Ik schreef mij in op {enrolmentDate}.'),
    clause('equity'),
    clause('whole-study'),
    clause('same-centre'),
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'education',
      children: [
        line('Ik werk aan mijn diploma van {study}.'),
        promise(
          'client',
          'Ik ga naar de les en neem deel aan de examens. Kan ik niet? Dan verwittig ik mijn school.',
          'Ik volgde de regels van mijn school. Ziek zijn telt als een goede reden.',
          { rhythm: 'elke lesweek en elke examenperiode' },
        ),
        promise(
          'centre',
          'Mijn maatschappelijk werker bespreekt met mij hoe mijn examens gingen, en zoekt mee naar wat helpt.',
          'We hadden een gesprek, en we schreven op wat we gaan doen.',
          { rhythm: 'na elke examenperiode' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'income',
      children: [
        line('Ik heb genoeg geld om te studeren en te leven.'),
        promise(
          'client',
          'Ik vraag een studietoelage aan. Mijn maatschappelijk werker helpt mij daarbij.',
          'De aanvraag is verstuurd.',
          { rhythm: 'elk schooljaar' },
        ),
        promise(
          'centre',
          'Het OCMW vult de aanvraag samen met mij in, en kijkt waar ik nog recht op heb.',
          'We zaten samen voor de aanvraag, ruim voor de laatste dag.',
          { rhythm: 'elk schooljaar' },
        ),
      ],
    },
    clause('effort'),
    clause('work'),
  ],
  money: [
    clause('income-stays'),
    line('De inschrijving betaalt: {costEnrolment}.'),
    line('Boeken en materiaal betaalt: {costBooks}.'),
    line('De reis naar school betaalt: {costTransport}.'),
    line('Mijn studietoelage: {studyGrant}.'),
    line('Groeipakket en onderhoudsgeld op mijn eigen naam: {ownFamilyMoney}.'),
    line('Mijn groeipakket: {childBenefit}. Mijn onderhoudsgeld: {maintenance}.'),
    ...extraHelpNl,
  ],
  evaluation: [
    line('Onze volgende gesprekken:'),
    line('na de eerste examens: {talk1On}, {talk1How}', { style: 'bullet' }),
    line('na de tweede examens: {talk2On}, {talk2How}', { style: 'bullet' }),
    line('voor het nieuwe schooljaar begint: {talk3On}, {talk3How}', { style: 'bullet' }),
    clause('evaluation-rhythm'),
    clause('evaluation-exams'),
    clause('interview'),
  ],
  setback: [
    ...startTalkFirst,
    clause('no-sanction'),
    clause('year-again'),
    ...startSanctions,
    clause('appeal'),
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
