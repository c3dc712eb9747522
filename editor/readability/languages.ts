import type { LanguageData } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'

/** Where the data of each language lies; fetched for the language of the contract alone. */
const sources: Readonly<Record<Language, () => Promise<LanguageData>>> = {
  nl: () => import('../../plugins/languages/nl/index.ts').then(({ dutch }) => dutch),
  fr: () => import('../../plugins/languages/fr/index.ts').then(({ french }) => french),
  de: () => import('../../plugins/languages/de/index.ts').then(({ german }) => german),
}

/** The data of a language. Rejects while it cannot be fetched. */
export function languageData(language: Language): Promise<LanguageData> {
  return sources[language]()
}
