import type { Language } from '../../../schemas/basics/index.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { WeekTexts } from './texts.ts'

export type { WeekTexts } from './texts.ts'

const catalogues: Readonly<Record<Language, WeekTexts>> = { nl, fr, de }

/** The texts of what is open this week, fetched with it. */
export function weekTexts(language: Language): WeekTexts {
  return catalogues[language]
}
