import type { Language } from '../../../schemas/basics/index.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { PageTexts } from './texts.ts'

export type { PageTexts } from './texts.ts'

/** What is said when the page around the element did not set it up, in every language. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = { nl, fr, de }
