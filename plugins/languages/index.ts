/** What the readability engine knows of each language, loaded when it is asked for. */
import type { Language } from '../../schemas/basics/index.ts'
import type { LanguageData } from '../readability/index.ts'

/** The languages for which there are words. */
export const readableLanguages = ['nl', 'fr', 'de'] as const satisfies readonly Language[]

/** The data of a language; each is a file of its own, so that a page loads only those that it needs. */
export async function loadLanguage(
  language: (typeof readableLanguages)[number],
): Promise<LanguageData> {
  switch (language) {
    case 'nl':
      return (await import('./nl/index.ts')).dutch
    case 'fr':
      return (await import('./fr/index.ts')).french
    case 'de':
      return (await import('./de/index.ts')).german
  }
}
