import type { FindingsTexts } from './texts.ts'

/** French, with "vous". */
export const fr: FindingsTexts = {
  todo: {
    title: 'Encore à faire',
    tab: (count) => (count === 0 ? 'Encore à faire : rien' : `Encore à faire ${count}`),
    intro: {
      client:
        'Vous complétez ceci ensemble. Rien ne vous oblige à le faire sans aide. Appuyez sur une phrase pour aller à cet endroit.',
      support:
        'Les autres voient la même liste. Vous pouvez aider. Appuyez sur une phrase pour aller à cet endroit.',
      worker:
        'Les autres voient la même liste. Appuyez sur une phrase pour aller à cet endroit. « Pourquoi ? » dit si la loi le demande.',
    },
    count: (count) =>
      count === 0
        ? 'Tout ce qu’il faut est écrit.'
        : count === 1
          ? 'Encore 1 chose à faire.'
          : `Encore ${count} choses à faire.`,
    nothing: 'Tout ce qu’il faut est écrit. Vous pouvez le relire ensemble.',
    topics: {
      who: () => 'Qui ?',
      wishes: (client) => (client === null ? 'Que voulez-vous ?' : `Que veut ${client} ?`),
      goals: () => 'Que voulez-vous atteindre ensemble ?',
      client: (client) => (client === null ? 'Que faites-vous ?' : `Que fait ${client} ?`),
      centre: () => 'Que fait le CPAS ?',
      others: () => 'Que font les autres ?',
      money: () => 'Et pour l’argent ?',
      when: () => 'Quand ?',
      rights: (client) =>
        client === null ? 'Que pouvez-vous demander ?' : `Que peut demander ${client} ?`,
      wording: () => 'Les mots sont-ils clairs ?',
    },
    severity: { blocking: 'À faire', warning: 'À vérifier', hint: 'Conseil' },
    why: 'Pourquoi ?',
    whyOf: (message) => `Pourquoi ? ${message}`,
    basis: {
      law: 'La loi le demande.',
      advice: 'La loi ne le demande pas. C’est un bon conseil.',
      centre: 'Ce CPAS le demande. Ce n’est pas dans la loi.',
      contract:
        'Dans un contrat, chaque question a une seule réponse. Sinon, personne ne sait ce qui compte.',
    },
    source: (source) => `Source : ${source}`,
    lawUnread: {
      b: 'Selon des textes sur la pratique, la loi le demande. Dans la loi elle-même, nous ne l’avons pas encore lu.',
      c: 'Nous pensons que la loi le demande. Un juriste doit encore le vérifier.',
    },
    unsure: {
      b: 'Nous l’avons lu dans des textes sur la pratique.',
      c: 'Un juriste doit encore le vérifier.',
    },
    done: (count) => `C’est fait : ${count}`,
    fixed: 'C’est fait. « Défaire » l’enlève de nouveau.',
    notFixed: 'Ce n’est plus possible : le texte a changé entre-temps.',
    gone: 'Cet endroit n’est pas dans le texte.',
    here: (message) => `Encore à faire : ${message}`,
    balance: 'Voir qui fait quoi',
  },
  balance: {
    title: 'Qui fait quoi ?',
    tab: 'Qui fait quoi ?',
    intro: 'Tous les engagements de chacun, objectif par objectif.',
    none: 'Il n’y a pas encore d’engagements dans le contrat.',
    loose: 'Engagements sans objectif',
    unnamedGoal: 'Un objectif sans mots',
    unnamed: 'encore sans mots',
    by: (date) => `pour le ${date}`,
    enough: (text) => `Ce qui suffit : ${text}`,
    promises: (name, count) =>
      `${name} : ${count === 1 ? '1 engagement' : `${count} engagements`}.`,
    picture: 'Dessin de qui fait quoi. Tout est aussi écrit en dessous.',
    nothing: 'encore rien',
    print: 'Imprimer cette vue',
  },
  feasible: {
    question: 'Est-ce possible ?',
    answers: { yes: 'Oui, c’est possible', 'with-help': 'Avec de l’aide', no: 'Pas comme ça' },
    open: (client) => `${client} peut dire ici si c’est possible.`,
    said: 'Votre réponse est notée. Tout le monde peut la lire.',
  },
}
