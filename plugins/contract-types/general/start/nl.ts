/**
 * What a new general contract starts with, in Dutch. It is there to be changed. The first goal is the
 * client's own and still without words; the second is about what the client has a right to.
 */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartNl, extraHelpNl, periodNl, startSetback, talksNl } from '../../core/index.ts'

export const startNl = {
  ...coreStartNl,
  who: [...coreStartNl.who, clause('good-conditions')],
  setback: startSetback,
  agreements: [
    line('Eerst werken we aan: {orientation}.'),
    {
      type: 'goal',
      children: [
        line(''),
        promise(
          'client',
          'Ik zet de eerste stap die we samen kozen.',
          'Ik probeerde het, en vertelde hoe het ging.',
          { rhythm: 'voor ons eerste gesprek' },
        ),
        promise(
          'centre',
          'Het OCMW zoekt met mij wie of wat bij die stap kan helpen.',
          'We schreven op wie helpt, en die persoon weet ervan.',
          { rhythm: 'voor ons eerste gesprek' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'administration',
      children: [
        line('Ik krijg de hulp waar ik recht op heb.'),
        promise(
          'client',
          'Ik breng mee wat nodig is om het aan te vragen, als ik dat heb.',
          'Ik bracht mee wat ik had, of zei wat ik niet vond.',
          { rhythm: 'als we samen iets aanvragen' },
        ),
        promise(
          'centre',
          'Het OCMW kijkt met mij na welke rechten ik heb, en vult de aanvragen samen met mij in.',
          'We keken alles na, en elke aanvraag is verstuurd.',
          { rhythm: 'binnen 2 maanden' },
        ),
      ],
    },
  ],
  money: [clause('income-stays'), ...extraHelpNl],
  period: periodNl,
  evaluation: [...talksNl, clause('evaluation-rhythm'), clause('interview')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
