/** What a new contract about studies starts with, in French: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartFr, extraHelpFr, startSanctions, startTalkFirst } from '../../core/index.ts'

export const startFr = {
  ...coreStartFr,
  study: [
    line('J’étudie {study} à {school}.'),
    line('J’ai commencé le {studyFrom}. Je veux avoir fini le {studyUntil}.'),
    line('Maintenant : {schoolYear}. Je me suis inscrit(e) le {enrolmentDate}.'),
    clause('equity'),
    clause('whole-study'),
    clause('same-centre'),
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'education',
      children: [
        line('Je travaille à mon diplôme de {study}.'),
        promise(
          'client',
          'Je m’inscris à temps chaque année.',
          'Le CPAS reçoit mon attestation d’inscription.',
          { rhythm: 'au début de chaque année scolaire' },
        ),
        promise(
          'centre',
          'Le CPAS m’aide s’il y a un problème avec mon inscription.',
          'Nous avons cherché ensemble une solution, par exemple avec le service aux étudiants.',
          { rhythm: 'quand je le demande' },
        ),
        promise(
          'client',
          'Je vais aux cours. Je ne peux pas venir ? Alors je préviens mon école.',
          'J’ai suivi les règles de mon école. Être malade est une bonne raison.',
          { rhythm: 'chaque semaine de cours' },
        ),
        promise(
          'centre',
          'Le CPAS cherche avec moi de l’aide si un cours est difficile, ou un endroit calme pour étudier.',
          'Je sais où aller, et quelqu’un est venu avec moi si je le voulais.',
          { rhythm: 'quand je le demande' },
        ),
        promise(
          'client',
          'Je participe aux examens.',
          'J’ai passé les examens de ma liste. Être malade est une bonne raison.',
          { rhythm: 'à chaque période d’examens' },
        ),
        promise(
          'centre',
          'Le CPAS ne me demande pas de venir pendant les examens.',
          'Il n’y a pas eu de rendez-vous obligatoire pendant les examens, sauf si je l’ai demandé.',
          { rhythm: 'à chaque période d’examens' },
        ),
        promise(
          'client',
          'Je montre comment mes examens se sont passés, même si ça a moins bien marché.',
          'Le CPAS a reçu mes points dans les 7 jours ouvrables.',
          { rhythm: 'après chaque période d’examens' },
        ),
        promise(
          'centre',
          'Mon travailleur social parle des points avec moi et cherche ce qui peut aider.',
          'Nous avons eu un entretien, et nous avons noté ce que nous allons faire.',
          { rhythm: 'après chaque période d’examens' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'income',
      children: [
        line('J’ai assez d’argent pour étudier et pour vivre.'),
        promise(
          'client',
          'Je demande une bourse d’études. Mon travailleur social m’aide.',
          'La demande est envoyée.',
          { rhythm: 'chaque année scolaire' },
        ),
        promise(
          'centre',
          'Le CPAS remplit la demande avec moi, et regarde à quoi j’ai encore droit.',
          'Nous avons préparé la demande ensemble, bien avant le dernier jour.',
          { rhythm: 'chaque année scolaire' },
        ),
        promise(
          'client',
          'Je travaille à des moments qui vont avec mes études. Nous les avons choisis ensemble.',
          'J’ai cherché du travail aux moments que nous avons notés ensemble.',
          { rhythm: 'comme nous le décidons ensemble' },
        ),
        promise(
          'centre',
          'Le CPAS m’aide à chercher un travail qui va avec mes études. Il explique ce que cela change pour mon revenu d’intégration.',
          'J’ai reçu des explications avant de commencer à travailler.',
          { rhythm: 'avant que je commence à travailler' },
        ),
      ],
    },
    clause('effort'),
    clause('work'),
  ],
  money: [
    clause('income-stays'),
    line('Qui paie l’inscription : {costEnrolment}.'),
    line('Qui paie les livres et le matériel : {costBooks}.'),
    line('Qui paie les trajets vers l’école : {costTransport}.'),
    ...extraHelpFr,
  ],
  evaluation: [
    line('Nos prochains entretiens :'),
    line('après les premiers examens : {talk1On}, {talk1How}', { style: 'bullet' }),
    line('après les deuxièmes examens : {talk2On}, {talk2How}', { style: 'bullet' }),
    line('avant la nouvelle année scolaire : {talk3On}, {talk3How}', { style: 'bullet' }),
    clause('evaluation-rhythm'),
    clause('evaluation-exams'),
    clause('interview'),
  ],
  setback: [...startTalkFirst, clause('year-again'), ...startSanctions, clause('appeal')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
