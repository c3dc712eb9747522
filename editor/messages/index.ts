import type { Language } from '../../schemas/basics/index.ts'
import { de } from './element/de.ts'
import { fr } from './element/fr.ts'
import { nl } from './element/nl.ts'
import type { ElementTexts } from './element/texts.ts'

export type { ElementTexts } from './element/texts.ts'
export type { SurfaceMessages } from './surface.ts'
export { insideSentence, surfaceMessages } from './surface.ts'

const elementCatalogues: Readonly<Record<Language, ElementTexts>> = { nl, fr, de }

/** The texts around the contract, in the language of the screen. */
export function elementTexts(language: Language): ElementTexts {
  return elementCatalogues[language]
}
