/** What a new contract about studies starts with, in French: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartFr, extraHelpFr, startSanctions, startTalkFirst } from '../../core/index.ts'

export const startFr = {
  ...coreStartFr,
  who: [...coreStartFr.who, clause('good-conditions')],
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
          'Je vais aux cours et je participe aux examens. Je ne peux pas ? Alors je préviens mon école.',
          'J’ai suivi les règles de mon école. Être malade est une bonne raison.',
          { rhythm: 'chaque semaine de cours et à chaque période d’examens' },
        ),
        promise(
          'centre',
          'Mon travailleur social parle avec moi de mes examens et cherche ce qui peut aider.',
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
    line('Ma bourse d’études : {studyGrant}.'),
    line('Allocations familiales et pension alimentaire à mon nom : {ownFamilyMoney}.'),
    line('Mes allocations familiales : {childBenefit}. Ma pension alimentaire : {maintenance}.'),
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
  setback: [
    ...startTalkFirst,
    clause('no-sanction'),
    clause('year-again'),
    ...startSanctions,
    clause('appeal'),
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
