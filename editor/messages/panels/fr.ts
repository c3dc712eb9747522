import type { PanelTexts } from './texts.ts'

/** French, with "vous". */
export const fr: PanelTexts = {
  bars: 'Boutons',
  people: {
    here: 'est là maintenant',
    away: 'n’est pas là maintenant',
    you: 'vous',
    alone: 'Vous êtes seul pour le moment. Les personnes qui écrivent avec vous apparaîtront ici.',
    explain: 'Tout le monde voit le même texte, au même moment.',
    unknown: 'Ces personnes écrivent le contrat ensemble.',
    goThere: (name) => `Aller là où se trouve ${name}`,
  },
  aside: {
    refused: 'Nous n’avons pas pu enregistrer ceci. Votre texte n’est pas perdu : il est ici.',
    rescued:
      'L’endroit de ce texte a été supprimé pendant que vous écriviez. Votre texte n’est pas perdu : il est ici.',
    none: 'Rien n’est mis de côté. Tout ce que vous avez écrit est dans le contrat.',
    explain: 'Vous seul voyez ceci.',
    copy: 'Copier',
    copied: 'Copié.',
    putBack: 'Remettre dans le contrat',
    putBackDone: 'Votre texte est de nouveau dans le contrat.',
    drop: 'Jeter',
    dropSure: 'Vraiment jeter ? Ce texte sera perdu.',
    dropped: 'Le texte a été jeté.',
    keep: 'Finalement garder',
  },
  written: {
    nl: 'Le contrat est en néerlandais',
    fr: 'Le contrat est en français',
    de: 'Le contrat est en allemand',
  },
  signOut: 'Se déconnecter',
  help: {
    written: {
      nl: 'Ce contrat est écrit en néerlandais. Seuls les boutons et les explications sont en français.',
      fr: 'Ce contrat est écrit en français.',
      de: 'Ce contrat est écrit en allemand. Seuls les boutons et les explications sont en français.',
    },
    intro: [
      'Cliquez ou touchez le texte et écrivez. Ce que vous écrivez est enregistré automatiquement. Les autres le voient tout de suite.',
      'Vous ne comprenez pas quelque chose ? Cliquez ou touchez ce passage et choisissez « Je ne comprends pas ceci ». Les autres voient alors que ce n’est pas clair.',
      'Un passage avec « Texte officiel » en dessous est un texte fixe. Personne ne peut le changer. Appuyez dessus pour lire le texte officiel.',
      '« Défaire » n’enlève que ce que vous avez écrit vous-même. « Refaire » le fait revenir.',
    ],
    keysTitle: 'Avec le clavier',
    keys: {
      undo: 'défaire',
      redo: 'refaire',
      strong: 'gras',
      em: 'italique',
      tools: 'aller aux boutons au-dessus du texte',
      panel: 'aller à la partie suivante de l’écran',
      word: 'aller au mot suivant qui arrête un lecteur',
      back: 'revenir au texte',
    },
  },
}
