import type { Language } from '../../../schemas/basics/index.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { InvitationTexts } from './texts.ts'

export type { InvitationTexts } from './texts.ts'

const catalogues: Readonly<Record<Language, InvitationTexts>> = { nl, fr, de }

/** The texts of the page of an invitation and of a partner's page. */
export function invitationTexts(language: Language): InvitationTexts {
  return catalogues[language]
}
