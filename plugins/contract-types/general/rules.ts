/** What must hold in a general contract: the rules of every contract, and those of this form. */
import type { RuleDefinition } from '../../kit/index.ts'
import { coreRules, generalRules, settingRules } from '../core/index.ts'

export const rules: readonly RuleDefinition[] = [
  ...coreRules,
  ...generalRules,
  ...settingRules,
  {
    id: 'orientation-chosen',
    topic: 'goals',
    severity: 'hint',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 11 § 1',
    certainty: 'a',
    check: { kind: 'facts-present', facts: ['orientation'] },
    message: {
      nl: 'Kies samen waar jullie eerst aan werken: werk, of andere stappen.',
      fr: 'Choisissez ensemble à quoi vous travaillez d’abord : un travail, ou d’autres étapes.',
      de: 'Wählen Sie zusammen, woran Sie zuerst arbeiten: Arbeit oder andere Schritte.',
    },
    done: {
      nl: 'Het staat er: waar jullie eerst aan werken.',
      fr: 'C’est noté : à quoi vous travaillez d’abord.',
      de: 'Es steht da: woran Sie zuerst arbeiten.',
    },
    fix: { kind: 'none' },
  },
  {
    id: 'social-first-explained',
    topic: 'goals',
    severity: 'hint',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 11 § 1',
    certainty: 'a',
    when: { kind: 'fact-is', fact: 'orientation', values: ['social'] },
    check: { kind: 'section-filled', section: 'needs' },
    message: {
      nl: 'Werk komt nu nog niet eerst. Schrijf bij ‘Wat heb ik nodig?’ wat er eerst nodig is. Je hoeft niet te zeggen waarom.',
      fr: 'Le travail ne vient pas encore en premier. Notez sous « De quoi ai-je besoin ? » ce qu’il faut d’abord. Il n’est pas nécessaire de dire pourquoi.',
      de: 'Arbeit kommt jetzt noch nicht zuerst. Schreiben Sie bei „Was brauche ich?“, was zuerst nötig ist. Sie müssen nicht sagen, warum.',
    },
    done: {
      nl: 'Het staat er: wat er eerst nodig is.',
      fr: 'C’est écrit : ce qu’il faut d’abord.',
      de: 'Es steht da: was zuerst nötig ist.',
    },
  },
]
