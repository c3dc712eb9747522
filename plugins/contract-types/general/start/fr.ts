/** What a new general contract starts with, in French: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartFr, extraHelpFr, periodFr, startSetback, talksFr } from '../../core/index.ts'

export const startFr = {
  ...coreStartFr,
  who: [...coreStartFr.who, clause('good-conditions')],
  setback: startSetback,
  agreements: [
    line('Nous travaillons d’abord à : {orientation}.'),
    {
      type: 'goal',
      children: [
        line(''),
        promise(
          'client',
          'Je fais la première étape que nous avons choisie ensemble.',
          'J’ai essayé, et j’ai raconté comment cela s’est passé.',
          { rhythm: 'avant notre premier entretien' },
        ),
        promise(
          'centre',
          'Le CPAS cherche avec moi qui ou quoi peut aider pour cette étape.',
          'Nous avons noté qui aide, et cette personne le sait.',
          { rhythm: 'avant notre premier entretien' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'administration',
      children: [
        line('Je reçois l’aide à laquelle j’ai droit.'),
        promise(
          'client',
          'J’apporte ce qu’il faut pour la demande, si je l’ai.',
          'J’ai apporté ce que j’avais, ou j’ai dit ce que je n’ai pas trouvé.',
          { rhythm: 'quand nous faisons une demande ensemble' },
        ),
        promise(
          'centre',
          'Le CPAS regarde avec moi quels sont mes droits, et remplit les demandes avec moi.',
          'Nous avons tout regardé, et chaque demande est envoyée.',
          { rhythm: 'dans les 2 mois' },
        ),
      ],
    },
  ],
  money: [clause('income-stays'), ...extraHelpFr],
  period: periodFr,
  evaluation: [...talksFr, clause('evaluation-rhythm'), clause('interview')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
