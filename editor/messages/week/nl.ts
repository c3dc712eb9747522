import type { WeekTexts } from './texts.ts'

export const nl: WeekTexts = {
  title: 'Deze week',
  own: 'Wat jij kan doen',
  others: 'Waar je op wacht',
  nothing: 'Er is deze week niets open.',
  failed: 'Wat er deze week open is, kon niet worden opgehaald.',
  again: 'Opnieuw proberen',
  showAll: (count) => `Toon alle ${count}`,
  reading: 'Sommige contracten zijn net veranderd. Hun data komen er zo bij.',
  kind: {
    question: 'Een vraag',
    proposal: 'Andere woorden voorgesteld',
    'partner-question': 'Een vraag van een partner',
    partner: 'bij iemand anders',
    invitation: 'Uitgenodigd, maar nog geen pincode gekozen',
    'invitation-over': 'De uitnodiging is voorbij: maak een nieuwe',
    promise: 'Een afspraak',
    goal: 'Een doel',
  },
  waitsFor: {
    worker: 'bij jou',
    client: 'bij de cliënt',
    support: 'bij de steunfiguur',
    partner: 'bij iemand anders',
    reader: 'bij de lezer',
  },
  by: (day) => `tegen ${day}`,
  today: 'vandaag',
  past: (day) => `was tegen ${day}`,
  since: (day) => `sinds ${day}`,
  noClient: 'Nog zonder naam',
}
