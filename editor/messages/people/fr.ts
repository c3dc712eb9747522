import type { PeopleTexts } from './texts.ts'

/** French, with "vous". */
export const fr: PeopleTexts = {
  title: 'Qui peut voir ce contrat ?',
  explain: 'Les personnes citées ici peuvent voir le contrat. Personne d’autre.',
  loading: 'Un instant…',
  failed: 'Nous n’avons pas pu obtenir la liste. Rien n’est perdu.',
  again: 'Réessayer',
  me: 'Vous',
  role: {
    worker: 'travailleur social',
    client: 'bénéficiaire',
    support: 'personne de confiance',
    partner: 'partenaire : ne voit que sa propre partie',
    reader: 'lit avec vous',
  },
  since: (day) => `Depuis le ${day}`,
  invitedBy: (name, role) => `à l’invitation de ${name} (${role})`,
  invitedByYou: 'à votre invitation',
  onRequest: (client) => `à la demande de ${client}`,
  onYourRequest: 'à votre demande',
  state: {
    waiting: (until) =>
      `L’invitation n’a pas encore été ouverte. Le lien fonctionne jusqu’au ${until}.`,
    opened: (when, until) =>
      `Le lien a été ouvert le ${when}. Il n’y a pas encore de code. Le lien fonctionne jusqu’au ${until}.`,
    joined: (when) => `Code choisi le ${when}.`,
    expired: (when) => `Le lien est trop ancien depuis le ${when}. On peut en faire un nouveau.`,
    withdrawn: 'Le lien a été arrêté.',
    replaced: 'Le lien a été remplacé par un nouveau.',
    guessed: (when) => `Le lien a été arrêté le ${when} : un code faux a été tapé dix fois.`,
    notMe: (when) =>
      `Le lien a été arrêté le ${when} : quelqu’un d’autre avait choisi le code. Cherchez ensemble qui c’était.`,
  },
  before: 'Voyaient ce contrat avant',
  outSince: (day) => `Ne le voit plus depuis le ${day}`,
  staysName: 'Ce que ces personnes ont écrit reste, avec leur nom.',
  withdraw: {
    button: 'Arrêter l’accès',
    sure: (name) =>
      `${name} ne verra plus le contrat, tout de suite. Ce que ${name} a écrit reste. Les autres voient que vous l’avez fait.`,
    yes: 'Oui, arrêter l’accès',
    done: (name) => `${name} ne voit plus le contrat.`,
  },
  renew: {
    button: 'Nouvelle invitation',
    sure: (name) =>
      `Le lien ou le code est perdu ? ${name} reçoit un nouveau lien et choisit un nouveau code. L’ancien lien ne fonctionne plus. Aucun texte n’est perdu.`,
    yes: 'Oui, faire un nouveau lien',
    done: (name) => `Le nouveau lien pour ${name} est prêt.`,
  },
  stop: {
    button: 'Arrêter le lien',
    sure: (name) =>
      `Le lien ne fonctionnera plus. ${name} reste dans le contrat. Vous pourrez faire un nouveau lien.`,
    yes: 'Oui, arrêter le lien',
    done: (name) => `Le lien de ${name} ne fonctionne plus.`,
  },
  no: 'Non',
  notDone: 'Cela n’a pas réussi. Rien n’a changé. Réessayez.',
  invite: {
    title: 'Inviter quelqu’un',
    offer:
      'Voulez-vous que quelqu’un lise avec vous ? C’est toujours possible. Vous ne devez pas dire pourquoi.',
    askClient: (client) =>
      `Voulez-vous que quelqu’un d’autre vienne ? C’est ${client} qui peut inviter. Parlez-en ensemble.`,
    clientChooses: (client) =>
      `${client} choisit qui vient soutenir ou traduire. Vous pouvez seulement inviter ce partenaire :`,
    whom: 'Qui invitez-vous ?',
    kinds: {
      support: {
        label: 'Quelqu’un qui me soutient',
        hint: 'Un ami, la famille, une association, un syndicat. Cette personne lit et écrit avec vous.',
      },
      reader: {
        label: 'Un interprète, ou quelqu’un qui lit seulement',
        hint: 'Cette personne lit et ne peut rien changer.',
      },
      partner: {
        label: 'Une école ou un employeur',
        hint: 'Ne voit que sa propre partie, pas le contrat. Donne son accord ou pose une question.',
      },
    },
    name: 'Nom',
    nameHint: 'Les autres voient ainsi qui c’est.',
    needName: 'Écrivez un nom.',
    make: 'Faire un lien',
    preview: 'Regarder ce que ce partenaire voit',
    previewTitle: (name) => `Voici ce que voit ${name}`,
    previewNote:
      'Rien d’autre. Si cette partie change plus tard, le partenaire le voit aussi. Ce n’est pas juste ? Changez-le d’abord dans le contrat.',
    change: 'Retour',
    busy: 'Un instant…',
  },
  link: {
    title: (name) => `Le lien pour ${name}`,
    once: 'Vous ne voyez ce lien qu’une seule fois.',
    how: 'Le lien est pour une seule personne. Qui l’ouvre choisit un code. Vous voyez que cela se fait, et vous ne voyez jamais le code.',
    until: (day) => `Le lien fonctionne jusqu’au ${day}.`,
    scan: 'Dirigez l’appareil photo du téléphone vers ce carré.',
    qr: (name) => `Code QR avec le lien pour ${name}`,
    field: 'Le lien',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    copyFailed: 'La copie ne marche pas ici. Sélectionnez le lien et copiez-le vous-même.',
    print: 'Imprimer la feuille',
    close: 'Terminé',
    sheetTitle: 'Vous avez une invitation',
    sheet: [
      'Dirigez l’appareil photo de votre téléphone vers le carré, ou tapez le lien.',
      'Vous choisissez un code de six chiffres. Ne le dites à personne.',
      'Gardez cette feuille à un endroit où personne d’autre ne vient. Elle est perdue ? Demandez une nouvelle invitation.',
    ],
  },
  part: {
    facts: 'De quoi il s’agit',
    promises: 'Ce qui est convenu',
    none: 'Le contrat ne dit encore rien sur ce partenaire.',
    noneYours:
      'Rien dans le contrat ne parle encore de vous. Revenez plus tard. Vous pouvez déjà poser une question.',
    by: {
      client: (name) => `${name} fait ceci :`,
      centre: (name) => `${name} fait ceci :`,
      third: (name) => `${name} fait ceci :`,
    },
    proof: 'Quand est-ce assez ?',
    due: (day) => `Pour le ${day}`,
    rhythm: (text) => `Combien de fois : ${text}`,
    agreed: (when) => `D’accord avec sa partie, le ${when}.`,
    agreedBefore: (when) => `Était d’accord le ${when}. Depuis, cette partie a changé.`,
    asked: (when) => `Question du ${when} :`,
    noAnswer: 'Pas encore de réponse de ce partenaire.',
    goThere: 'Montrer la promesse',
  },
}
