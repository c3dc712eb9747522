import type { PreparationTexts } from './texts.ts'

/** French, with "vous". */
export const fr: PreparationTexts = {
  title: 'Ma préparation',
  intro: 'Ici, vous réfléchissez au calme avant l’entretien. Vous ne devez pas tout remplir.',
  here: 'Vous seul voyez ceci. Cela reste sur cet appareil. Le CPAS ne peut pas le lire. Si vous videz le navigateur, tout disparaît.',
  choice: {
    question: 'D’autres personnes utilisent-elles aussi cet appareil ?',
    own: 'Non, gardez-le sur cet appareil',
    shared: 'Oui, ne gardez rien',
    isOwn: 'Nous gardons ceci sur cet appareil.',
    isShared: 'Nous ne gardons rien. Si vous fermez cette page, tout disparaît.',
    impossible:
      'Nous ne pouvons rien garder sur cet appareil. Si vous fermez cette page, tout disparaît.',
    change: 'Choisir à nouveau',
  },
  questions: {
    want: 'Qu’est-ce que je veux ?',
    need: 'De quoi ai-je besoin du CPAS ?',
    well: 'Qu’est-ce qui va déjà bien ?',
    hard: 'Qu’est-ce qui est difficile pour moi ?',
    study: 'Quand ai-je cours et examens ? Qu’est-ce qui m’aide à étudier ?',
    training: 'Quelle formation me convient ? Pourquoi ?',
    work: 'Quel travail est-ce que je veux faire ? À quelles heures ?',
    activation: 'Qu’est-ce que j’aime faire ? Avec qui ?',
    money: 'Quels frais ai-je ? Pour quoi ai-je trop peu d’argent ?',
    fail: 'Et si cela ne marche pas ? Qui peut alors m’aider ?',
    ask: 'Qu’est-ce que je veux dire ou demander ?',
    free: 'Que veux-je encore noter ?',
  },
  put: 'Mettre ceci dans le contrat',
  putHelp: 'Choisissez d’abord une partie de votre texte si vous ne voulez pas tout mettre.',
  putDone: (section) =>
    `C’est maintenant dans le contrat, sous « ${section} ». Tout le monde peut le lire.`,
  putNothing: 'Écrivez d’abord quelque chose dans la case.',
  take: 'À prendre avec vous',
  copy: 'Tout copier',
  copied: 'Tout est copié.',
  save: 'Enregistrer comme fichier',
  print: 'Imprimer',
  fileName: 'ma-preparation.txt',
  wipe: 'Tout effacer',
  wipeSure: 'Êtes-vous sûr ? Vous ne pourrez pas revenir en arrière.',
  wipeYes: 'Oui, tout effacer',
  wipeNo: 'Non, tout garder',
  wiped: 'Tout est effacé.',
  kept: 'Gardé sur cet appareil.',
  notKept:
    'Nous n’avons pas pu le garder. Laissez cette page ouverte, ou prenez votre texte avec vous.',
}
