/** What a new contract about studies starts with, in German: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartDe, extraHelpDe, startSanctions, startTalkFirst } from '../../core/index.ts'

export const startDe = {
  ...coreStartDe,
  who: [...coreStartDe.who, clause('good-conditions')],
  study: [
    line('Ich studiere {study} an dieser Schule: {school}.'),
    line('Ich habe am {studyFrom} begonnen. Ich will am {studyUntil} fertig sein.'),
    line('Jetzt: {schoolYear}. Ich habe mich am {enrolmentDate} eingeschrieben.'),
    clause('equity'),
    clause('whole-study'),
    clause('same-centre'),
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'education',
      children: [
        line('Ich arbeite an meinem Abschluss in {study}.'),
        promise(
          'client',
          'Ich gehe zum Unterricht und nehme an den Prüfungen teil. Kann ich nicht? Dann sage ich meiner Schule Bescheid.',
          'Ich habe mich an die Regeln meiner Schule gehalten. Krank sein ist ein guter Grund.',
          { rhythm: 'jede Unterrichtswoche und in jeder Prüfungszeit' },
        ),
        promise(
          'centre',
          'Das ÖSHZ bespricht mit mir, wie meine Prüfungen waren, und sucht mit mir, was hilft.',
          'Wir hatten ein Gespräch und haben aufgeschrieben, was wir tun werden.',
          { rhythm: 'nach jeder Prüfungszeit' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'income',
      children: [
        line('Ich habe genug Geld zum Studieren und zum Leben.'),
        promise(
          'client',
          'Ich beantrage eine Studienbeihilfe. Das ÖSHZ hilft mir dabei.',
          'Der Antrag ist abgeschickt.',
          { rhythm: 'jedes Schuljahr' },
        ),
        promise(
          'centre',
          'Das ÖSHZ füllt den Antrag mit mir aus und schaut, worauf ich noch ein Recht habe.',
          'Wir haben den Antrag zusammen gemacht, lange vor dem letzten Tag.',
          { rhythm: 'jedes Schuljahr' },
        ),
      ],
    },
    clause('effort'),
    clause('work'),
  ],
  money: [
    clause('income-stays'),
    line('Wer die Einschreibung bezahlt: {costEnrolment}.'),
    line('Wer Bücher und Material bezahlt: {costBooks}.'),
    line('Wer die Fahrten zur Schule bezahlt: {costTransport}.'),
    line('Meine Studienbeihilfe: {studyGrant}.'),
    line('Kindergeld und Unterhalt auf meinen eigenen Namen: {ownFamilyMoney}.'),
    line('Mein Kindergeld: {childBenefit}. Mein Unterhalt: {maintenance}.'),
    ...extraHelpDe,
  ],
  evaluation: [
    line('Unsere nächsten Gespräche:'),
    line('nach den ersten Prüfungen: {talk1On}, {talk1How}', { style: 'bullet' }),
    line('nach den zweiten Prüfungen: {talk2On}, {talk2How}', { style: 'bullet' }),
    line('vor dem neuen Schuljahr: {talk3On}, {talk3How}', { style: 'bullet' }),
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
