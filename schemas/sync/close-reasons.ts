import type { Text } from '../basics/index.ts'
import { type CloseCode, consequences } from './close-codes.ts'
import { de } from './close-texts/de.ts'
import { fr } from './close-texts/fr.ts'
import { nl } from './close-texts/nl.ts'

const names = {
  1009: 'frame-too-large',
  1011: 'server-error',
  1012: 'restart',
  1013: 'try-later',
  4400: 'bad-message',
  4401: 'not-signed-in',
  4403: 'not-allowed',
  4404: 'gone',
  4409: 'too-old',
  4413: 'document-too-large',
  4422: 'update-refused',
} as const satisfies Record<CloseCode, string>

/**
 * Why a socket was closed, with all there is to say of it. The sentence is for the person who writes;
 * it says what happened, that nothing is lost, what to do.
 */
export const closeCodes = /* @__PURE__ */ withTexts()

function withTexts() {
  const codes = Object.keys(names).map((code) => Number(code) as CloseCode)
  return Object.fromEntries(
    codes.map((code) => [
      code,
      {
        name: names[code],
        editor: consequences[code],
        text: { nl: nl[code], fr: fr[code], de: de[code] },
      },
    ]),
  ) as {
    readonly [Code in CloseCode]: {
      readonly name: (typeof names)[Code]
      readonly editor: (typeof consequences)[Code]
      readonly text: Text
    }
  }
}
