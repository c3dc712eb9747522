import type { AskingTexts } from './texts.ts'

/** German, with "Sie". */
export const de: AskingTexts = {
  title: 'Fragen',
  tab: (open) => (open === 0 ? 'Fragen' : `Fragen (${open})`),
  ask: {
    'not-understood': 'Das verstehe ich nicht',
    other: 'Ich möchte das ändern',
    question: 'Etwas fragen',
  },
  group: 'Fragen zu dieser Stelle',
  everyone:
    'Alle sehen, was hier steht. Niemand kann hier etwas schreiben, das ein anderer nicht sieht.',
  empty:
    'Es gibt noch keine Fragen. Verstehen Sie etwas nicht? Tippen Sie auf den Text und wählen Sie „Das verstehe ich nicht“.',
  emptyReader: 'Es gibt noch keine Fragen.',
  tap: 'Verstehen Sie etwas nicht? Tippen Sie auf diese Stelle im Text.',
  pick: 'Eine Stelle im Text wählen',
  picking: 'Wählen Sie eine Stelle mit Tab und drücken Sie Enter.',
  pickStop: 'Nicht mehr wählen',
  head: {
    'not-understood': (name) =>
      name === null ? 'Sie verstehen das nicht' : `${name} versteht das nicht`,
    other: (name) => (name === null ? 'Sie möchten das ändern' : `${name} möchte das ändern`),
    question: (name) => (name === null ? 'Sie fragen etwas' : `${name} fragt etwas`),
  },
  chip: {
    'not-understood': 'Nicht klar',
    other: 'Vorschlag',
    question: 'Frage',
  },
  answered: (name) => `${name} hat geantwortet`,
  chipOf: (text) => `${text}. In der Liste zeigen.`,
  open: (count) => (count === 1 ? 'Eine Frage ist noch offen' : `${count} Fragen sind noch offen`),
  done: (count) => (count === 1 ? 'Eine Frage ist geklärt' : `${count} Fragen sind geklärt`),
  quote: 'Es geht um:',
  quoteNothing: 'eine leere Stelle',
  go: 'Im Text zeigen',
  goOf: (words) => `Im Text zeigen: ${words}`,
  stoodIn: (section) => `Das stand in: „${section}“`,
  gone: 'Diese Stelle steht nicht mehr im Vertrag.',
  changed: 'Der Text ist jetzt anders. Vorher stand da:',
  proposal: 'Der Vorschlag:',
  why: 'Warum:',
  form: {
    titles: {
      'not-understood': 'Das verstehe ich nicht',
      other: 'Ich möchte das ändern',
      question: 'Ich möchte etwas fragen',
    },
    words: {
      'not-understood': 'Möchten Sie etwas dazu sagen? Sie müssen nicht.',
      other: 'Warum möchten Sie das? Sie müssen es nicht sagen.',
      question: 'Was möchten Sie fragen?',
    },
    proposed: 'So möchte ich es',
    proposedHelp:
      'Schreiben Sie hier, wie Sie es möchten. Die anderen sagen Ja oder Nein. Der Vertrag ändert sich noch nicht.',
    send: 'Senden',
    cancel: 'Nicht senden',
    missing: {
      words: 'Schreiben Sie Ihre Frage in das Feld.',
      proposed: 'Schreiben Sie in das Feld, wie Sie es möchten.',
      same: 'Das sind dieselben Wörter. Schreiben Sie, wie Sie es möchten.',
    },
  },
  answer: {
    open: 'Antworten',
    label: 'Ihre Antwort',
    send: 'Antwort senden',
    missing: 'Schreiben Sie Ihre Antwort in das Feld.',
    said: (name) => (name === null ? 'Sie sagen:' : `${name} sagt:`),
  },
  clear: {
    'not-understood': 'Jetzt ist es klar',
    other: 'Ich nehme das zurück',
    question: 'Meine Frage ist beantwortet',
  },
  closed: 'Das ist geklärt.',
  more: 'Etwas dazu sagen',
  decide: {
    accept: 'Ja, so schreiben wir es',
    refuse: 'Nein, lieber nicht',
    waits: (names) => `${names} sagt Ja oder Nein.`,
    accepted: (name) => (name === null ? 'Sie haben Ja gesagt.' : `${name} hat Ja gesagt.`),
    refused: (name) => (name === null ? 'Sie haben Nein gesagt.' : `${name} hat Nein gesagt.`),
    outcome: {
      written: 'Die neuen Wörter stehen im Vertrag.',
      differs: 'Der Text war da schon anders. Wir haben nichts überschrieben.',
      'by-hand':
        'Diese Stelle können wir nicht selbst ändern. Schreiben Sie es zusammen in den Vertrag.',
    },
    stood: 'Im Vertrag stand da:',
    copy: 'Den Vorschlag kopieren',
    copied: 'Der Vorschlag ist kopiert.',
  },
  unsent: {
    title: 'Noch nicht gesendet',
    waits: 'Es gibt keine Verbindung. Lassen Sie diese Seite offen. Wir senden es, sobald es geht.',
    onDevice:
      'Es gibt keine Verbindung. Ihre Wörter sind auf diesem Gerät. Wir senden sie, sobald es geht.',
    refused: 'Das konnten wir nicht senden. Ihre Wörter stehen noch hier.',
    drop: 'Das wegwerfen',
  },
  failed:
    'Das hat nicht geklappt. Es hat sich nichts geändert. Versuchen Sie es später noch einmal.',
  said: {
    sent: {
      'not-understood': 'Gesagt. Alle sehen jetzt, dass Sie das nicht verstehen.',
      other: 'Gesendet. Alle sehen Ihren Vorschlag.',
      question: 'Gesendet. Alle sehen Ihre Frage.',
    },
    unsent: 'Noch nicht gesendet. Wir senden es, sobald es eine Verbindung gibt.',
    answered: 'Ihre Antwort ist gesendet.',
    closed: 'Gut. Das ist geklärt.',
    asked: (head, words) => (words === '' ? `${head}.` : `${head}: ${words}`),
    newAnswer: (name) => `${name} hat auf eine Frage geantwortet.`,
    goneNow: 'Diese Stelle steht nicht mehr im Vertrag.',
  },
  pause: {
    ask: 'Ich möchte eine Pause',
    help: 'Alle sehen dann, dass Sie kurz aufhören möchten. Sie müssen nicht sagen, warum.',
    notice: (name) => (name === null ? 'Sie möchten eine Pause.' : `${name} möchte eine Pause.`),
    end: 'Weitermachen',
    ended: 'Die Pause ist vorbei.',
  },
}
