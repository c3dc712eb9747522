import type { PageTexts } from './texts.ts'

/** Dutch, in the je-form. */
export const nl: PageTexts = {
  notYou: 'Dit ligt niet aan jou. Er is niets verloren.',
  noToken: 'We weten nu niet wie je bent. Er is niets verloren. Kijk of je internet hebt.',
  forMaker: 'Voor wie deze pagina maakt:',
  contract: '<gpmi-editor> heeft geen contract. Zet erbij welk contract het is: contract="…".',
  getToken:
    '<gpmi-editor> heeft geen getToken. Geef het in een script een functie die een token geeft: editor.getToken = async () => token.',
  badServer: (server) =>
    `“${server}” is geen adres van een server. Zet het hele adres bij <gpmi-editor>: server="https://…".`,
  notServer: (address) =>
    `Op ${address} staat geen Samenspraak. Zet bij <gpmi-editor> waar de server is: server="https://…".`,
  token: {
    failed: 'getToken gaf een fout, en geen token.',
    late: 'getToken gaf na 20 seconden nog geen token.',
    garbage: 'getToken gaf iets dat geen token is. Een token is tekst zonder spaties.',
  },
}
