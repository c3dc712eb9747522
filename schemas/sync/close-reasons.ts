import type { Text } from '../basics/index.ts'
import { type CloseCode, kinds } from './close-codes.ts'
import { de } from './close-texts/de.ts'
import { fr } from './close-texts/fr.ts'
import { nl } from './close-texts/nl.ts'

/**
 * Why a socket was closed, with all there is to say of it. The sentence is for the person who writes;
 * it says what happened, that nothing is lost, what to do.
 */
export const closeCodes = /* @__PURE__ */ withTexts()

function withTexts() {
  const codes = Object.keys(kinds).map((code) => Number(code) as CloseCode)
  return Object.fromEntries(
    codes.map((code) => [
      code,
      { ...kinds[code], text: { nl: nl[code], fr: fr[code], de: de[code] } },
    ]),
  ) as { readonly [Code in CloseCode]: (typeof kinds)[Code] & { readonly text: Text } }
}
