import type { PortalTexts } from './texts.ts'

/** French, with "vous". */
export const fr: PortalTexts = {
  languageName: 'Français',
  product: 'Samenspraak',
  tagline: 'Écrire un contrat ensemble',
  languages: 'Langue',
  skip: 'Aller au contenu',
  back: 'Tous les contrats',
  loading: 'Un instant…',
  invitation: 'Invitation',
  people: 'Qui peut voir ce contrat ?',
  acts: 'Qui a fait quoi ?',
  part: 'Votre partie',
  list: {
    title: 'Contrats',
    titleOwn: 'Mes contrats',
    signedInAs: (name, centre) => `Vous êtes ici en tant que ${name}, ${centre}.`,
    make: 'Nouveau contrat',
    emptyTitle: 'Il n’y a pas encore de contrat',
    emptyStaff:
      'Créez le premier contrat. Vous choisissez une sorte et vous écrivez un nom. Ensuite, vous continuez à écrire ensemble.',
    emptyOther: 'Votre travailleur social prépare un contrat avec vous. Vous le trouverez ici.',
    made: (date) => `Créé le ${date}`,
    changed: (date) => `Dernier changement le ${date}`,
    role: {
      worker: 'Vous êtes le travailleur social',
      client: 'C’est votre contrat',
      support: 'Vous êtes la personne de confiance',
      partner: 'Vous répondez pour votre partie',
      reader: 'Vous pouvez le lire',
    },
    noClient: 'Encore sans nom',
    search: 'Chercher un nom ou une sorte',
    found: (count, all) =>
      count === 0
        ? 'Rien trouvé. Vérifiez si le nom est bien écrit.'
        : `${count} sur ${all} contrats`,
  },
  make: {
    title: 'Nouveau contrat',
    intro:
      'Écrivez ici seulement ce que vous savez déjà. Vous écrirez tout le reste ensemble, dans le contrat.',
    type: 'Quelle sorte de contrat ?',
    language: 'Dans quelle langue sera-t-il écrit ?',
    client: 'Avec qui faites-vous le contrat ?',
    clientHint: 'Prénom et nom du bénéficiaire.',
    support: 'Nom de la personne que le bénéficiaire veut inviter',
    supportAsked: 'Le bénéficiaire demande déjà d’inviter quelqu’un',
    supportHint:
      'Cette question est aussi posée au bénéficiaire, qui peut toujours inviter quelqu’un. Remplissez ceci seulement si le bénéficiaire vous le demande maintenant.',
    facts: 'Ce que vous savez déjà (peut rester vide)',
    factsHint:
      'Ce que vous remplissez ici sera déjà dans le contrat. Chacun pourra encore le changer. « Je » et « mon » désignent le bénéficiaire.',
    yes: 'oui',
    no: 'non',
    unknown: 'je ne sais pas encore',
    submit: 'Créer le contrat',
    busy: 'Le contrat est en cours de création…',
    notStaff: 'Seul un travailleur social peut créer un contrat.',
    notLoaded:
      'Certains types de contrat du CPAS ne sont pas chargés. Transmettez ceci à la personne qui les a faits',
    problem: 'Il reste un point à corriger',
    needClient: 'Écrivez avec qui vous faites le contrat.',
    needAmount: (label) => `Écrivez un montant pour « ${label} », par exemple 250,50.`,
    needCount: (label) => `Écrivez un nombre pour « ${label} », par exemple 3.`,
  },
  made: {
    title: 'Le contrat est créé',
    open: 'Ouvrir le contrat',
    list: 'Voir tous les contrats',
  },
  contract: { title: 'Contrat', list: 'Tous les contrats' },
  signIn: {
    title: 'Vous travaillez au CPAS ?',
    text: 'Connectez-vous avec votre compte professionnel. Vous reviendrez ensuite à cette page.',
    button: 'Se connecter',
    out: 'Se déconnecter',
    isOut: 'Vous êtes déconnecté.',
    again:
      'Connectez-vous à nouveau dans un autre onglet. Revenez ensuite ici et choisissez « Réessayer ». Votre texte reste ici.',
    leave: {
      title: 'Voulez-vous vous déconnecter ?',
      lines: [
        'Cet appareil oublie alors qui vous êtes. Ce que vous avez écrit reste enregistré.',
        'Vous revenez comme vous êtes venu : avec votre lien et votre code, ou avec votre compte professionnel.',
      ],
      unsent: {
        device:
          'Attention : vos derniers mots ne sont pas encore envoyés. Ils restent sur cet appareil, sous clé. Ils seront envoyés quand vous reviendrez ici. Attendez plutôt de lire « Tout est enregistré ».',
        page: 'Attention : vos derniers mots ne sont pas encore envoyés. Si vous partez maintenant, vous les perdez. Attendez de lire « Tout est enregistré ».',
      },
      yes: 'Oui, me déconnecter',
      busy: 'Un instant…',
      no: 'Non, je reste',
      failed:
        'Cela n’a pas marché. Vous êtes encore connecté. Regardez si vous avez internet et essayez à nouveau.',
    },
  },
  noLink: {
    title: 'Ouvrez le lien que vous avez reçu',
    text: 'Il vous faut votre propre lien pour voir un contrat. Votre travailleur social vous l’a donné, sur papier, dans un message ou dans un e-mail.',
    todo: 'Vous ne trouvez plus le lien ? Demandez-en un nouveau à votre travailleur social. Rien n’est perdu.',
  },
  badLink: {
    title: 'Ce lien ne fonctionne pas (ou plus)',
    text: 'Il manque peut-être un morceau du lien, ou il a été remplacé par un nouveau.',
    todo: 'Ouvrez encore une fois le lien du message. Cela ne marche pas ? Demandez-en un nouveau à votre travailleur social. Rien n’est perdu.',
  },
  wrongPage: {
    title: 'Nous ne trouvons pas ce contrat',
    text: 'L’adresse n’est peut-être pas complète. Ouvrez encore une fois le lien que vous avez reçu.',
  },
  noAnswer: {
    title: 'Nous ne recevons pas de réponse',
    text: 'Vérifiez votre connexion à internet. Rien n’est perdu.',
    again: 'Réessayer',
  },
  demo: {
    title: 'Ceci est une version d’essai',
    text: 'Les noms sont inventés. Ouvrez le contrat comme une de ces personnes. Ouvrez aussi une deuxième fenêtre comme une autre personne : vous verrez comment on écrit ensemble.',
    as: (name, role) => `Ouvrir comme ${name}, ${role}`,
  },
}
