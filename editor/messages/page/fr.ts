import type { PageTexts } from './texts.ts'

/** French, with "vous". */
export const fr: PageTexts = {
  notYou: 'Ce n’est pas votre faute. Rien n’est perdu.',
  noToken:
    'Nous ne savons pas qui vous êtes pour le moment. Rien n’est perdu. Regardez si vous avez internet.',
  forMaker: 'Pour la personne qui fait cette page :',
  contract: '<gpmi-editor> n’a pas de contrat. Ajoutez de quel contrat il s’agit : contract="…".',
  getToken:
    '<gpmi-editor> n’a pas de getToken. Donnez-lui dans un script une fonction qui donne un token : editor.getToken = async () => token.',
  badServer: (server) =>
    `« ${server} » n’est pas l’adresse d’un serveur. Mettez l’adresse entière dans <gpmi-editor> : server="https://…".`,
  notServer: (address) =>
    `Il n’y a pas de Samenspraak à ${address}. Ajoutez à <gpmi-editor> où est le serveur : server="https://…".`,
  token: {
    failed: 'getToken a donné une erreur, et pas de token.',
    late: 'getToken n’a pas donné de token après 20 secondes.',
    garbage:
      'getToken a donné quelque chose qui n’est pas un token. Un token est un texte sans espaces.',
  },
}
