import type { Language } from '../../../schemas/basics/index.ts'
import type { AuthorsTexts } from './texts.ts'

const sources: Readonly<Record<Language, () => Promise<AuthorsTexts>>> = {
  nl: () => import('./nl.ts').then(({ nl }) => nl),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  de: () => import('./de.ts').then(({ de }) => de),
}

/** The texts in a language. Rejects while they cannot be fetched. */
export function authorsTexts(language: Language): Promise<AuthorsTexts> {
  return sources[language]()
}
