/** What a new contract about studies starts with, in German: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartDe, extraHelpDe, startSanctions, startTalkFirst } from '../../core/index.ts'

export const startDe = {
  ...coreStartDe,
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
          'Ich schreibe mich jedes Jahr rechtzeitig ein.',
          'Das ÖSHZ bekommt meine Einschreibebestätigung.',
          { rhythm: 'am Anfang jedes Schuljahres' },
        ),
        promise(
          'centre',
          'Das ÖSHZ hilft mir, wenn bei meiner Einschreibung etwas schiefgeht.',
          'Wir haben zusammen eine Lösung gesucht, zum Beispiel mit dem Dienst für Studierende.',
          { rhythm: 'wenn ich darum bitte' },
        ),
        promise(
          'client',
          'Ich gehe zum Unterricht. Kann ich nicht kommen? Dann sage ich meiner Schule Bescheid.',
          'Ich habe mich an die Regeln meiner Schule gehalten. Krank sein ist ein guter Grund.',
          { rhythm: 'jede Unterrichtswoche' },
        ),
        promise(
          'centre',
          'Das ÖSHZ sucht mit mir Hilfe, wenn ein Fach schwierig ist, oder einen ruhigen Platz zum Lernen.',
          'Ich weiß, wohin ich gehen kann, und jemand kam mit, wenn ich das wollte.',
          { rhythm: 'wenn ich darum bitte' },
        ),
        promise(
          'client',
          'Ich nehme an den Prüfungen teil.',
          'Ich habe die Prüfungen auf meiner Liste gemacht. Krank sein ist ein guter Grund.',
          { rhythm: 'in jeder Prüfungszeit' },
        ),
        promise(
          'centre',
          'Das ÖSHZ bittet mich während der Prüfungen nicht um einen Besuch.',
          'Es gab keinen Pflichttermin während der Prüfungen, außer ich habe selbst darum gebeten.',
          { rhythm: 'in jeder Prüfungszeit' },
        ),
        promise(
          'client',
          'Ich zeige, wie meine Prüfungen waren, auch wenn sie weniger gut waren.',
          'Das ÖSHZ hat meine Noten innerhalb von 7 Werktagen bekommen.',
          { rhythm: 'nach jeder Prüfungszeit' },
        ),
        promise(
          'centre',
          'Das ÖSHZ bespricht die Noten mit mir und sucht mit mir, was hilft.',
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
        promise(
          'client',
          'Ich arbeite in Zeiten, die zu meinem Studium passen. Wir haben sie zusammen gewählt.',
          'Ich habe Arbeit gesucht für die Zeiten, die wir zusammen aufgeschrieben haben.',
          { rhythm: 'so, wie wir es zusammen entscheiden' },
        ),
        promise(
          'centre',
          'Das ÖSHZ hilft mir, Arbeit zu suchen, die zu meinem Studium passt. Es erklärt, was das für mein Eingliederungseinkommen bedeutet.',
          'Man hat es mir erklärt, bevor ich zu arbeiten begann.',
          { rhythm: 'bevor ich zu arbeiten beginne' },
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
  setback: [...startTalkFirst, clause('year-again'), ...startSanctions, clause('appeal')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
