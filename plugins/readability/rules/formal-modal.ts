/** A duty in the words of an office. */
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'formal-modal',
  name: { nl: 'Stijf ‘moeten’', fr: 'Obligation formelle', de: 'Steifes „müssen“' },
  why: {
    nl: 'Zeg gewoon ‘moet’, of nog beter: wat iemand doet.',
    fr: 'Dites simplement « doit », ou mieux : ce que la personne fait.',
    de: 'Sagen Sie einfach „muss“, oder besser: was jemand tut.',
  },
  forClient: {
    nl: 'Dit betekent: je moet dit doen.',
    fr: 'Cela veut dire : vous devez le faire.',
    de: 'Das heißt: Sie müssen das tun.',
  },
  example: {
    nl: { before: 'Je dient een attest te bezorgen.', after: 'Je moet een attest bezorgen.' },
    fr: {
      before: 'Vous êtes tenu de fournir une attestation.',
      after: 'Vous devez donner une attestation.',
    },
    de: {
      before: 'Sie sind verpflichtet, eine Bescheinigung vorzulegen.',
      after: 'Sie müssen eine Bescheinigung zeigen.',
    },
  },
  evidence:
    'Editors of municipal texts removed ‘dient/dienen’ in 15 of 17 sentences; a content word is removed in 26.5 %.',
  strength: 'note',
  bar: 'sentences',
  scope: 'block',
}

export const formalModal: BlockRule = lexiconRule(rule, 'modal', {
  nl: '‘{}’ is de taal van een brief van vroeger.',
  fr: '« {} » est du langage administratif.',
  de: '„{}“ ist Amtsdeutsch.',
})
