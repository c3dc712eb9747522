/** What a general contract needs to know, on top of the facts of every contract. */
import type { FactDefinition } from '../../kit/index.ts'
import { coreFacts, generalFacts } from '../core/index.ts'

export const facts = {
  ...coreFacts,
  ...generalFacts,
  orientation: {
    kind: 'choice',
    label: {
      nl: 'waar we eerst aan werken',
      fr: 'à quoi nous travaillons d’abord',
      de: 'woran wir zuerst arbeiten',
    },
    hint: {
      nl: 'De wet kiest eerst voor werk. Kan dat nu niet? Dan zijn andere stappen ook goed.',
      fr: 'La loi choisit d’abord le travail. Ce n’est pas possible maintenant ? D’autres étapes sont bonnes aussi.',
      de: 'Das Gesetz wählt zuerst Arbeit. Geht das jetzt nicht? Dann sind andere Schritte auch gut.',
    },
    choices: {
      professional: {
        nl: 'werk of een opleiding',
        fr: 'un travail ou une formation',
        de: 'Arbeit oder eine Ausbildung',
      },
      social: {
        nl: 'andere stappen in mijn leven',
        fr: 'd’autres étapes dans ma vie',
        de: 'andere Schritte in meinem Leben',
      },
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>
