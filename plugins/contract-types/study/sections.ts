/**
 * The sections of a contract about studies, as questions that people ask each other. The client's own
 * words come first.
 */
import type { SectionDefinition } from '../../kit/index.ts'
import { startDe } from './start/de.ts'
import { startFr } from './start/fr.ts'
import { startNl } from './start/nl.ts'

export const sections: readonly SectionDefinition[] = [
  {
    kind: 'wish',
    title: { nl: 'Wat wil ik?', fr: 'Qu’est-ce que je veux ?', de: 'Was will ich?' },
    help: {
      nl: 'Schrijf hier met je eigen woorden. Wat wil je leren of worden? Waarom is dat belangrijk voor jou?',
      fr: 'Écrivez ici avec vos propres mots. Que voulez-vous apprendre ou devenir ? Pourquoi est-ce important pour vous ?',
      de: 'Schreiben Sie hier mit Ihren eigenen Worten. Was wollen Sie lernen oder werden? Warum ist das für Sie wichtig?',
    },
    offers: ['paragraph'],
    voice: 'client',
    start: { nl: startNl.wish, fr: startFr.wish, de: startDe.wish },
  },
  {
    kind: 'needs',
    title: { nl: 'Wat heb ik nodig?', fr: 'De quoi ai-je besoin ?', de: 'Was brauche ich?' },
    help: {
      nl: 'Wat gaat al goed? Wat is moeilijk? Wie of wat kan helpen? Je beslist zelf wat je hier vertelt.',
      fr: 'Qu’est-ce qui va bien ? Qu’est-ce qui est difficile ? Qui ou quoi peut aider ? Vous décidez vous-même de ce que vous racontez ici.',
      de: 'Was läuft schon gut? Was ist schwierig? Wer oder was kann helfen? Sie entscheiden selbst, was Sie hier erzählen.',
    },
    offers: ['paragraph'],
    voice: 'client',
    start: { nl: startNl.needs, fr: startFr.needs, de: startDe.needs },
  },
  {
    kind: 'who',
    title: { nl: 'Wie zijn we?', fr: 'Qui sommes-nous ?', de: 'Wer sind wir?' },
    help: {
      nl: 'Wie maakt dit contract, en wie kan ik bellen?',
      fr: 'Qui fait ce contrat, et qui puis-je appeler ?',
      de: 'Wer macht diesen Vertrag, und wen kann ich anrufen?',
    },
    offers: ['paragraph'],
    start: { nl: startNl.who, fr: startFr.who, de: startDe.who },
  },
  {
    kind: 'study',
    title: { nl: 'Wat studeer ik?', fr: 'Qu’est-ce que j’étudie ?', de: 'Was studiere ich?' },
    offers: ['paragraph'],
    start: { nl: startNl.study, fr: startFr.study, de: startDe.study },
  },
  {
    kind: 'agreements',
    title: {
      nl: 'Wat spreken we af?',
      fr: 'Qu’est-ce que nous décidons ensemble ?',
      de: 'Was vereinbaren wir?',
    },
    help: {
      nl: 'Kies samen wat je wil bereiken. Schrijf voor elk doel wat jij doet en wat het OCMW doet. Wat er al staat, mag je veranderen of weghalen.',
      fr: 'Choisissez ensemble ce que vous voulez atteindre. Écrivez pour chaque but ce que vous faites et ce que fait le CPAS. Vous pouvez changer ou enlever ce qui est déjà écrit.',
      de: 'Wählen Sie zusammen, was Sie erreichen wollen. Schreiben Sie zu jedem Ziel, was Sie tun und was das ÖSHZ tut. Was schon da steht, dürfen Sie ändern oder wegnehmen.',
    },
    // What someone promises belongs to a goal, which has buttons of its own for it.
    offers: ['goal', 'paragraph'],
    start: { nl: startNl.agreements, fr: startFr.agreements, de: startDe.agreements },
  },
  {
    kind: 'money',
    title: {
      nl: 'Hoe zit het met geld?',
      fr: 'Et pour l’argent ?',
      de: 'Wie ist es mit dem Geld?',
    },
    help: {
      nl: 'Wie betaalt wat? Heb je geen contact meer met je ouders? Dan kan je samen afspreken dat het groeipakket op jouw rekening komt.',
      fr: 'Qui paie quoi ? Vous n’avez plus de contact avec vos parents ? Vous pouvez alors décider ensemble que les allocations familiales arrivent sur votre compte.',
      de: 'Wer bezahlt was? Haben Sie keinen Kontakt mehr zu Ihren Eltern? Dann können Sie zusammen vereinbaren, dass das Kindergeld auf Ihr Konto kommt.',
    },
    offers: ['paragraph'],
    start: { nl: startNl.money, fr: startFr.money, de: startDe.money },
  },
  {
    kind: 'evaluation',
    title: {
      nl: 'Wanneer bekijken we samen hoe het gaat?',
      fr: 'Quand regardons-nous ensemble comment ça va ?',
      de: 'Wann schauen wir zusammen, wie es geht?',
    },
    help: {
      nl: 'Kies samen de dagen. Kies ook waar jullie elkaar zien.',
      fr: 'Choisissez ensemble les jours. Choisissez aussi où vous vous voyez.',
      de: 'Wählen Sie zusammen die Tage. Wählen Sie auch, wo Sie sich sehen.',
    },
    offers: ['paragraph'],
    start: { nl: startNl.evaluation, fr: startFr.evaluation, de: startDe.evaluation },
  },
  {
    kind: 'setback',
    title: {
      nl: 'Wat als het niet lukt?',
      fr: 'Et si ça ne marche pas ?',
      de: 'Was, wenn es nicht klappt?',
    },
    help: {
      nl: 'Dit geldt voor jou en voor het OCMW.',
      fr: 'Ceci vaut pour vous et pour le CPAS.',
      de: 'Das gilt für Sie und für das ÖSHZ.',
    },
    offers: ['paragraph'],
    start: { nl: startNl.setback, fr: startFr.setback, de: startDe.setback },
  },
  {
    kind: 'rights',
    title: {
      nl: 'Wat mag ik vragen?',
      fr: 'Que puis-je demander ?',
      de: 'Was darf ich verlangen?',
    },
    help: {
      nl: 'Dit zijn je rechten voor je tekent.',
      fr: 'Voici vos droits avant de signer.',
      de: 'Das sind Ihre Rechte, bevor Sie unterschreiben.',
    },
    offers: ['paragraph'],
    start: { nl: startNl.rights, fr: startFr.rights, de: startDe.rights },
  },
  {
    kind: 'changes',
    title: {
      nl: 'Wat als er iets verandert?',
      fr: 'Et si quelque chose change ?',
      de: 'Was, wenn sich etwas ändert?',
    },
    offers: ['paragraph'],
    start: { nl: startNl.changes, fr: startFr.changes, de: startDe.changes },
  },
  {
    kind: 'signing',
    title: {
      nl: 'Wie tekent en wie krijgt dit contract?',
      fr: 'Qui signe et qui reçoit ce contrat ?',
      de: 'Wer unterschreibt und wer bekommt diesen Vertrag?',
    },
    offers: ['paragraph'],
    start: { nl: startNl.signing, fr: startFr.signing, de: startDe.signing },
  },
]
