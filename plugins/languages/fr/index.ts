/** French: what the readability engine knows of it, that of Belgian services first. */
import type { LanguageData } from '../../readability/index.ts'
import { bands } from './bands.ts'
import { contractTerms } from './glossary/contract.ts'
import { incomeTerms } from './glossary/income.ts'
import { procedureTerms } from './glossary/procedure.ts'
import { sanctionTerms } from './glossary/sanction.ts'
import { workTerms } from './glossary/work.ts'
import { grammar } from './grammar.ts'
import { addressWords } from './lexicon/address.ts'
import { ambiguousWords } from './lexicon/ambiguous.ts'
import { belgianWords } from './lexicon/belgian.ts'
import { formalNouns } from './lexicon/formal-nouns.ts'
import { formalVerbs } from './lexicon/formal-verbs.ts'
import { formalWords } from './lexicon/formal-words.ts'
import { officeWords } from './lexicon/office-words.ts'
import { resultPromises } from './lexicon/promises.ts'
import { lightVerbs } from './light-verbs.ts'
import { modals } from './modals.ts'
import { phrases } from './phrases.ts'
import { references } from './references.ts'
import { swaps } from './swaps.ts'
import { vagueWords } from './vague.ts'

/**
 * `er`: what stands behind the stem of a verb like "donner"; the same in the plain word gives the form
 * that fits. `de` and `a`: the preposition with its article.
 */
const endings = {
  er: [
    'er',
    'e',
    'es',
    'ons',
    'ez',
    'ent',
    'é',
    'ée',
    'és',
    'ées',
    'ait',
    'aient',
    'era',
    'eront',
    'erez',
    'ant',
  ],
  de: ['de', 'du', 'des', "d'"],
  a: ['à', 'au', 'aux'],
} as const

export const french: LanguageData = {
  language: 'fr',
  entries: [
    ...contractTerms,
    ...incomeTerms,
    ...sanctionTerms,
    ...procedureTerms,
    ...workTerms,
    ...vagueWords,
    ...modals,
    ...resultPromises,
    ...ambiguousWords,
    ...belgianWords,
    ...formalWords,
    ...formalVerbs,
    ...formalNouns,
    ...officeWords,
    ...phrases,
    ...lightVerbs,
    ...references,
    ...addressWords,
  ],
  endings,
  swaps,
  grammar,
  bands,
}
