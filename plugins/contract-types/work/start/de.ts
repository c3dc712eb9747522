/** What a new contract about work starts with, in German: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartDe, extraHelpDe, periodDe, startSetback, talksDe } from '../../core/index.ts'

export const startDe = {
  ...coreStartDe,
  who: [...coreStartDe.who, clause('good-conditions')],
  setback: startSetback,
  work: [
    line('Ich will diese Arbeit tun: {kindOfWork}.'),
    line('Ich bin hier eingeschrieben: {jobService}.'),
    line(
      'Weiß ich schon, bei wem? Das ist {employer}, hier: {workplace}. Dort mache ich: {workFunction}.',
    ),
    clause('towards-work'),
    clause('work-that-fits'),
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'work',
      children: [
        line('Ich finde Arbeit, die zu mir passt.'),
        promise(
          'client',
          'Ich mache mit dem ÖSHZ einen Plan mit kleinen Schritten zur Arbeit.',
          'Meine Schritte stehen auf Papier, und ich habe sie mit gewählt.',
          { rhythm: 'vor unserem ersten Gespräch' },
        ),
        promise(
          'centre',
          'Das ÖSHZ schaut mit mir, was ich gut kann, und was noch fehlt: Sprache, Ausbildung, Betreuung oder Fahrt.',
          'Wir haben aufgeschrieben, was nötig ist, und wer sich darum kümmert.',
          { rhythm: 'vor unserem ersten Gespräch' },
        ),
        promise(
          'client',
          'Ich suche Arbeit so, wie wir es zusammen gewählt haben, und erzähle, wie es geht.',
          'Ich habe von unserem Plan getan, was ich konnte. Ich muss noch nichts gefunden haben.',
          { rhythm: 'wie es in unserem Plan steht' },
        ),
        promise(
          'centre',
          'Das ÖSHZ sucht mit, hilft bei Briefen und bereitet Gespräche mit mir vor.',
          'Ich bekam Hilfe, als ich darum bat, und hörte von Stellen, die zu mir passen.',
          { rhythm: 'jeden Monat' },
        ),
      ],
    },
    clause('suitable-job'),
    clause('trying-is-enough'),
  ],
  money: [
    clause('income-stays'),
    line('Wer die Fahrt zu einem Vorstellungsgespräch bezahlt: {costTravelWork}.'),
    ...extraHelpDe,
  ],
  period: periodDe,
  evaluation: [...talksDe, clause('evaluation-rhythm'), clause('interview')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
