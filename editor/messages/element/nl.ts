import type { ElementTexts } from './texts.ts'

/** Dutch, in the je-form. */
export const nl: ElementTexts = {
  loading: 'We halen het contract op…',
  regions: {
    editor: 'Contract',
    outline: 'Inhoud',
    panel: 'Naast de tekst',
    tools: 'Tekst opmaken',
    sections: 'Bladeren',
    views: 'Weergave',
  },
  title: (type, client) => (client === null ? type : `${type} van ${client}`),
  phase: { draft: 'Nog niet klaar: we schrijven samen', reading: 'Nog niet klaar' },
  state: {
    connecting: 'Verbinding maken…',
    saved: 'Alles bewaard',
    saving: 'Bezig met bewaren…',
    offline: 'Geen verbinding',
    offlineOnDevice:
      'Geen verbinding. Schrijf gerust verder: je tekst staat op dit toestel. We versturen hem zodra er weer internet is.',
    offlineUnsent:
      'Geen verbinding. Laat deze pagina open: je laatste tekst is nog niet verstuurd.',
    offlineNothingUnsent:
      'Geen verbinding. Alles wat je schreef, is bewaard. We proberen vanzelf opnieuw.',
    readOnlyRole: 'Je kan dit contract lezen. Schrijven kunnen de mensen die het samen opstellen.',
    readOnlyTooOld:
      'Er is een nieuwere versie van deze pagina. Je kan lezen. Laad de pagina opnieuw om te schrijven.',
    readOnly: 'Alleen lezen',
    signedOut: 'Niet aangemeld',
    signedOutLong: 'Je bent niet meer aangemeld. Meld je opnieuw aan om verder te schrijven.',
    signedOutKept: {
      device: 'Je tekst blijft op dit toestel.',
      page: 'Laat deze pagina open: je laatste tekst is nog niet verstuurd.',
    },
    stopped: 'Gestopt',
  },
  restored: {
    notice:
      'Het OCMW zette een oudere versie van dit contract terug. Kijk na of je laatste tekst er nog staat.',
    seen: 'Ik heb het nagekeken',
  },
  failed: {
    title: 'Het contract gaat nu niet open',
    network: 'We krijgen geen antwoord. Er is niets verloren. Kijk of je internet hebt.',
    again: 'Opnieuw proberen',
    reload: 'Pagina opnieuw laden',
  },
  outline: {
    done: 'ingevuld',
    started: 'begonnen',
    empty: 'nog leeg',
    place: (number, of) => `${number} van ${of}`,
    previous: 'Vorige',
    next: 'Volgende',
  },
  tools: {
    undo: 'Terugnemen',
    redo: 'Opnieuw',
    strong: 'Vet',
    em: 'Schuin',
    plain: 'Gewoon',
    heading: 'Tussentitel',
    bullet: 'Punten',
    number: 'Cijfers',
    point: 'Kijk hier',
    style: 'Soort tekst',
    withKey: (name, key) => `${name} (${key})`,
  },
  views: {
    read: 'Lezen',
    write: 'Schrijven',
    people: 'Wie is erbij?',
    print: 'Afdrukken',
    more: 'Meer',
  },
  people: {
    title: 'Wie is erbij?',
    count: (count) => (count === 1 ? 'Er is 1 iemand bij' : `Jullie zijn met ${count}`),
  },
  aside: {
    title: 'Opzij gezette tekst',
    tab: (count) => (count === 0 ? 'Opzij gezet' : `Opzij gezet (${count})`),
  },
  help: {
    title: 'Hulp',
    tab: 'Hulp',
  },
  panel: { close: 'Sluiten' },
  announce: {
    joined: (name) => `${name} is erbij gekomen.`,
    left: (name) => `${name} is weg.`,
    savedAgain: 'Er is weer verbinding. Alles is bewaard.',
    setAside: (count) =>
      count === 1
        ? 'Er staat een tekst van jou opzij.'
        : `Er staan ${count} teksten van jou opzij.`,
    section: (title, number, of) => `${title} Deel ${number} van ${of}.`,
  },
  signing: {
    unsigned: 'Nog niet getekend',
    date: 'Datum',
    signature: 'Handtekening',
    forCentre: (centre) => `Voor ${centre}`,
  },
}
