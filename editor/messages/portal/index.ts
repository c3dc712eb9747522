import type { Language } from '../../../schemas/basics/index.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { PortalTexts } from './texts.ts'

export type { PortalTexts } from './texts.ts'

const catalogues: Readonly<Record<Language, PortalTexts>> = { nl, fr, de }

/** The texts of the stand-alone pages. */
export function portalTexts(language: Language): PortalTexts {
  return catalogues[language]
}
