/**
 * What a new contract about social activation starts with, in Dutch. It is there to be changed. The
 * first goal is the client's own: they choose what it is about, and say what they have, want and need
 * (after model B of the 2015 study). The second is one that the centre owes everybody.
 */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartNl, extraHelpNl, periodNl, startTalkFirst, talksNl } from '../../core/index.ts'

export const startNl = {
  ...coreStartNl,
  agreements: [
    {
      type: 'goal',
      children: [
        line(''),
        line('Dit heb ik al: '),
        line('Dit heb ik nodig: '),
        promise(
          'client',
          'Ik zet een eerste stap. We kozen die stap samen, op mijn tempo.',
          'Ik probeerde het, of ik zei wat niet lukte.',
          { rhythm: 'voor ons tweede gesprek' },
        ),
        promise(
          'centre',
          'Mijn maatschappelijk werker zoekt met mij wat er in de buurt is, en gaat mee als ik dat wil.',
          'Ik weet waar ik terecht kan, en ging er niet alleen naartoe als ik dat niet wou.',
          { rhythm: 'in de eerste maand' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'administration',
      children: [
        line('Ik krijg waar ik recht op heb, en mijn papieren zijn in orde.'),
        promise(
          'client',
          'Ik breng mee wat ik heb van brieven en papieren.',
          'We keken er samen naar. Iets niet vinden is niet erg.',
          { rhythm: 'bij onze gesprekken' },
        ),
        promise(
          'centre',
          'Het OCMW kijkt waar ik nog recht op heb, en vraagt dat samen met mij aan.',
          'We hebben een lijst gemaakt, en alles wat kon is aangevraagd.',
          { rhythm: 'in de eerste twee maanden' },
        ),
      ],
    },
    clause('health-private'),
    clause('volunteering'),
  ],
  period: periodNl,
  money: [
    clause('income-stays'),
    line('Meedoen kost soms geld. Dat betaalt: {takingPartPayer}.'),
    ...extraHelpNl,
  ],
  evaluation: [...talksNl, clause('evaluation-rhythm'), clause('interview')],
  setback: [...startTalkFirst, clause('no-sanction'), clause('law-stays'), clause('appeal')],
  rights: [
    ...coreStartNl.rights,
    line('Is er een beslissing dat ik geen contract hoef te sluiten? {exempted}.'),
    line('Dan wil ik dit contract zelf: {ownChoice}.'),
    clause('exempted-free'),
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
