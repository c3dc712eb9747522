/** An action hidden in a noun with a weak verb. */
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'light-verb',
  name: { nl: 'Werkwoord verstopt', fr: 'Verbe caché', de: 'Verstecktes Verb' },
  why: {
    nl: 'Zeg met één werkwoord wat er gebeurt. Dan ziet men ook wie het doet.',
    fr: 'Dites avec un verbe ce qui se passe. On voit alors qui le fait.',
    de: 'Sagen Sie mit einem Verb, was geschieht. Dann sieht man auch, wer es tut.',
  },
  forClient: {
    nl: 'Vraag: wie doet wat?',
    fr: 'Demandez : qui fait quoi ?',
    de: 'Fragen Sie: Wer tut was?',
  },
  example: {
    nl: { before: 'Wij nemen je vraag in behandeling.', after: 'Wij bekijken je vraag.' },
    fr: {
      before: 'Nous procédons à l’examen de votre demande.',
      after: 'Nous examinons votre demande.',
    },
    de: { before: 'Wir nehmen eine Prüfung vor.', after: 'Wir prüfen.' },
  },
  evidence:
    '‘Het … van’ with an infinitive: the plain version had fewer in 34 of 37 pairs. Counting endings such as -ing is chance (47.5 %), so the list is closed.',
  strength: 'note',
  bar: 'sentences',
  scope: 'block',
}

export const lightVerb: BlockRule = lexiconRule(rule, 'light-verb', {
  nl: 'In ‘{}’ zit een werkwoord verstopt.',
  fr: '« {} » cache un verbe.',
  de: 'In „{}“ steckt ein Verb.',
})
