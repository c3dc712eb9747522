import type { Language } from '../../schemas/basics/index.ts'
import { catalogueOf } from './catalogues.ts'
import type { SurfaceMessages } from './surface/texts.ts'

export type { SurfaceMessages } from './surface/texts.ts'

/** The texts of the editing surface in a language that was loaded (see `loadTexts`). */
export function surfaceMessages(language: Language): SurfaceMessages {
  return catalogueOf(language).surface
}

/** A name as it stands inside a sentence: "Het OCMW" becomes "het OCMW", "Amina" stays. */
export function insideSentence(name: string): string {
  return /^(Het|De|Le|La|Das|Der|Die)\s/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}
