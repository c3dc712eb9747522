/**
 * What a new contract about studies starts with, in Dutch. It is there to be changed. The promises of
 * both sides answer each other; those of the client are about effort, never about results.
 */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartNl, extraHelpNl, startSanctions, startTalkFirst } from '../../core/index.ts'

export const startNl = {
  ...coreStartNl,
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
          'Ik schrijf mij elk jaar op tijd in.',
          'Het OCMW krijgt mijn bewijs van inschrijving.',
          { rhythm: 'bij het begin van elk schooljaar' },
        ),
        promise(
          'centre',
          'Het OCMW helpt mij als er iets misloopt met mijn inschrijving.',
          'We zochten samen een oplossing, bijvoorbeeld met de dienst voor studenten.',
          { rhythm: 'wanneer ik het vraag' },
        ),
        promise(
          'client',
          'Ik ga naar de les. Kan ik niet komen? Dan verwittig ik mijn school.',
          'Ik volgde de regels van mijn school. Ziek zijn telt als een goede reden.',
          { rhythm: 'elke lesweek' },
        ),
        promise(
          'centre',
          'Het OCMW zoekt met mij hulp als een vak moeilijk gaat, of een rustige plek om te studeren.',
          'Ik weet waar ik terecht kan, en iemand ging mee als ik dat wou.',
          { rhythm: 'wanneer ik het vraag' },
        ),
        promise(
          'client',
          'Ik neem deel aan de examens.',
          'Ik legde de examens af die op mijn lijst staan. Ziek zijn telt als een goede reden.',
          { rhythm: 'elke examenperiode' },
        ),
        promise(
          'centre',
          'Het OCMW vraagt mij tijdens de examens niet om langs te komen.',
          'Er was geen verplichte afspraak in de examens, tenzij ik er zelf een vroeg.',
          { rhythm: 'elke examenperiode' },
        ),
        promise(
          'client',
          'Ik laat zien hoe mijn examens gingen, ook als ze minder goed gingen.',
          'Het OCMW kreeg mijn punten binnen 7 werkdagen.',
          { rhythm: 'na elke examenperiode' },
        ),
        promise(
          'centre',
          'Mijn maatschappelijk werker bespreekt de punten met mij en zoekt mee naar wat helpt.',
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
        promise(
          'client',
          'Ik werk op momenten die passen bij mijn studie. Welke dat zijn, kozen we samen.',
          'Ik zocht werk op de momenten die we samen opschreven.',
          { rhythm: 'zoals we samen beslissen' },
        ),
        promise(
          'centre',
          'Het OCMW helpt mij werk te zoeken dat bij mijn studie past. Het legt uit wat werken met mijn leefloon doet.',
          'Ik kreeg uitleg voor ik begon te werken.',
          { rhythm: 'voor ik begin te werken' },
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
  setback: [...startTalkFirst, clause('year-again'), ...startSanctions, clause('appeal')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
