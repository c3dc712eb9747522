/** What a new contract about a training or work experience starts with, in French: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import {
  coreStartFr,
  extraHelpFr,
  jokerStart,
  periodFr,
  startSanctions,
  startTalkFirst,
} from '../../core/index.ts'

export const startFr = {
  ...coreStartFr,
  who: [...coreStartFr.who, clause('good-conditions')],
  training: [
    line('J’apprends ou je fais : {training}.'),
    line('C’est chez {trainingOrganiser}, à cette adresse : {trainingPlace}.'),
    line(
      'Je commence le {trainingFrom} et je finis le {trainingUntil}. Mes heures : {trainingTimetable}.',
    ),
    line('Où j’apprends en travaillant : {hostName}. Qui m’aide là-bas : {hostGuide}.'),
    line('Cet endroit signe aussi ? {organiserJoins}.'),
    clause('organiser'),
    ...periodFr,
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'education',
      children: [
        line('J’apprends ce qu’il faut pour le travail que je veux faire.'),
        promise(
          'client',
          'Je participe à la formation. Je ne peux pas venir ? Alors je le dis dès que possible.',
          'J’ai participé les jours que nous avons notés. Être malade est une bonne raison.',
          { rhythm: 'les jours de ma formation' },
        ),
        promise(
          'centre',
          'Le CPAS règle avec moi l’inscription et les coûts. Ainsi, je n’ai rien à avancer.',
          'Tout était réglé et payé avant mon premier jour.',
          { rhythm: 'avant que je commence' },
        ),
        promise(
          'client',
          'Je dis comment ça va : ce qui marche, ce qui est difficile et ce dont j’ai besoin.',
          'Nous nous sommes parlé, même quand ça allait moins bien.',
          { rhythm: 'chaque mois' },
        ),
        promise(
          'centre',
          'Mon travailleur social écoute et cherche avec moi, par exemple une crèche, un transport ou de l’aide pour la langue.',
          'Pour chaque problème, nous avons noté qui fait quoi, et pour quand.',
          { rhythm: 'chaque mois' },
        ),
      ],
    },
    clause('effort'),
  ],
  money: [
    clause('income-stays'),
    clause('costs'),
    line('Qui paie l’inscription : {costEnrolment}.'),
    line('Qui paie les trajets : {costTransport}.'),
    line('Qui paie l’assurance : {costInsurance}.'),
    line('Qui paie les vêtements de travail : {costClothes}.'),
    line('Quelqu’un d’autre paie quelque chose ? Alors c’est : {costOther}.'),
    line('Je reçois cet argent ainsi : {costsPaidHow}.'),
    ...extraHelpFr.slice(0, -1),
    line('Le jour où je la reçois : {extraDate}.'),
    clause('extra-help'),
  ],
  evaluation: [
    line('Nos prochains entretiens :'),
    line('peu après le début : {talk1On}, {talk1How}', { style: 'bullet' }),
    line('à la moitié : {talk2On}, {talk2How}', { style: 'bullet' }),
    line('à la fin, sur ce que je fais ensuite : {talk3On}, {talk3How}', { style: 'bullet' }),
    clause('evaluation-rhythm'),
    clause('interview'),
  ],
  jokers: jokerStart.fr,
  setback: [
    ...startTalkFirst,
    clause('absence'),
    clause('training-stops'),
    clause('no-sanction'),
    ...startSanctions,
    clause('appeal'),
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
