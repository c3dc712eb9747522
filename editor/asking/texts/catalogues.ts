import type { Language } from '../../../schemas/basics/index.ts'
import type { AskingTexts } from './texts.ts'

const sources: Readonly<Record<Language, () => Promise<AskingTexts>>> = {
  nl: () => import('./nl.ts').then(({ nl }) => nl),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  de: () => import('./de.ts').then(({ de }) => de),
}

/** The texts in a language. Rejects while they cannot be fetched. */
export function askingTexts(language: Language): Promise<AskingTexts> {
  return sources[language]()
}
