import type { Language } from '../../../schemas/basics/index.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { ActsTexts } from './texts.ts'

export type { ActsTexts } from './texts.ts'

const catalogues: Readonly<Record<Language, ActsTexts>> = { nl, fr, de }

/** The texts of who did what with a contract, fetched with their page. */
export function actsTexts(language: Language): ActsTexts {
  return catalogues[language]
}
