import type { CloseCode } from '../close-codes.ts'

/** Why a socket was closed, in Dutch. */
export const nl: Readonly<Record<CloseCode, string>> = {
  1009: 'Dit stuk is te groot om in één keer te bewaren. Je tekst is niet weg: je vindt hem hieronder.',
  1011: 'Er liep bij ons iets mis. We proberen het zo opnieuw.',
  1012: 'We starten even opnieuw op. We verbinden zo weer.',
  1013: 'Bewaren lukt even niet. We proberen het zo opnieuw.',
  4400: 'De verbinding is gestopt: we begrepen een bericht niet. Laad de pagina opnieuw.',
  4401: 'Je bent niet meer aangemeld. Meld je opnieuw aan om verder te schrijven.',
  4403: 'Je mag hier nu niet schrijven. Lezen kan wel.',
  4404: 'Dit contract is hier niet (meer). Vraag je maatschappelijk werker om de juiste link.',
  4409: 'Er is een nieuwere versie van deze pagina. Je kan lezen. Laad de pagina opnieuw om te schrijven.',
  4413: 'Dit contract is te lang geworden. Je laatste tekst is niet weg: je vindt hem hieronder.',
  4422: 'We konden deze wijziging niet bewaren. Je tekst is niet weg: je vindt hem hieronder.',
}
