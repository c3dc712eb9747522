/**
 * What a new contract about work starts with, in Dutch. It is there to be changed. Two promises of each
 * side that answer each other; those of the client are about trying, never about finding.
 */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartNl, extraHelpNl, periodNl, startSetback, talksNl } from '../../core/index.ts'

export const startNl = {
  ...coreStartNl,
  who: [...coreStartNl.who, clause('good-conditions')],
  setback: startSetback,
  work: [
    line('Ik wil dit werk doen: {kindOfWork}.'),
    line('Ik ben ingeschreven bij {jobService}.'),
    line('Weet ik al bij wie? Dat is {employer}, in {workplace}. Ik doe daar: {workFunction}.'),
    clause('towards-work'),
    clause('work-that-fits'),
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'work',
      children: [
        line('Ik vind werk dat bij mij past.'),
        promise(
          'client',
          'Ik maak samen met mijn maatschappelijk werker een plan met kleine stappen naar werk.',
          'Mijn stappen staan op papier, en ik koos ze mee.',
          { rhythm: 'voor ons eerste gesprek' },
        ),
        promise(
          'centre',
          'Het OCMW bekijkt met mij wat ik goed kan, en wat nog nodig is: taal, opleiding, opvang of vervoer.',
          'We schreven op wat nodig is, en wie dat regelt.',
          { rhythm: 'voor ons eerste gesprek' },
        ),
        promise(
          'client',
          'Ik zoek werk op de manier die we samen kozen, en vertel hoe het gaat.',
          'Ik deed wat ik kon van ons plan. Werk vinden hoeft niet gelukt te zijn.',
          { rhythm: 'zoals in ons plan staat' },
        ),
        promise(
          'centre',
          'Mijn maatschappelijk werker zoekt mee, helpt met brieven en bereidt gesprekken met mij voor.',
          'Ik kreeg hulp toen ik ze vroeg, en hoorde van jobs die bij mij passen.',
          { rhythm: 'elke maand' },
        ),
      ],
    },
    clause('suitable-job'),
    clause('trying-is-enough'),
  ],
  money: [
    clause('income-stays'),
    line('De reis naar een gesprek over werk betaalt: {costTravelWork}.'),
    ...extraHelpNl,
  ],
  period: periodNl,
  evaluation: [...talksNl, clause('evaluation-rhythm'), clause('interview')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
