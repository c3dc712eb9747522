/** The sections of a contract about work, as questions that people ask each other. */
import { coreSections, startedSections } from '../core/index.ts'
import { startDe } from './start/de.ts'
import { startFr } from './start/fr.ts'
import { startNl } from './start/nl.ts'

export const sections = startedSections({ nl: startNl, fr: startFr, de: startDe }, [
  {
    ...coreSections.wish,
    help: {
      nl: 'Schrijf hier met je eigen woorden. Welk werk wil je doen? Waar ben je goed in? Waarom is dat belangrijk voor jou?',
      fr: 'Écrivez ici avec vos propres mots. Quel travail voulez-vous faire ? Que faites-vous bien ? Pourquoi est-ce important pour vous ?',
      de: 'Schreiben Sie hier mit Ihren eigenen Worten. Welche Arbeit wollen Sie tun? Was können Sie gut? Warum ist das für Sie wichtig?',
    },
  },
  {
    ...coreSections.needs,
    help: {
      nl: 'Wat gaat al goed? Wat is moeilijk: de taal, vervoer, opvang voor de kinderen? Wie of wat kan helpen? Je beslist zelf wat je hier vertelt.',
      fr: 'Qu’est-ce qui va bien ? Qu’est-ce qui est difficile : la langue, le transport, la garde des enfants ? Qui ou quoi peut aider ? Vous décidez vous-même de ce que vous racontez ici.',
      de: 'Was läuft schon gut? Was ist schwierig: die Sprache, der Weg, die Betreuung der Kinder? Wer oder was kann helfen? Sie entscheiden selbst, was Sie hier erzählen.',
    },
  },
  coreSections.who,
  {
    kind: 'work',
    title: {
      nl: 'Welk werk zoek ik?',
      fr: 'Quel travail est-ce que je cherche ?',
      de: 'Welche Arbeit suche ich?',
    },
    help: {
      nl: 'Wat je nog niet weet, mag leeg blijven.',
      fr: 'Ce que vous ne savez pas encore peut rester vide.',
      de: 'Was Sie noch nicht wissen, darf leer bleiben.',
    },
    offers: ['paragraph'],
  },
  coreSections.agreements,
  {
    ...coreSections.money,
    help: {
      nl: 'Wie betaalt wat? Vraag ook wat werken doet met je leefloon.',
      fr: 'Qui paie quoi ? Demandez aussi ce que le travail change pour votre revenu d’intégration.',
      de: 'Wer bezahlt was? Fragen Sie auch, was Arbeit für Ihr Eingliederungseinkommen ändert.',
    },
  },
  coreSections.period,
  coreSections.evaluation,
  coreSections.setback,
  coreSections.rights,
  coreSections.changes,
  coreSections.signing,
])
