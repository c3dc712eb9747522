/**
 * The questions that every contract asks, and how a type puts them together with its own. A type
 * takes the rows that it needs, changes what differs (a help text that fits it), adds its own, and
 * gives the blocks that a new contract starts with.
 *
 * ```ts
 * export const sections = startedSections({ nl: startNl, fr: startFr, de: startDe }, [
 *   { ...coreSections.wish, help: { nl: '…', fr: '…', de: '…' } },
 *   coreSections.needs,
 *   { kind: 'training', title: { nl: '…', fr: '…', de: '…' }, offers: ['paragraph'] },
 * ])
 * ```
 */
import { type Language, languages } from '../../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../../schemas/document/index.ts'
import type { SectionDefinition } from '../../kit/index.ts'

/** A section without the blocks that it starts with. */
export type SectionRow = Omit<SectionDefinition, 'start'>

/** The blocks that a new contract starts with, by kind of section. */
export type SectionStarts = Readonly<Record<string, readonly BlockToWrite[]>>

/**
 * The sections with their starting blocks.
 * @throws RangeError when a language has no blocks for a section, or blocks for one that is not there
 */
export function startedSections(
  starts: Readonly<Record<Language, SectionStarts>>,
  rows: readonly SectionRow[],
): readonly SectionDefinition[] {
  const kinds = rows.map(({ kind }) => kind)
  for (const language of languages) {
    const lost = Object.keys(starts[language]).filter((kind) => !kinds.includes(kind))
    if (lost.length > 0) throw new RangeError(`Expected sections for "${lost}" (${language})`)
  }
  function blocks(language: Language, kind: string): readonly BlockToWrite[] {
    const found = starts[language][kind]
    if (!found) throw new RangeError(`Expected starting blocks for "${kind}" (${language})`)
    return found
  }
  return rows.map((row) => ({
    ...row,
    start: {
      nl: blocks('nl', row.kind),
      fr: blocks('fr', row.kind),
      de: blocks('de', row.kind),
    },
  }))
}

export const coreSections = {
  wish: {
    kind: 'wish',
    title: { nl: 'Wat wil ik?', fr: 'Qu’est-ce que je veux ?', de: 'Was will ich?' },
    help: {
      nl: 'Schrijf hier met je eigen woorden. Wat wil je bereiken? Waarom is dat belangrijk voor jou?',
      fr: 'Écrivez ici avec vos propres mots. Que voulez-vous atteindre ? Pourquoi est-ce important pour vous ?',
      de: 'Schreiben Sie hier mit Ihren eigenen Worten. Was wollen Sie erreichen? Warum ist das für Sie wichtig?',
    },
    offers: ['paragraph'],
    voice: 'client',
  },
  needs: {
    kind: 'needs',
    title: { nl: 'Wat heb ik nodig?', fr: 'De quoi ai-je besoin ?', de: 'Was brauche ich?' },
    help: {
      nl: 'Wat gaat al goed? Wat is moeilijk? Wie of wat kan helpen? Je beslist zelf wat je hier vertelt.',
      fr: 'Qu’est-ce qui va bien ? Qu’est-ce qui est difficile ? Qui ou quoi peut aider ? Vous décidez vous-même de ce que vous racontez ici.',
      de: 'Was läuft schon gut? Was ist schwierig? Wer oder was kann helfen? Sie entscheiden selbst, was Sie hier erzählen.',
    },
    offers: ['paragraph'],
    voice: 'client',
  },
  who: {
    kind: 'who',
    title: { nl: 'Wie zijn we?', fr: 'Qui sommes-nous ?', de: 'Wer sind wir?' },
    help: {
      nl: 'Wie maakt dit contract, en wie kan ik bellen?',
      fr: 'Qui fait ce contrat, et qui puis-je appeler ?',
      de: 'Wer macht diesen Vertrag, und wen kann ich anrufen?',
    },
    offers: ['paragraph'],
  },
  period: {
    kind: 'period',
    title: {
      nl: 'Hoe lang duurt dit contract?',
      fr: 'Combien de temps dure ce contrat ?',
      de: 'Wie lange dauert dieser Vertrag?',
    },
    offers: ['paragraph'],
  },
  agreements: {
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
  },
  money: {
    kind: 'money',
    title: {
      nl: 'Hoe zit het met geld?',
      fr: 'Et pour l’argent ?',
      de: 'Wie ist es mit dem Geld?',
    },
    help: {
      nl: 'Wie betaalt wat? Krijg je extra hulp?',
      fr: 'Qui paie quoi ? Recevez-vous une aide en plus ?',
      de: 'Wer bezahlt was? Bekommen Sie zusätzliche Hilfe?',
    },
    offers: ['paragraph'],
  },
  evaluation: {
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
  },
  setback: {
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
  },
  rights: {
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
  },
  changes: {
    kind: 'changes',
    title: {
      nl: 'Wat als er iets verandert?',
      fr: 'Et si quelque chose change ?',
      de: 'Was, wenn sich etwas ändert?',
    },
    offers: ['paragraph'],
  },
  signing: {
    kind: 'signing',
    title: {
      nl: 'Wie tekent en wie krijgt dit contract?',
      fr: 'Qui signe et qui reçoit ce contrat ?',
      de: 'Wer unterschreibt und wer bekommt diesen Vertrag?',
    },
    offers: ['paragraph'],
  },
} as const satisfies Readonly<Record<string, SectionRow>>
