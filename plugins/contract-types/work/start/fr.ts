/** What a new contract about work starts with, in French: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartFr, extraHelpFr, periodFr, startSetback, talksFr } from '../../core/index.ts'

export const startFr = {
  ...coreStartFr,
  who: [...coreStartFr.who, clause('good-conditions')],
  setback: startSetback,
  work: [
    line('Je veux faire ce travail : {kindOfWork}.'),
    line('Je suis inscrit(e) ici : {jobService}.'),
    line('Je sais déjà chez qui ? C’est {employer}, à {workplace}. J’y fais : {workFunction}.'),
    clause('towards-work'),
    clause('work-that-fits'),
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'work',
      children: [
        line('Je trouve un travail qui me convient.'),
        promise(
          'client',
          'Je fais avec mon travailleur social un plan avec de petites étapes vers le travail.',
          'Mes étapes sont notées, et je les ai choisies aussi.',
          { rhythm: 'avant notre premier entretien' },
        ),
        promise(
          'centre',
          'Le CPAS regarde avec moi ce que je sais bien faire, et ce qui manque : langue, formation, garde ou transport.',
          'Nous avons noté ce qu’il faut, et qui s’en occupe.',
          { rhythm: 'avant notre premier entretien' },
        ),
        promise(
          'client',
          'Je cherche du travail comme nous l’avons choisi ensemble, et je raconte comment ça va.',
          'J’ai fait ce que j’ai pu de notre plan. Il n’est pas nécessaire d’avoir trouvé.',
          { rhythm: 'comme dans notre plan' },
        ),
        promise(
          'centre',
          'Mon travailleur social cherche avec moi, aide pour les lettres et prépare les entretiens avec moi.',
          'J’ai reçu de l’aide quand je l’ai demandée, et j’ai entendu parler d’emplois qui me vont.',
          { rhythm: 'chaque mois' },
        ),
      ],
    },
    clause('suitable-job'),
    clause('trying-is-enough'),
  ],
  money: [
    clause('income-stays'),
    line('Qui paie le trajet vers un entretien d’embauche : {costTravelWork}.'),
    ...extraHelpFr,
  ],
  period: periodFr,
  evaluation: [...talksFr, clause('evaluation-rhythm'), clause('interview')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
