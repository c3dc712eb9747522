import type { Language } from '../../../schemas/basics/index.ts'
import type { FindingsTexts } from './texts.ts'

const sources: Readonly<Record<Language, () => Promise<FindingsTexts>>> = {
  nl: () => import('./nl.ts').then(({ nl }) => nl),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  de: () => import('./de.ts').then(({ de }) => de),
}

/** The texts in a language. Rejects while they cannot be fetched. */
export function findingsTexts(language: Language): Promise<FindingsTexts> {
  return sources[language]()
}
