/**
 * The sections of a contract about a training or work experience, as questions that people ask each
 * other. What the client wants comes first; who pays what is a question of its own.
 */
import { coreSections, jokerSection, startedSections } from '../core/index.ts'
import { startDe } from './start/de.ts'
import { startFr } from './start/fr.ts'
import { startNl } from './start/nl.ts'

export const sections = startedSections({ nl: startNl, fr: startFr, de: startDe }, [
  {
    ...coreSections.wish,
    help: {
      nl: 'Schrijf hier met je eigen woorden. Wat wil je leren? Welk werk wil je later doen? Waarom is dat belangrijk voor jou?',
      fr: 'Écrivez ici avec vos propres mots. Que voulez-vous apprendre ? Quel travail voulez-vous faire plus tard ? Pourquoi est-ce important pour vous ?',
      de: 'Schreiben Sie hier mit Ihren eigenen Worten. Was wollen Sie lernen? Welche Arbeit wollen Sie später tun? Warum ist das für Sie wichtig?',
    },
  },
  {
    ...coreSections.needs,
    help: {
      nl: 'Wat kan je al goed? Wat is moeilijk: de taal, de kinderen, de weg ernaartoe? Wie of wat kan helpen? Je beslist zelf wat je hier vertelt.',
      fr: 'Que savez-vous déjà bien faire ? Qu’est-ce qui est difficile : la langue, les enfants, le trajet ? Qui ou quoi peut aider ? Vous décidez vous-même de ce que vous racontez ici.',
      de: 'Was können Sie schon gut? Was ist schwierig: die Sprache, die Kinder, der Weg dorthin? Wer oder was kann helfen? Sie entscheiden selbst, was Sie hier erzählen.',
    },
  },
  coreSections.who,
  {
    kind: 'training',
    title: { nl: 'Wat ga ik leren?', fr: 'Que vais-je apprendre ?', de: 'Was werde ich lernen?' },
    help: {
      nl: 'Een opleiding, werkervaring of allebei. Doe je geen werkervaring op? Dan mag je die regel weghalen.',
      fr: 'Une formation, une expérience de travail ou les deux. Pas d’expérience de travail ? Vous pouvez enlever cette ligne.',
      de: 'Eine Ausbildung, Berufserfahrung oder beides. Sammeln Sie keine Berufserfahrung? Dann dürfen Sie diese Zeile wegnehmen.',
    },
    offers: ['paragraph'],
  },
  coreSections.agreements,
  {
    ...coreSections.money,
    title: { nl: 'Wie betaalt wat?', fr: 'Qui paie quoi ?', de: 'Wer bezahlt was?' },
    help: {
      nl: 'Kies voor elke kost wie ze betaalt. Die persoon mag niet jij zijn. Is er een premie? Schrijf dan hoeveel, waarvoor en wanneer.',
      fr: 'Choisissez pour chaque coût qui le paie. Cela ne peut pas être vous. Il y a une prime ? Notez alors combien, pour quoi et quand.',
      de: 'Wählen Sie für alle Kosten, wer sie bezahlt. Das dürfen nicht Sie sein. Gibt es eine Prämie? Schreiben Sie dann, wie viel, wofür und wann.',
    },
  },
  coreSections.evaluation,
  jokerSection,
  coreSections.setback,
  coreSections.rights,
  coreSections.changes,
  coreSections.signing,
])
