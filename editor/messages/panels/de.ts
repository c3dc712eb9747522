import type { PanelTexts } from './texts.ts'

/** German, with "Sie". */
export const de: PanelTexts = {
  bars: 'Knöpfe',
  people: {
    here: 'ist jetzt da',
    away: 'ist jetzt nicht da',
    you: 'Sie',
    alone: 'Sie sind im Moment allein. Wer mitschreibt, erscheint hier.',
    explain: 'Alle sehen denselben Text, zur selben Zeit.',
    unknown: 'Diese Personen schreiben zusammen an dem Vertrag.',
    goThere: (name) => `Gehen Sie dorthin, wo ${name} ist`,
  },
  aside: {
    refused: 'Wir konnten dies nicht speichern. Ihr Text ist nicht verloren: Er steht hier.',
    rescued:
      'Die Stelle dieses Textes wurde entfernt, während Sie schrieben. Ihr Text ist nicht verloren: Er steht hier.',
    none: 'Es liegt nichts beiseite. Alles, was Sie geschrieben haben, steht im Vertrag.',
    explain: 'Nur Sie sehen dies.',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    putBack: 'Zurück in den Vertrag setzen',
    putBackDone: 'Ihr Text steht wieder im Vertrag.',
    drop: 'Wegwerfen',
    dropSure: 'Wirklich wegwerfen? Dann ist dieser Text weg.',
    dropped: 'Der Text ist weggeworfen.',
    keep: 'Doch behalten',
  },
  written: {
    nl: 'Der Vertrag ist auf Niederländisch',
    fr: 'Der Vertrag ist auf Französisch',
    de: 'Der Vertrag ist auf Deutsch',
  },
  signOut: 'Abmelden',
  help: {
    written: {
      nl: 'Dieser Vertrag ist auf Niederländisch geschrieben. Nur die Knöpfe und die Erklärungen sind auf Deutsch.',
      fr: 'Dieser Vertrag ist auf Französisch geschrieben. Nur die Knöpfe und die Erklärungen sind auf Deutsch.',
      de: 'Dieser Vertrag ist auf Deutsch geschrieben.',
    },
    intro: [
      'Klicken oder tippen Sie in den Text und schreiben Sie. Was Sie schreiben, wird von selbst gespeichert. Die anderen sehen es sofort.',
      'Verstehen Sie etwas nicht? Klicken oder tippen Sie auf diese Stelle und wählen Sie „Das verstehe ich nicht“. Die anderen sehen dann, dass es nicht klar ist.',
      'Ein Stück mit „Offizieller Text“ darunter ist fester Text. Niemand kann ihn ändern. Drücken Sie darauf, um den offiziellen Text zu lesen.',
      '„Zurücknehmen“ nimmt nur weg, was Sie selbst geschrieben haben. „Wiederholen“ bringt es zurück.',
    ],
    keysTitle: 'Mit der Tastatur',
    keys: {
      undo: 'zurücknehmen',
      redo: 'wiederholen',
      strong: 'fett',
      em: 'kursiv',
      tools: 'zu den Knöpfen über dem Text',
      panel: 'zum nächsten Teil des Bildschirms',
      word: 'zum nächsten Wort, das einen Leser aufhält',
      back: 'zurück zum Text',
    },
  },
}
