import type { PageTexts } from './texts.ts'

/** German, with "Sie". */
export const de: PageTexts = {
  notYou: 'Das liegt nicht an Ihnen. Es ist nichts verloren.',
  noToken:
    'Wir wissen gerade nicht, wer Sie sind. Es ist nichts verloren. Schauen Sie, ob Sie Internet haben.',
  forMaker: 'Für die Person, die diese Seite macht:',
  contract:
    '<gpmi-editor> hat keinen Vertrag. Schreiben Sie dazu, welcher Vertrag es ist: contract="…".',
  getToken:
    '<gpmi-editor> hat kein getToken. Geben Sie ihm in einem Skript eine Funktion, die ein Token gibt: editor.getToken = async () => token.',
  badServer: (server) =>
    `„${server}“ ist keine Adresse eines Servers. Schreiben Sie die ganze Adresse zu <gpmi-editor>: server="https://…".`,
  notServer: (address) =>
    `Unter ${address} ist kein Samenspraak. Schreiben Sie zu <gpmi-editor>, wo der Server ist: server="https://…".`,
  token: {
    failed: 'getToken gab einen Fehler und kein Token.',
    late: 'getToken gab nach 20 Sekunden noch kein Token.',
    garbage: 'getToken gab etwas, das kein Token ist. Ein Token ist ein Text ohne Leerzeichen.',
  },
}
