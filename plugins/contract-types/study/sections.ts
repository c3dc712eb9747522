/**
 * The sections of a contract about studies, as questions that people ask each other. The client's own
 * words come first.
 */
import { coreSections, startedSections } from '../core/index.ts'
import { startDe } from './start/de.ts'
import { startFr } from './start/fr.ts'
import { startNl } from './start/nl.ts'

export const sections = startedSections({ nl: startNl, fr: startFr, de: startDe }, [
  {
    ...coreSections.wish,
    help: {
      nl: 'Schrijf hier met je eigen woorden. Wat wil je leren of worden? Waarom is dat belangrijk voor jou?',
      fr: 'Écrivez ici avec vos propres mots. Que voulez-vous apprendre ou devenir ? Pourquoi est-ce important pour vous ?',
      de: 'Schreiben Sie hier mit Ihren eigenen Worten. Was wollen Sie lernen oder werden? Warum ist das für Sie wichtig?',
    },
  },
  coreSections.needs,
  coreSections.who,
  {
    kind: 'study',
    title: { nl: 'Wat studeer ik?', fr: 'Qu’est-ce que j’étudie ?', de: 'Was studiere ich?' },
    offers: ['paragraph'],
  },
  coreSections.agreements,
  {
    ...coreSections.money,
    help: {
      nl: 'Wie betaalt wat? Heb je geen contact meer met je ouders? Dan kan je samen afspreken dat het groeipakket op jouw rekening komt.',
      fr: 'Qui paie quoi ? Vous n’avez plus de contact avec vos parents ? Vous pouvez alors décider ensemble que les allocations familiales arrivent sur votre compte.',
      de: 'Wer bezahlt was? Haben Sie keinen Kontakt mehr zu Ihren Eltern? Dann können Sie zusammen vereinbaren, dass das Kindergeld auf Ihr Konto kommt.',
    },
  },
  coreSections.evaluation,
  coreSections.setback,
  coreSections.rights,
  coreSections.changes,
  coreSections.signing,
])
