import { expect, test } from 'vitest'
import { statusOf } from '../../../editor/element/status.ts'
import type { ConnectionState } from '../../../editor/sync/index.ts'
import { languages } from '../../../schemas/basics/index.ts'
import { closeCodes } from '../../../schemas/sync/index.ts'

/** The table of the interface: what is said in each state. */
const table: readonly (readonly [ConnectionState, Readonly<Record<'nl' | 'fr' | 'de', string>>])[] =
  [
    [
      { kind: 'live', saved: true, onDevice: false },
      { nl: 'Alles bewaard', fr: 'Tout est enregistré', de: 'Alles gespeichert' },
    ],
    [
      { kind: 'live', saved: false, onDevice: false },
      { nl: 'Bezig met bewaren…', fr: 'Enregistrement en cours…', de: 'Wird gespeichert…' },
    ],
    [
      { kind: 'offline', unsent: true, onDevice: true },
      {
        nl: 'Geen verbinding. Schrijf gerust verder: je tekst staat op dit toestel. We versturen hem zodra er weer internet is.',
        fr: 'Pas de connexion. Vous pouvez continuer : votre texte est sur cet appareil. Nous l’enverrons dès que la connexion revient.',
        de: 'Keine Verbindung. Schreiben Sie ruhig weiter: Ihr Text ist auf diesem Gerät. Wir senden ihn, sobald die Verbindung wieder da ist.',
      },
    ],
    [
      { kind: 'offline', unsent: true, onDevice: false },
      {
        nl: 'Geen verbinding. Laat deze pagina open: je laatste tekst is nog niet verstuurd.',
        fr: 'Pas de connexion. Gardez cette page ouverte : votre dernier texte n’est pas encore envoyé.',
        de: 'Keine Verbindung. Lassen Sie diese Seite offen: Ihr letzter Text ist noch nicht gesendet.',
      },
    ],
  ]

test.each(table)('[E10] %o is said in the words of the interface', (state, words) => {
  for (const language of languages) {
    const { short, long } = statusOf(state, language)
    expect(long ?? short).toBe(words[language])
  }
})

test('[E10] offline with nothing unsent does not claim that something waits', () => {
  const { long } = statusOf({ kind: 'offline', unsent: false, onDevice: false }, 'nl')
  expect(long).toMatch(/^Geen verbinding\. Alles wat je schreef, is bewaard\./)
})

test('[E10] each close code that stops the editor is said in its own sentence', () => {
  const stops = [4400, 4403, 4404] as const
  for (const [code, { editor }] of Object.entries(closeCodes)) {
    if (editor === 'stop') expect(stops.map(String)).toContain(code)
  }
  for (const code of stops) {
    for (const language of languages) {
      expect(statusOf({ kind: 'stopped', code }, language).long).toBe(
        closeCodes[code].text[language],
      )
    }
  }
})

test('[E10] reading says why one cannot write, and a page that is too old can be loaded again', () => {
  const read = (why: 'asked' | 'role' | 'too-old') =>
    statusOf({ kind: 'read-only', why, connected: true }, 'nl')
  expect(read('asked').long).toBeNull()
  expect(read('role').long).toMatch(/lezen/)
  expect(read('too-old')).toMatchObject({ action: 'reload', tone: 'attention' })
})
