/** A promise that nobody can hold anyone to, for it has no number, day or step. */
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'vague',
  name: { nl: 'Vaag', fr: 'Vague', de: 'Ungenau' },
  why: {
    nl: 'Wie dit leest, weet niet wat mag of moet. Schrijf een getal, een dag of een stap.',
    fr: 'Qui lit ceci ne sait pas à quoi s’attendre. Écrivez un nombre, une date ou une étape.',
    de: 'Wer das liest, weiß nicht, was gilt. Schreiben Sie eine Zahl, einen Tag oder einen Schritt.',
  },
  forClient: {
    nl: 'Vraag: wanneer precies? Hoeveel precies?',
    fr: 'Demandez : quand exactement ? Combien exactement ?',
    de: 'Fragen Sie: Wann genau? Wie viel genau?',
  },
  example: {
    nl: {
      before: 'Het OCMW antwoordt binnen een redelijke termijn.',
      after: 'Het OCMW antwoordt binnen 10 werkdagen.',
    },
    fr: {
      before: 'Le CPAS répond dans un délai raisonnable.',
      after: 'Le CPAS répond dans les 10 jours ouvrables.',
    },
    de: {
      before: 'Das ÖSHZ antwortet in angemessener Frist.',
      after: 'Das ÖSHZ antwortet innerhalb von 10 Werktagen.',
    },
  },
  evidence:
    'Belgian guides for people in poverty name ‘zo snel mogelijk’ among the words to avoid. A promise without a number weighs on the side that cannot measure it.',
  strength: 'warning',
  bar: 'words',
  scope: 'block',
}

export const vague: BlockRule = lexiconRule(rule, 'vague', {
  nl: '‘{}’ zegt niet wanneer of hoeveel.',
  fr: '« {} » ne dit ni quand ni combien.',
  de: '„{}“ sagt nicht, wann oder wie viel.',
})
