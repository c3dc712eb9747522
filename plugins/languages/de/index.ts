/** German: what the readability engine knows of it, that of East Belgium first. */
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
import { vagueWords } from './vague.ts'

/** What stands behind an adjective: `rückwirkend{e}` is "rückwirkend", "rückwirkende" and the rest. */
const endings = { e: ['', 'e', 'em', 'en', 'er', 'es'] } as const

export const german: LanguageData = {
  language: 'de',
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
  grammar,
  bands,
}
