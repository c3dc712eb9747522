import type { ElementTexts } from './texts.ts'

/** French, with "vous". */
export const fr: ElementTexts = {
  loading: 'Nous ouvrons le contrat…',
  regions: {
    editor: 'Contrat',
    outline: 'Sommaire',
    panel: 'À côté du texte',
    tools: 'Mettre le texte en forme',
    sections: 'Parcourir',
    views: 'Affichage',
  },
  title: (type, client) =>
    client === null
      ? type
      : `${type} ${/^[aàâeéèêëiîïoôuû]/i.test(client) ? 'd’' : 'de '}${client}`,
  phase: { draft: 'Pas encore prêt : nous écrivons ensemble', reading: 'Pas encore prêt' },
  state: {
    connecting: 'Connexion en cours…',
    saved: 'Tout est enregistré',
    saving: 'Enregistrement en cours…',
    offline: 'Pas de connexion',
    offlineOnDevice:
      'Pas de connexion. Vous pouvez continuer : votre texte est sur cet appareil. Nous l’enverrons dès que la connexion revient.',
    offlineUnsent:
      'Pas de connexion. Gardez cette page ouverte : votre dernier texte n’est pas encore envoyé.',
    offlineNothingUnsent:
      'Pas de connexion. Tout ce que vous avez écrit est enregistré. Nous réessayons automatiquement.',
    readOnlyRole:
      'Vous pouvez lire ce contrat. Seules les personnes qui le préparent ensemble peuvent y écrire.',
    readOnlyTooOld:
      'Il existe une version plus récente de cette page. Vous pouvez lire. Rechargez la page pour écrire.',
    readOnly: 'Lecture seule',
    signedOut: 'Non connecté',
    signedOutLong: 'Vous n’êtes plus connecté. Connectez-vous à nouveau pour continuer à écrire.',
    signedOutKept: {
      device: 'Votre texte reste sur cet appareil.',
      page: 'Laissez cette page ouverte : votre dernier texte n’est pas encore envoyé.',
    },
    stopped: 'Arrêté',
  },
  restored: {
    notice:
      'Le CPAS a remis une version plus ancienne de ce contrat. Vérifiez si votre dernier texte y est encore.',
    seen: 'J’ai vérifié',
  },
  failed: {
    title: 'Le contrat ne s’ouvre pas pour le moment',
    network:
      'Nous ne recevons pas de réponse. Rien n’est perdu. Vérifiez votre connexion à internet.',
    again: 'Réessayer',
    reload: 'Recharger la page',
  },
  outline: {
    done: 'rempli',
    started: 'commencé',
    empty: 'encore vide',
    place: (number, of) => `${number} sur ${of}`,
    previous: 'Précédent',
    next: 'Suivant',
  },
  tools: {
    undo: 'Défaire',
    redo: 'Refaire',
    strong: 'Gras',
    em: 'Italique',
    plain: 'Normal',
    heading: 'Sous-titre',
    bullet: 'Points',
    number: 'Chiffres',
    point: 'Regardez ici',
    style: 'Sorte de texte',
    withKey: (name, key) => `${name} (${key})`,
  },
  views: {
    read: 'Lire',
    write: 'Écrire',
    people: 'Qui est là ?',
    print: 'Imprimer',
    more: 'Plus',
  },
  people: {
    title: 'Qui est là ?',
    count: (count) => (count === 1 ? 'Il y a 1 personne' : `Vous êtes ${count}`),
  },
  aside: {
    title: 'Texte mis de côté',
    tab: (count) => (count === 0 ? 'Mis de côté' : `Mis de côté (${count})`),
  },
  help: {
    title: 'Aide',
    tab: 'Aide',
  },
  panel: { close: 'Fermer' },
  announce: {
    joined: (name) => `${name} est arrivé.`,
    left: (name) => `${name} est parti.`,
    savedAgain: 'La connexion est revenue. Tout est enregistré.',
    setAside: (count) =>
      count === 1
        ? 'Un de vos textes est mis de côté.'
        : `${count} de vos textes sont mis de côté.`,
    section: (title, number, of) => `${title} Partie ${number} sur ${of}.`,
  },
  signing: {
    unsigned: 'Pas encore signé',
    date: 'Date',
    signature: 'Signature',
    forCentre: (centre) => `Pour ${centre}`,
  },
}
