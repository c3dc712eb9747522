/** What a new contract about social activation starts with, in French: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartFr, extraHelpFr, periodFr, startTalkFirst, talksFr } from '../../core/index.ts'

export const startFr = {
  ...coreStartFr,
  agreements: [
    {
      type: 'goal',
      children: [
        line(''),
        line('J’ai déjà ceci : '),
        line('J’ai besoin de ceci : '),
        promise(
          'client',
          'Je fais un premier pas. Nous l’avons choisi ensemble, à mon rythme.',
          'J’ai essayé, ou j’ai dit ce qui n’a pas marché.',
          { rhythm: 'avant notre deuxième entretien' },
        ),
        promise(
          'centre',
          'Mon travailleur social cherche avec moi ce qui existe près de chez moi. Quelqu’un m’accompagne si je le veux.',
          'Je sais où aller, et je n’y suis pas allé(e) seul(e) si je ne le voulais pas.',
          { rhythm: 'pendant le premier mois' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'administration',
      children: [
        line('Je reçois ce à quoi j’ai droit, et mes papiers sont en ordre.'),
        promise(
          'client',
          'J’apporte les lettres et les papiers que j’ai.',
          'Nous les avons regardés ensemble. Ne pas trouver quelque chose, ce n’est pas grave.',
          { rhythm: 'lors de nos entretiens' },
        ),
        promise(
          'centre',
          'Le CPAS regarde à quoi j’ai encore droit, et fait les demandes avec moi.',
          'Nous avons fait une liste, et tout ce qui était possible est demandé.',
          { rhythm: 'pendant les deux premiers mois' },
        ),
      ],
    },
    clause('health-private'),
    clause('volunteering'),
  ],
  period: periodFr,
  money: [
    clause('income-stays'),
    line('Participer coûte parfois de l’argent. Qui paie cela : {takingPartPayer}.'),
    ...extraHelpFr,
  ],
  evaluation: [...talksFr, clause('evaluation-rhythm'), clause('interview')],
  setback: [...startTalkFirst, clause('no-sanction'), clause('law-stays'), clause('appeal')],
  rights: [
    ...coreStartFr.rights,
    line(
      'Y a-t-il une décision qui dit qu’un contrat n’est pas obligatoire pour moi ? {exempted}.',
    ),
    line('Alors c’est moi qui veux ce contrat : {ownChoice}.'),
    clause('exempted-free'),
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
