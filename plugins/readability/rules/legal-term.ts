/** A term of art that the text uses and does not explain. */

import { isExplained } from '../explanations.ts'
import type { LexiconMatch, Reading } from '../reading.ts'
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { acronymsOf } from './acronym.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'legal-term',
  name: { nl: 'Term zonder uitleg', fr: 'Terme non expliqué', de: 'Fachwort ohne Erklärung' },
  why: {
    nl: 'Dit is een woord uit de wet of van een dienst. Laat het staan, en zeg erbij wat het betekent.',
    fr: 'C’est un mot de la loi ou d’un service. Gardez-le, et dites ce qu’il veut dire.',
    de: 'Das ist ein Wort aus dem Gesetz oder aus einem Amt. Lassen Sie es stehen, und sagen Sie dazu, was es bedeutet.',
  },
  forClient: {
    nl: 'Je hoeft dit woord niet te kennen. Vraag wat het betekent.',
    fr: 'Il n’est pas nécessaire de connaître ce mot. Demandez ce qu’il veut dire.',
    de: 'Sie müssen dieses Wort nicht kennen. Fragen Sie, was es bedeutet.',
  },
  example: {
    nl: {
      before: 'Je moet wettige redenen aantonen.',
      after: 'Je moet wettige redenen (dat betekent: goede redenen die de wet aanvaardt) bewijzen.',
    },
    fr: {
      before: 'Vous devez avoir un motif légitime.',
      after:
        'Vous devez avoir un motif légitime (c’est-à-dire : une bonne raison acceptée par la loi).',
    },
    de: {
      before: 'Sie brauchen einen berechtigten Grund.',
      after:
        'Sie brauchen einen berechtigten Grund (das heißt: einen guten Grund, den das Gesetz annimmt).',
    },
  },
  evidence:
    "Study of the contracts (2015): complaints concentrate on unclear terms. COSLA's lexicon and the RVO list (CC0) keep such terms and explain them. Frequency does not find them: ‘wettige’ and ‘aantonen’ are known words.",
  strength: 'warning',
  bar: 'words',
  scope: 'document',
}

export const legalTerm: BlockRule = lexiconRule(
  rule,
  'explain',
  {
    nl: '‘{}’ staat hier zonder uitleg.',
    fr: '« {} » n’est pas expliqué ici.',
    de: '„{}“ wird hier nicht erklärt.',
  },
  (reading, match) =>
    isAcronym(reading, match) || isOtherPart(reading, match) || isExplained(reading, match)
      ? null
      : { unless: { kind: 'term', entry: match.meaning.entry.id } },
)

/** "Artikel 60" is a job; "artikel 60, § 3" is a place in a law. */
function isOtherPart({ tokens }: Reading, { to }: LexiconMatch): boolean {
  if (tokens[to - 1]!.kind !== 'number') return false
  return tokens[tokens[to]?.key === ',' ? to + 1 : to]?.key === '§'
}

/** What stands there as letters only is asked to be spelled out: see `acronym.ts`. */
function isAcronym(reading: Reading, { from, to }: LexiconMatch): boolean {
  const { start, end } = reading.tokens[from]!
  return (
    to === from + 1 &&
    /^\p{Lu}{2,6}\d?$/u.test(reading.text.slice(start, Math.min(end, start + 8))) &&
    acronymsOf(reading).some(({ at }) => at === from)
  )
}
