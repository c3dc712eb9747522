import type { Language } from '../../../schemas/basics/index.ts'
import type { PreparationTexts } from './texts.ts'

const sources: Readonly<Record<Language, () => Promise<PreparationTexts>>> = {
  nl: () => import('./nl.ts').then(({ nl }) => nl),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  de: () => import('./de.ts').then(({ de }) => de),
}

/** The texts in a language. Rejects while they cannot be fetched. */
export function preparationTexts(language: Language): Promise<PreparationTexts> {
  return sources[language]()
}
