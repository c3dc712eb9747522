import type { LanguageData } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'

/** Where the data of each language lies; fetched for the language of the contract alone. */
const sources: Readonly<Partial<Record<Language, () => Promise<LanguageData>>>> = {
  nl: () => import('../../plugins/languages/nl/index.ts').then(({ dutch }) => dutch),
  fr: () => import('../../plugins/languages/fr/index.ts').then(({ french }) => french),
}

/** Whether a text in that language can be read. */
export function canRead(language: Language): boolean {
  return sources[language] !== undefined
}

/** The data of a language. Rejects while it cannot be fetched. */
export async function languageData(language: Language): Promise<LanguageData> {
  const source = sources[language]
  if (!source) throw new RangeError(`Expected a language that can be read, not ${language}`)
  return source()
}
