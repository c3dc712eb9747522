import type { RefusalCode } from '../refusals.ts'

/** Why something asked for is refused, in Dutch. */
export const nl: Readonly<Record<RefusalCode, string>> = {
  'bad-request': 'Er klopt iets niet in wat je instuurde. Kijk de velden na en probeer opnieuw.',
  'not-signed-in': 'Je bent niet aangemeld. Open de link die je kreeg opnieuw.',
  'not-allowed': 'Dit mag jij hier niet doen. Vraag het aan je maatschappelijk werker.',
  'not-found': 'Dit vinden we niet. Misschien klopt de link niet helemaal.',
  'too-large': 'Dit is te veel in één keer.',
  'try-later': 'Dit lukt nu even niet. Probeer het over een minuut opnieuw.',
  'server-error': 'Er liep bij ons iets mis. Probeer het opnieuw.',
}
