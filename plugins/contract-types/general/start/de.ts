/** What a new general contract starts with, in German: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartDe, extraHelpDe, periodDe, startSetback, talksDe } from '../../core/index.ts'

export const startDe = {
  ...coreStartDe,
  who: [...coreStartDe.who, clause('good-conditions')],
  setback: startSetback,
  agreements: [
    line('Zuerst arbeiten wir an: {orientation}.'),
    {
      type: 'goal',
      children: [
        line(''),
        promise(
          'client',
          'Ich mache den ersten Schritt, den wir zusammen gewählt haben.',
          'Ich habe es versucht und erzählt, wie es war.',
          { rhythm: 'vor unserem ersten Gespräch' },
        ),
        promise(
          'centre',
          'Das ÖSHZ sucht mit mir, wer oder was bei diesem Schritt helfen kann.',
          'Wir haben aufgeschrieben, wer hilft, und diese Person weiß es.',
          { rhythm: 'vor unserem ersten Gespräch' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'administration',
      children: [
        line('Ich bekomme die Hilfe, auf die ich ein Recht habe.'),
        promise(
          'client',
          'Ich bringe mit, was für den Antrag nötig ist, wenn ich es habe.',
          'Ich habe mitgebracht, was ich hatte, oder gesagt, was ich nicht fand.',
          { rhythm: 'wenn wir zusammen etwas beantragen' },
        ),
        promise(
          'centre',
          'Das ÖSHZ schaut mit mir, welche Rechte ich habe, und füllt die Anträge mit mir aus.',
          'Wir haben alles geprüft, und jeder Antrag ist abgeschickt.',
          { rhythm: 'innerhalb von 2 Monaten' },
        ),
      ],
    },
  ],
  money: [clause('income-stays'), ...extraHelpDe],
  period: periodDe,
  evaluation: [...talksDe, clause('evaluation-rhythm'), clause('interview')],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
