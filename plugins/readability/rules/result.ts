/** A result that nobody has in hand, promised as if it were. */
import { wordClass } from '../lexicon/word-classes.ts'
import { has } from '../reading.ts'
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'result',
  name: { nl: 'Resultaat beloofd', fr: 'Résultat promis', de: 'Ergebnis versprochen' },
  why: {
    nl: 'Of dit lukt, heeft niemand alleen in de hand. Schrijf wat iemand doet, en wie daarbij helpt.',
    fr: 'Personne n’a cela seul en main. Écrivez ce que la personne fait, et qui l’aide.',
    de: 'Das hat niemand allein in der Hand. Schreiben Sie, was jemand tut und wer dabei hilft.',
  },
  forClient: {
    nl: 'Je kan beloven dat je iets doet. Niet dat het zeker lukt.',
    fr: 'Vous pouvez promettre d’essayer. Pas de réussir à coup sûr.',
    de: 'Sie können versprechen, etwas zu tun. Nicht, dass es sicher gelingt.',
  },
  example: {
    nl: { before: 'Je slaagt voor alle vakken.', after: 'Je gaat naar de lessen en de examens.' },
    fr: {
      before: 'Vous réussissez tous les examens.',
      after: 'Vous suivez les cours et passez les examens.',
    },
    de: {
      before: 'Sie bestehen alle Prüfungen.',
      after: 'Sie besuchen den Unterricht und machen die Prüfungen.',
    },
  },
  evidence:
    'A project asks for effort, not for a result (overview of case law on art. 11 of the Act of 26 May 2002; certainty c).',
  strength: 'warning',
  bar: 'words',
  scope: 'block',
}

/** A condition stands at most so many tokens before. */
const near = 30

export const result: BlockRule = lexiconRule(
  rule,
  'result',
  {
    nl: '‘{}’ belooft een resultaat, geen inspanning.',
    fr: '« {} » promet un résultat, pas un effort.',
    de: '„{}“ verspricht ein Ergebnis, keine Anstrengung.',
  },
  // "Als je werk vindt" promises nothing.
  (reading, { from, sentence }) => {
    const first = Math.max(reading.sentences[sentence]!.from, from - near)
    for (let at = first; at < from; at++) {
      if (has(reading, at, wordClass.conditional)) return null
    }
    return {}
  },
)
