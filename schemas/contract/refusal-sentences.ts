import type { Text } from '../basics/index.ts'
import { de } from './refusal-texts/de.ts'
import { fr } from './refusal-texts/fr.ts'
import { nl } from './refusal-texts/nl.ts'
import type { RefusalCode } from './refusals.ts'

/** Why something asked for is refused, in every language. */
export function refusalText(code: RefusalCode): Text {
  return { nl: nl[code], fr: fr[code], de: de[code] }
}
