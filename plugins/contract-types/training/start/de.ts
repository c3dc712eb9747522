/** What a new contract about a training or work experience starts with, in German: see `nl.ts`. */
import type { BlockToWrite } from '../../../../schemas/document/index.ts'
import { clause, line, promise } from '../../../kit/index.ts'
import {
  coreStartDe,
  extraHelpDe,
  jokerStart,
  periodDe,
  startSanctions,
  startTalkFirst,
} from '../../core/index.ts'

export const startDe = {
  ...coreStartDe,
  who: [...coreStartDe.who, clause('good-conditions')],
  training: [
    line('Das lerne oder tue ich: {training}.'),
    line('Das ist bei {trainingOrganiser}, an dieser Adresse: {trainingPlace}.'),
    line(
      'Ich beginne am {trainingFrom} und höre am {trainingUntil} auf. Meine Zeiten: {trainingTimetable}.',
    ),
    line('Wo ich Berufserfahrung sammle: {hostName}. Wer mir dort hilft: {hostGuide}.'),
    line('Unterschreibt man dort auch? {organiserJoins}.'),
    clause('organiser'),
    ...periodDe,
  ],
  agreements: [
    {
      type: 'goal',
      domain: 'education',
      children: [
        line('Ich lerne, was ich für die Arbeit brauche, die ich tun will.'),
        promise(
          'client',
          'Ich nehme an der Ausbildung teil. Kann ich nicht kommen? Dann sage ich so bald wie möglich Bescheid.',
          'Ich war an den vereinbarten Tagen dabei. Krank sein ist ein guter Grund.',
          { rhythm: 'an den Tagen meiner Ausbildung' },
        ),
        promise(
          'centre',
          'Das ÖSHZ regelt mit mir die Einschreibung und die Kosten. So muss ich nichts vorstrecken.',
          'Alles war vor meinem ersten Tag geregelt und bezahlt.',
          { rhythm: 'bevor ich beginne' },
        ),
        promise(
          'client',
          'Ich erzähle, wie es geht: was klappt, was schwierig ist und was ich brauche.',
          'Wir haben miteinander gesprochen, auch wenn es gerade weniger gut ging.',
          { rhythm: 'jeden Monat' },
        ),
        promise(
          'centre',
          'Das ÖSHZ hört zu und sucht mit mir, zum Beispiel Kinderbetreuung, eine Fahrt oder Hilfe mit der Sprache.',
          'Für jedes Problem haben wir aufgeschrieben, wer was tut und bis wann.',
          { rhythm: 'jeden Monat' },
        ),
      ],
    },
    clause('effort'),
  ],
  money: [
    clause('income-stays'),
    clause('costs'),
    line('Wer die Einschreibung bezahlt: {costEnrolment}.'),
    line('Wer die Fahrten bezahlt: {costTransport}.'),
    line('Wer die Versicherung bezahlt: {costInsurance}.'),
    line('Wer die Arbeitskleidung bezahlt: {costClothes}.'),
    line('Bezahlt jemand anderes etwas? Dann ist das: {costOther}.'),
    line('So bekomme ich dieses Geld: {costsPaidHow}.'),
    ...extraHelpDe.slice(0, -1),
    line('Der Tag, an dem ich das bekomme: {extraDate}.'),
    clause('extra-help'),
  ],
  evaluation: [
    line('Unsere nächsten Gespräche:'),
    line('kurz nach dem Beginn: {talk1On}, {talk1How}', { style: 'bullet' }),
    line('in der Mitte: {talk2On}, {talk2How}', { style: 'bullet' }),
    line('am Ende, über das, was ich danach tue: {talk3On}, {talk3How}', { style: 'bullet' }),
    clause('evaluation-rhythm'),
    clause('interview'),
  ],
  jokers: jokerStart.de,
  setback: [
    ...startTalkFirst,
    clause('absence'),
    clause('training-stops'),
    clause('no-sanction'),
    ...startSanctions,
    clause('appeal'),
  ],
} as const satisfies Readonly<Record<string, readonly BlockToWrite[]>>
