import type { RefusalCode } from '../refusals.ts'

/** Why something asked for is refused, in German. */
export const de: Readonly<Record<RefusalCode, string>> = {
  'bad-request':
    'Etwas stimmt nicht in dem, was Sie gesendet haben. Prüfen Sie die Felder und versuchen Sie es noch einmal.',
  'not-signed-in':
    'Sie sind nicht angemeldet. Öffnen Sie den Link, den Sie bekommen haben, noch einmal.',
  'not-allowed':
    'Das dürfen Sie hier nicht tun. Fragen Sie Ihre Sozialarbeiterin oder Ihren Sozialarbeiter.',
  'not-found': 'Das finden wir nicht. Vielleicht ist der Link nicht vollständig.',
  'too-large': 'Das ist zu viel auf einmal.',
  'try-later': 'Das klappt gerade nicht. Versuchen Sie es in einer Minute noch einmal.',
  'server-error': 'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
}
