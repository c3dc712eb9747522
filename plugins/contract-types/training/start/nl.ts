/**
 * What a new contract about a training or work experience starts with, in Dutch. It is there to be
 * changed. Two promises of each side that answer each other; those of the client are about effort.
 */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import {
  coreStartNl,
  extraHelpNl,
  jokerStart,
  periodNl,
  startSanctions,
  startTalkFirst,
} from '../../core/index.ts'

export const startNl = {
  ...coreStartNl,
  who: [...coreStartNl.who, clause('good-conditions')],
  training: [
    line('Ik leer of doe: {training}.'),
    line('Dat is bij {trainingOrganiser}, op dit adres: {trainingPlace}.'),
    line('Ik begin op {trainingFrom} en stop op {trainingUntil}. Mijn uren: {trainingTimetable}.'),
    line('Waar ik werkervaring opdoe: {hostName}. Wie mij daar helpt: {hostGuide}.'),
    line('Tekent die plaats mee? {organiserJoins}.'),
    clause('organiser'),
    ...periodNl,
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'education',
      children: [
        line('Ik leer wat ik nodig heb voor het werk dat ik wil doen.'),
        promise(
          'client',
          'Ik volg de opleiding. Kan ik niet komen? Dan laat ik dat zo snel mogelijk weten.',
          'Ik deed mee op de dagen die we afspraken. Ziek zijn telt als een goede reden.',
          { rhythm: 'op de dagen van mijn opleiding' },
        ),
        promise(
          'centre',
          'Het OCMW regelt met mij de inschrijving en de kosten. Zo moet ik zelf niets voorschieten.',
          'Alles was geregeld en betaald voor mijn eerste dag.',
          { rhythm: 'voor ik begin' },
        ),
        promise(
          'client',
          'Ik vertel hoe het gaat: wat lukt, wat moeilijk is en wat ik nodig heb.',
          'We hoorden elkaar, ook als het even minder goed ging.',
          { rhythm: 'elke maand' },
        ),
        promise(
          'centre',
          'Mijn maatschappelijk werker luistert en zoekt mee, bijvoorbeeld naar kinderopvang, vervoer of hulp bij de taal.',
          'Voor elk probleem schreven we op wie wat doet, en tegen wanneer.',
          { rhythm: 'elke maand' },
        ),
      ],
    },
    clause('effort'),
  ],
  money: [
    clause('income-stays'),
    clause('costs'),
    line('De inschrijving betaalt: {costEnrolment}.'),
    line('De reis ernaartoe betaalt: {costTransport}.'),
    line('De verzekering betaalt: {costInsurance}.'),
    line('De werkkleren betaalt: {costClothes}.'),
    line('Betaalt iemand anders iets? Dan is dat: {costOther}.'),
    line('Zo krijg ik dat geld: {costsPaidHow}.'),
    ...extraHelpNl.slice(0, -1),
    line('De dag waarop ik dat krijg: {extraDate}.'),
    clause('extra-help'),
  ],
  evaluation: [
    line('Onze volgende gesprekken:'),
    line('kort na het begin: {talk1On}, {talk1How}', { style: 'bullet' }),
    line('halverwege: {talk2On}, {talk2How}', { style: 'bullet' }),
    line('op het einde, over wat ik hierna doe: {talk3On}, {talk3How}', { style: 'bullet' }),
    clause('evaluation-rhythm'),
    clause('interview'),
  ],
  jokers: jokerStart.nl,
  setback: [
    ...startTalkFirst,
    clause('absence'),
    clause('training-stops'),
    clause('no-sanction'),
    ...startSanctions,
    clause('appeal'),
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
