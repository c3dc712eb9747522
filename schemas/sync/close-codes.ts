import type { Text } from '../basics/index.ts'

/**
 * Why a socket was closed. 44xx is final: the same again will be closed again. The others pass.
 * The sentence is for the person who writes; it says what happened, that nothing is lost, what to do.
 */
export const closeCodes = {
  1009: {
    name: 'frame-too-large',
    editor: 'set-aside',
    text: {
      nl: 'Dit stuk is te groot om in één keer te bewaren. Je tekst is niet weg: je vindt hem hieronder.',
      fr: 'Ce passage est trop long pour être enregistré en une fois. Votre texte n’est pas perdu : il est ci-dessous.',
      de: 'Dieser Teil ist zu groß, um auf einmal gespeichert zu werden. Ihr Text ist nicht verloren: Sie finden ihn unten.',
    },
  },
  1011: {
    name: 'server-error',
    editor: 'retry',
    text: {
      nl: 'Er liep bij ons iets mis. We proberen het zo opnieuw.',
      fr: 'Un problème est survenu chez nous. Nous réessayons dans un instant.',
      de: 'Bei uns ist etwas schiefgegangen. Wir versuchen es gleich noch einmal.',
    },
  },
  1012: {
    name: 'restart',
    editor: 'retry',
    text: {
      nl: 'We starten even opnieuw op. We verbinden zo weer.',
      fr: 'Le service redémarre. La connexion revient dans un instant.',
      de: 'Der Dienst startet neu. Wir verbinden gleich wieder.',
    },
  },
  1013: {
    name: 'try-later',
    editor: 'retry',
    text: {
      nl: 'Bewaren lukt even niet. We proberen het zo opnieuw.',
      fr: 'L’enregistrement ne fonctionne pas pour le moment. Nous réessayons dans un instant.',
      de: 'Das Speichern klappt gerade nicht. Wir versuchen es gleich noch einmal.',
    },
  },
  4400: {
    name: 'bad-message',
    editor: 'stop',
    text: {
      nl: 'De verbinding is gestopt: we begrepen een bericht niet. Laad de pagina opnieuw.',
      fr: 'La connexion s’est arrêtée : nous n’avons pas compris un message. Rechargez la page.',
      de: 'Die Verbindung wurde beendet: Wir haben eine Nachricht nicht verstanden. Laden Sie die Seite neu.',
    },
  },
  4401: {
    name: 'not-signed-in',
    editor: 'new-ticket',
    text: {
      nl: 'Je bent niet meer aangemeld. Meld je opnieuw aan om verder te schrijven.',
      fr: 'Vous n’êtes plus connecté. Connectez-vous à nouveau pour continuer à écrire.',
      de: 'Sie sind nicht mehr angemeldet. Melden Sie sich neu an, um weiterzuschreiben.',
    },
  },
  4403: {
    name: 'not-allowed',
    editor: 'reopen',
    text: {
      nl: 'Je mag hier nu niet schrijven. Lezen kan wel.',
      fr: 'Vous ne pouvez pas écrire ici pour le moment. Vous pouvez lire.',
      de: 'Sie dürfen hier im Moment nicht schreiben. Lesen können Sie.',
    },
  },
  4404: {
    name: 'gone',
    editor: 'stop',
    text: {
      nl: 'Dit contract is hier niet (meer). Vraag je maatschappelijk werker om de juiste link.',
      fr: 'Ce contrat n’est pas (ou plus) ici. Demandez le bon lien à votre travailleur social.',
      de: 'Dieser Vertrag ist nicht (mehr) hier. Fragen Sie Ihre Sozialarbeiterin oder Ihren Sozialarbeiter nach dem richtigen Link.',
    },
  },
  4409: {
    name: 'too-old',
    editor: 'reopen-reading',
    text: {
      nl: 'Er is een nieuwere versie van deze pagina. Je kan lezen. Laad de pagina opnieuw om te schrijven.',
      fr: 'Il existe une version plus récente de cette page. Vous pouvez lire. Rechargez la page pour écrire.',
      de: 'Es gibt eine neuere Version dieser Seite. Sie können lesen. Laden Sie die Seite neu, um zu schreiben.',
    },
  },
  4413: {
    name: 'document-too-large',
    editor: 'set-aside',
    text: {
      nl: 'Dit contract is te lang geworden. Je laatste tekst is niet weg: je vindt hem hieronder.',
      fr: 'Ce contrat est devenu trop long. Votre dernier texte n’est pas perdu : il est ci-dessous.',
      de: 'Dieser Vertrag ist zu lang geworden. Ihr letzter Text ist nicht verloren: Sie finden ihn unten.',
    },
  },
  4422: {
    name: 'update-refused',
    editor: 'set-aside',
    text: {
      nl: 'We konden deze wijziging niet bewaren. Je tekst is niet weg: je vindt hem hieronder.',
      fr: 'Nous n’avons pas pu enregistrer cette modification. Votre texte n’est pas perdu : il est ci-dessous.',
      de: 'Wir konnten diese Änderung nicht speichern. Ihr Text ist nicht verloren: Sie finden ihn unten.',
    },
  },
} as const satisfies Record<number, CloseCodeSpec>

interface CloseCodeSpec {
  readonly name: string
  /** What the editor does: see the table of close codes in `SPEC.md`. */
  readonly editor: 'retry' | 'stop' | 'new-ticket' | 'reopen' | 'reopen-reading' | 'set-aside'
  readonly text: Text
}

export type CloseCode = keyof typeof closeCodes

/** What the editor does after a close; a code that is not ours (1000, 1006, …) is tried again. */
export function afterClose(code: number): CloseCodeSpec['editor'] {
  return Object.hasOwn(closeCodes, code) ? closeCodes[code as CloseCode].editor : 'retry'
}
