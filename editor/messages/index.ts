import type { Language } from '../../schemas/basics/index.ts'
import type { RefusalCode } from '../../schemas/contract/index.ts'
import type { StopCode } from '../../schemas/sync/index.ts'
import { catalogueOf } from './catalogues.ts'
import type { ElementTexts } from './element/texts.ts'

export { hasTexts, loadTexts } from './catalogues.ts'
export type { ElementTexts } from './element/texts.ts'
export type { SurfaceMessages } from './surface.ts'
export { insideSentence, surfaceMessages } from './surface.ts'

/** The texts around the contract, in a language that was loaded. */
export function elementTexts(language: Language): ElementTexts {
  return catalogueOf(language).element
}

/** Why the connection was stopped, in a language that was loaded. */
export function stopText(code: StopCode, language: Language): string {
  return catalogueOf(language).stopped[code]
}

/** Why something asked for was refused, in a language that was loaded. */
export function refusalSentence(code: RefusalCode, language: Language): string {
  return catalogueOf(language).refused[code]
}
