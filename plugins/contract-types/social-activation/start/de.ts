/** What a new contract about social activation starts with, in German: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import { coreStartDe, extraHelpDe, periodDe, startTalkFirst, talksDe } from '../../core/index.ts'

export const startDe = {
  ...coreStartDe,
  agreements: [
    {
      type: 'goal',
      children: [
        line(''),
        line('Das habe ich schon: '),
        line('Das brauche ich: '),
        promise(
          'client',
          'Ich mache einen ersten Schritt. Wir haben ihn zusammen gewählt, in meinem Tempo.',
          'Ich habe es versucht, oder ich habe gesagt, was nicht ging.',
          { rhythm: 'vor unserem zweiten Gespräch' },
        ),
        promise(
          'centre',
          'Das ÖSHZ sucht mit mir, was es in der Nähe gibt, und kommt mit, wenn ich das will.',
          'Ich weiß, wohin ich gehen kann, und musste nicht allein gehen.',
          { rhythm: 'im ersten Monat' },
        ),
      ],
    },
    {
      type: 'goal',
      domain: 'administration',
      children: [
        line('Ich bekomme, worauf ich ein Recht habe, und meine Papiere sind in Ordnung.'),
        promise(
          'client',
          'Ich bringe die Briefe und Papiere mit, die ich habe.',
          'Wir haben sie zusammen angeschaut. Etwas nicht zu finden ist nicht schlimm.',
          { rhythm: 'bei unseren Gesprächen' },
        ),
        promise(
          'centre',
          'Das ÖSHZ schaut, worauf ich noch ein Recht habe, und beantragt es mit mir.',
          'Wir haben eine Liste gemacht, und alles, was ging, ist beantragt.',
          { rhythm: 'in den ersten zwei Monaten' },
        ),
      ],
    },
    clause('health-private'),
    clause('volunteering'),
  ],
  period: periodDe,
  money: [
    clause('income-stays'),
    line('Mitmachen kostet manchmal Geld. Wer das bezahlt: {takingPartPayer}.'),
    ...extraHelpDe,
  ],
  evaluation: [...talksDe, clause('evaluation-rhythm'), clause('interview')],
  setback: [...startTalkFirst, clause('no-sanction'), clause('law-stays'), clause('appeal')],
  rights: [
    ...coreStartDe.rights,
    line('Gibt es einen Beschluss, dass ich keinen Vertrag schließen muss? {exempted}.'),
    line('Dann will ich diesen Vertrag selbst: {ownChoice}.'),
    clause('exempted-free'),
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
