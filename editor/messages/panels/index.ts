import type { Language } from '../../../schemas/basics/index.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { PanelTexts } from './texts.ts'

export type { PanelTexts } from './texts.ts'

const catalogues: Readonly<Record<Language, PanelTexts>> = { nl, fr, de }

/** The texts of the panels beside the text. They come with the panels, in every language. */
export function panelTexts(language: Language): PanelTexts {
  return catalogues[language]
}
