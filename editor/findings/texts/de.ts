import type { FindingsTexts } from './texts.ts'

/** German, with "Sie". */
export const de: FindingsTexts = {
  todo: {
    title: 'Noch zu tun',
    tab: (count) => (count === 0 ? 'Noch zu tun: nichts' : `Noch zu tun ${count}`),
    intro: {
      client:
        'Das ergänzen Sie zusammen. Sie müssen es nicht allein tun. Drücken Sie auf einen Satz, um zu der Stelle zu gehen.',
      support:
        'Die anderen sehen dieselbe Liste. Sie können mithelfen. Drücken Sie auf einen Satz, um zu der Stelle zu gehen.',
      worker:
        'Die anderen sehen dieselbe Liste. Drücken Sie auf einen Satz, um zu der Stelle zu gehen. Bei „Warum?“ steht, ob das Gesetz es verlangt.',
    },
    count: (count) =>
      count === 0
        ? 'Alles, was nötig ist, steht da.'
        : count === 1
          ? 'Noch 1 Sache zu tun.'
          : `Noch ${count} Sachen zu tun.`,
    nothing: 'Alles, was nötig ist, steht da. Sie können es zusammen durchlesen.',
    topics: {
      who: () => 'Wer?',
      wishes: (client) => (client === null ? 'Was wollen Sie?' : `Was will ${client}?`),
      goals: () => 'Was wollen Sie zusammen erreichen?',
      client: (client) => (client === null ? 'Was tun Sie?' : `Was tut ${client}?`),
      centre: () => 'Was tut das ÖSHZ?',
      others: () => 'Was tun andere?',
      money: () => 'Wie ist es mit dem Geld?',
      when: () => 'Wann?',
      rights: (client) =>
        client === null ? 'Was dürfen Sie verlangen?' : `Was darf ${client} verlangen?`,
      wording: () => 'Sind die Wörter klar?',
    },
    severity: { blocking: 'Noch nötig', warning: 'Bitte prüfen', hint: 'Tipp' },
    why: 'Warum?',
    whyOf: (message) => `Warum? ${message}`,
    basis: {
      law: 'Das verlangt das Gesetz.',
      advice: 'Das Gesetz verlangt es nicht. Es ist ein guter Rat.',
      centre: 'Das verlangt dieses ÖSHZ. Es steht nicht im Gesetz.',
      contract: 'In einem Vertrag hat jede Frage eine Antwort. Sonst weiß niemand, was gilt.',
    },
    source: (source) => `Quelle: ${source}`,
    lawUnread: {
      b: 'Nach Texten über die Praxis verlangt das Gesetz dies. Im Gesetz selbst haben wir es noch nicht gelesen.',
      c: 'Wir denken, dass das Gesetz dies verlangt. Eine Juristin oder ein Jurist muss das noch prüfen.',
    },
    unsure: {
      b: 'Wir haben es in Texten über die Praxis gelesen.',
      c: 'Eine Juristin oder ein Jurist muss es noch prüfen.',
    },
    done: (count) => `Das ist fertig: ${count}`,
    fixed: 'Erledigt. Mit „Zurücknehmen“ kommt es wieder weg.',
    notFixed: 'Das geht nicht mehr: Der Text ist inzwischen anders.',
    gone: 'Diese Stelle steht nicht im Text.',
    here: (message) => `Noch zu tun: ${message}`,
    balance: 'Ansehen, wer was tut',
  },
  balance: {
    title: 'Wer tut was?',
    tab: 'Wer tut was?',
    intro: 'Alle Zusagen von allen zusammen, Ziel für Ziel.',
    none: 'Im Vertrag stehen noch keine Zusagen.',
    loose: 'Zusagen ohne Ziel',
    unnamedGoal: 'Ein Ziel ohne Worte',
    unnamed: 'noch ohne Worte',
    by: (date) => `bis ${date}`,
    enough: (text) => `Genug ist: ${text}`,
    promises: (name, count) => `${name}: ${count === 1 ? '1 Zusage' : `${count} Zusagen`}.`,
    picture: 'Bild davon, wer was tut. Alles steht darunter auch in Worten.',
    nothing: 'noch nichts',
    print: 'Diese Übersicht drucken',
  },
  feasible: {
    question: 'Klappt das?',
    answers: { yes: 'Ja, das klappt', 'with-help': 'Mit Hilfe', no: 'So klappt es nicht' },
    open: (client) => `${client} kann hier sagen, ob das klappt.`,
    said: 'Ihre Antwort steht da. Alle können sie lesen.',
  },
}
