import type { Language } from '../../../schemas/basics/index.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { PeopleTexts } from './texts.ts'

export type { PartTexts, PeopleTexts } from './texts.ts'

const catalogues: Readonly<Record<Language, PeopleTexts>> = { nl, fr, de }

/** The texts of who can see a contract, fetched with what shows them. */
export function peopleTexts(language: Language): PeopleTexts {
  return catalogues[language]
}
