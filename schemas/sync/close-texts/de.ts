import type { CloseCode } from '../close-codes.ts'

/** Why a socket was closed, in German. */
export const de: Readonly<Record<CloseCode, string>> = {
  1009: 'Dieser Teil ist zu groß, um auf einmal gespeichert zu werden. Ihr Text ist nicht verloren: Sie finden ihn unten.',
  1011: 'Bei uns ist etwas schiefgegangen. Wir versuchen es gleich noch einmal.',
  1012: 'Der Dienst startet neu. Wir verbinden gleich wieder.',
  1013: 'Das Speichern klappt gerade nicht. Wir versuchen es gleich noch einmal.',
  4400: 'Die Verbindung wurde beendet: Wir haben eine Nachricht nicht verstanden. Laden Sie die Seite neu.',
  4401: 'Sie sind nicht mehr angemeldet. Melden Sie sich neu an, um weiterzuschreiben.',
  4403: 'Sie dürfen hier im Moment nicht schreiben. Lesen können Sie.',
  4404: 'Dieser Vertrag ist nicht (mehr) hier. Fragen Sie Ihre Sozialarbeiterin oder Ihren Sozialarbeiter nach dem richtigen Link.',
  4409: 'Es gibt eine neuere Version dieser Seite. Sie können lesen. Laden Sie die Seite neu, um zu schreiben.',
  4413: 'Dieser Vertrag ist zu lang geworden. Ihr letzter Text ist nicht verloren: Sie finden ihn unten.',
  4422: 'Wir konnten diese Änderung nicht speichern. Ihr Text ist nicht verloren: Sie finden ihn unten.',
}
