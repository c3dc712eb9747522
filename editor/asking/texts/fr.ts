import type { AskingTexts } from './texts.ts'

/** French, with "vous". */
export const fr: AskingTexts = {
  title: 'Questions',
  tab: (open) => (open === 0 ? 'Questions' : `Questions (${open})`),
  ask: {
    'not-understood': 'Je ne comprends pas ceci',
    other: 'Je voudrais changer ceci',
    question: 'Poser une question',
  },
  group: 'Questions sur ce passage',
  everyone:
    'Tout le monde voit ce qui est écrit ici. Personne ne peut écrire ici sans que les autres le voient.',
  empty:
    'Il n’y a pas encore de questions. Vous ne comprenez pas quelque chose ? Touchez le texte et choisissez « Je ne comprends pas ceci ».',
  emptyReader: 'Il n’y a pas encore de questions.',
  tap: 'Vous ne comprenez pas quelque chose ? Touchez ce passage du texte.',
  pick: 'Choisir un passage du texte',
  picking: 'Choisissez un passage avec Tab et appuyez sur Entrée.',
  pickStop: 'Arrêter de choisir',
  head: {
    'not-understood': (name) =>
      name === null ? 'Vous ne comprenez pas ceci' : `${name} ne comprend pas ceci`,
    other: (name) =>
      name === null ? 'Vous voudriez changer ceci' : `${name} voudrait changer ceci`,
    question: (name) => (name === null ? 'Vous posez une question' : `${name} pose une question`),
  },
  chip: {
    'not-understood': 'Pas clair',
    other: 'Proposition',
    question: 'Question',
  },
  answered: (name) => `${name} a répondu`,
  chipOf: (text) => `${text}. Voir dans la liste.`,
  open: (count) =>
    count === 1 ? 'Une question est encore ouverte' : `${count} questions sont encore ouvertes`,
  done: (count) => (count === 1 ? 'Une question est réglée' : `${count} questions sont réglées`),
  quote: 'Il s’agit de :',
  quoteNothing: 'un passage vide',
  go: 'Voir dans le texte',
  goOf: (words) => `Voir dans le texte : ${words}`,
  stoodIn: (section) => `C’était dans : « ${section} »`,
  gone: 'Ce passage n’est plus dans le contrat.',
  changed: 'Le texte a changé. Avant, il y avait :',
  proposal: 'La proposition :',
  why: 'Pourquoi :',
  form: {
    titles: {
      'not-understood': 'Je ne comprends pas ceci',
      other: 'Je voudrais changer ceci',
      question: 'Je voudrais poser une question',
    },
    words: {
      'not-understood': 'Voulez-vous ajouter quelque chose ? Ce n’est pas obligé.',
      other: 'Pourquoi le voulez-vous ? Ce n’est pas obligé.',
      question: 'Que voulez-vous demander ?',
    },
    proposed: 'Voici comment je le voudrais',
    proposedHelp:
      'Écrivez ici comment vous le voulez. Les autres disent oui ou non. Le contrat ne change pas encore.',
    send: 'Envoyer',
    cancel: 'Ne pas envoyer',
    missing: {
      words: 'Écrivez votre question dans la case.',
      proposed: 'Écrivez dans la case comment vous le voulez.',
      same: 'Ce sont les mêmes mots. Écrivez comment vous le voulez.',
    },
  },
  answer: {
    open: 'Répondre',
    label: 'Votre réponse',
    send: 'Envoyer la réponse',
    missing: 'Écrivez votre réponse dans la case.',
    said: (name) => (name === null ? 'Vous dites :' : `${name} dit :`),
  },
  clear: {
    'not-understood': 'C’est clair maintenant',
    other: 'Je retire ma proposition',
    question: 'J’ai reçu ma réponse',
  },
  closed: 'C’est réglé.',
  more: 'Ajouter quelque chose',
  decide: {
    accept: 'Oui, nous l’écrivons ainsi',
    refuse: 'Non, plutôt pas',
    waits: (names) => `${names} dit oui ou non.`,
    accepted: (name) => (name === null ? 'Vous avez dit oui.' : `${name} a dit oui.`),
    refused: (name) => (name === null ? 'Vous avez dit non.' : `${name} a dit non.`),
    outcome: {
      written: 'Les nouveaux mots sont dans le contrat.',
      differs: 'Le texte était déjà différent. Nous n’avons rien effacé.',
      'by-hand':
        'Nous ne pouvons pas changer ce passage à votre place. Écrivez-le ensemble dans le contrat.',
    },
    stood: 'Dans le contrat, il y avait alors :',
    copy: 'Copier la proposition',
    copied: 'La proposition est copiée.',
  },
  unsent: {
    title: 'Pas encore envoyé',
    waits:
      'Il n’y a pas de connexion. Gardez cette page ouverte. Nous l’enverrons dès que possible.',
    onDevice:
      'Il n’y a pas de connexion. Vos mots sont sur cet appareil. Nous les enverrons dès que possible.',
    refused: 'Nous n’avons pas pu l’envoyer. Vos mots sont encore ici.',
    drop: 'Jeter ceci',
  },
  failed: 'Cela n’a pas marché. Rien n’a changé. Essayez encore plus tard.',
  said: {
    sent: {
      'not-understood': 'C’est dit. Tout le monde voit que vous ne comprenez pas ceci.',
      other: 'C’est envoyé. Tout le monde voit votre proposition.',
      question: 'C’est envoyé. Tout le monde voit votre question.',
    },
    unsent: 'Pas encore envoyé. Nous l’enverrons dès que la connexion revient.',
    answered: 'Votre réponse est envoyée.',
    closed: 'Bien. C’est réglé.',
    asked: (head, words) => (words === '' ? `${head}.` : `${head} : ${words}`),
    newAnswer: (name) => `${name} a répondu à une question.`,
    goneNow: 'Ce passage n’est plus dans le contrat.',
  },
  pause: {
    ask: 'Je voudrais une pause',
    help: 'Tout le monde voit alors que vous voulez arrêter un moment. Vous ne devez pas dire pourquoi.',
    notice: (name) =>
      name === null ? 'Vous avez demandé une pause.' : `${name} demande une pause.`,
    end: 'Continuer',
    ended: 'La pause est finie.',
  },
}
