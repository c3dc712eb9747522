import type { WeekTexts } from './texts.ts'

export const de: WeekTexts = {
  title: 'Diese Woche',
  own: 'Was Sie tun können',
  others: 'Worauf Sie warten',
  nothing: 'Diese Woche ist nichts offen.',
  failed: 'Was diese Woche offen ist, konnte nicht geladen werden.',
  again: 'Noch einmal versuchen',
  showAll: (count) => `Alle ${count} zeigen`,
  reading: 'Einige Verträge haben sich gerade geändert. Ihre Termine kommen gleich dazu.',
  kind: {
    question: 'Eine Frage',
    proposal: 'Andere Wörter vorgeschlagen',
    'partner-question': 'Eine Frage von einem Partner',
    partner: 'bei jemand anderem',
    invitation: 'Eingeladen, aber noch kein Code gewählt',
    'invitation-over': 'Die Einladung ist vorbei: Machen Sie eine neue',
    promise: 'Eine Absprache',
    goal: 'Ein Ziel',
  },
  waitsFor: {
    worker: 'bei Ihnen',
    client: 'bei der Klientin oder dem Klienten',
    support: 'bei der Vertrauensperson',
    partner: 'bei jemand anderem',
    reader: 'bei der Leserin oder dem Leser',
  },
  by: (day) => `bis ${day}`,
  today: 'heute',
  past: (day) => `war bis ${day}`,
  since: (day) => `seit ${day}`,
  noClient: 'Noch ohne Namen',
}
