import type { WeekTexts } from './texts.ts'

export const fr: WeekTexts = {
  title: 'Cette semaine',
  own: 'Ce que vous pouvez faire',
  others: 'Ce que vous attendez',
  nothing: 'Rien n’est ouvert cette semaine.',
  failed: 'Ce qui est ouvert cette semaine n’a pas pu être chargé.',
  again: 'Réessayer',
  showAll: (count) => `Tout montrer (${count})`,
  reading: 'Certains contrats viennent de changer. Leurs dates arrivent bientôt.',
  kind: {
    question: 'Une question',
    proposal: 'D’autres mots proposés',
    'partner-question': 'Une question d’un partenaire',
    partner: 'chez quelqu’un d’autre',
    invitation: 'Invité, mais pas encore de code',
    'invitation-over': 'L’invitation est finie : faites-en une nouvelle',
    promise: 'Un accord',
    goal: 'Un but',
  },
  waitsFor: {
    worker: 'à vous',
    client: 'chez le bénéficiaire',
    support: 'chez la personne de confiance',
    partner: 'chez quelqu’un d’autre',
    reader: 'chez le lecteur',
  },
  by: (day) => `pour le ${day}`,
  today: 'aujourd’hui',
  past: (day) => `c’était pour le ${day}`,
  since: (day) => `depuis le ${day}`,
  noClient: 'Encore sans nom',
}
