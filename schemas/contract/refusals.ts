import type { Text } from '../basics/index.ts'

/**
 * Why something asked for over HTTP is refused: one union. A code becomes a status and a problem
 * detail (RFC 9457) at the rim of the server, and a sentence in the language of the reader at the rim
 * of the editor. The sentences name nothing personal.
 */
export const refusals = {
  'bad-request': {
    status: 400,
    text: {
      nl: 'Er klopt iets niet in wat je instuurde. Kijk de velden na en probeer opnieuw.',
      fr: 'Quelque chose ne va pas dans ce que vous avez envoyé. Vérifiez les champs et réessayez.',
      de: 'Etwas stimmt nicht in dem, was Sie gesendet haben. Prüfen Sie die Felder und versuchen Sie es noch einmal.',
    },
  },
  'not-signed-in': {
    status: 401,
    text: {
      nl: 'Je bent niet aangemeld. Open de link die je kreeg opnieuw.',
      fr: 'Vous n’êtes pas connecté. Ouvrez à nouveau le lien que vous avez reçu.',
      de: 'Sie sind nicht angemeldet. Öffnen Sie den Link, den Sie bekommen haben, noch einmal.',
    },
  },
  'not-allowed': {
    status: 403,
    text: {
      nl: 'Dit mag jij hier niet doen. Vraag het aan je maatschappelijk werker.',
      fr: 'Vous ne pouvez pas faire cela ici. Demandez à votre travailleur social.',
      de: 'Das dürfen Sie hier nicht tun. Fragen Sie Ihre Sozialarbeiterin oder Ihren Sozialarbeiter.',
    },
  },
  'not-found': {
    status: 404,
    text: {
      nl: 'Dit vinden we niet. Misschien klopt de link niet helemaal.',
      fr: 'Nous ne trouvons pas cela. Le lien n’est peut-être pas complet.',
      de: 'Das finden wir nicht. Vielleicht ist der Link nicht vollständig.',
    },
  },
  'too-large': {
    status: 413,
    text: {
      nl: 'Dit is te veel in één keer.',
      fr: 'C’est trop en une seule fois.',
      de: 'Das ist zu viel auf einmal.',
    },
  },
  'try-later': {
    status: 503,
    text: {
      nl: 'Dit lukt nu even niet. Probeer het over een minuut opnieuw.',
      fr: 'Cela ne fonctionne pas pour le moment. Réessayez dans une minute.',
      de: 'Das klappt gerade nicht. Versuchen Sie es in einer Minute noch einmal.',
    },
  },
  'server-error': {
    status: 500,
    text: {
      nl: 'Er liep bij ons iets mis. Probeer het opnieuw.',
      fr: 'Un problème est survenu chez nous. Réessayez.',
      de: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
    },
  },
} as const satisfies Record<string, { readonly status: number; readonly text: Text }>

export type RefusalCode = keyof typeof refusals

/** A refusal as a value: a code, and for developers what was expected. Never personal text. */
export interface Refusal {
  readonly code: RefusalCode
  readonly expected?: string
}
