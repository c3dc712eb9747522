import type { PeopleTexts } from './texts.ts'

/** Dutch, in the je-form. */
export const nl: PeopleTexts = {
  title: 'Wie kan dit contract zien?',
  explain: 'Iedereen die hier staat, kan het contract zien. Iemand anders niet.',
  loading: 'Even wachten…',
  failed: 'We konden de lijst niet ophalen. Er is niets verloren.',
  again: 'Opnieuw proberen',
  me: 'Jij',
  role: {
    worker: 'maatschappelijk werker',
    client: 'cliënt',
    support: 'steunfiguur',
    partner: 'partner: ziet alleen het eigen deel',
    reader: 'leest mee',
  },
  since: (day) => `Sinds ${day}`,
  invitedBy: (name, role) => `uitgenodigd door ${name} (${role})`,
  invitedByYou: 'uitgenodigd door jou',
  onRequest: (client) => `omdat ${client} dat vroeg`,
  onYourRequest: 'omdat jij dat vroeg',
  state: {
    waiting: (until) => `De uitnodiging is nog niet geopend. De link werkt tot ${until}.`,
    opened: (when, until) =>
      `De link is geopend op ${when}. Er is nog geen pincode. De link werkt tot ${until}.`,
    joined: (when) => `Pincode gekozen op ${when}.`,
    expired: (when) => `De link is te oud sinds ${when}. Er kan een nieuwe komen.`,
    withdrawn: 'De link is gestopt.',
    replaced: 'De link is vervangen door een nieuwe.',
    guessed: (when) =>
      `De link is gestopt op ${when}: er werd tien keer een foute pincode ingetikt.`,
    notMe: (when) =>
      `De link is gestopt op ${when}: iemand anders had de pincode gekozen. Kijk samen na wie dat was.`,
  },
  before: 'Zagen dit contract vroeger',
  outSince: (day) => `Ziet het niet meer sinds ${day}`,
  staysName: 'Wat deze mensen schreven, blijft staan, met hun naam erbij.',
  withdraw: {
    button: 'Toegang stoppen',
    sure: (name) =>
      `${name} ziet het contract dan meteen niet meer. Wat ${name} schreef, blijft staan. De anderen zien dat je dit deed.`,
    yes: 'Ja, stop de toegang',
    done: (name) => `${name} ziet het contract niet meer.`,
  },
  renew: {
    button: 'Nieuwe uitnodiging',
    sure: (name) =>
      `Is de link of de pincode weg? ${name} krijgt een nieuwe link en kiest een nieuwe pincode. De oude link werkt dan niet meer. Er gaat geen tekst verloren.`,
    yes: 'Ja, maak een nieuwe link',
    done: (name) => `De nieuwe link voor ${name} is klaar.`,
  },
  stop: {
    button: 'Link stoppen',
    sure: (name) =>
      `De link werkt dan niet meer. ${name} blijft bij het contract. Je kan later een nieuwe link maken.`,
    yes: 'Ja, stop de link',
    done: (name) => `De link van ${name} werkt niet meer.`,
  },
  no: 'Nee',
  notDone: 'Dat is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
  invite: {
    title: 'Iemand uitnodigen',
    offer: 'Wil je dat iemand met jou meeleest? Dat mag altijd. Je hoeft niet te zeggen waarom.',
    askClient: (client) =>
      `Wil je dat er nog iemand bij komt? ${client} kan iemand uitnodigen. Vraag het aan ${client}.`,
    clientChooses: (client) =>
      `${client} kiest zelf wie komt steunen of tolken. Jij kan alleen deze partner uitnodigen:`,
    whom: 'Wie nodig je uit?',
    kinds: {
      support: {
        label: 'Iemand die mij steunt',
        hint: 'Een vriend, familie, een vereniging, een vakbond. Die persoon leest en schrijft mee.',
      },
      reader: {
        label: 'Een tolk, of iemand die alleen leest',
        hint: 'Die persoon leest mee en kan niets veranderen.',
      },
      partner: {
        label: 'Een school of een werkgever',
        hint: 'Ziet alleen het eigen deel, niet het contract. Gaat akkoord of stelt een vraag.',
      },
    },
    name: 'Naam',
    nameHint: 'Zo zien de anderen wie het is.',
    needName: 'Schrijf een naam.',
    make: 'Link maken',
    preview: 'Bekijken wat die partner ziet',
    previewTitle: (name) => `Dit ziet ${name}`,
    previewNote:
      'Niets anders. Verandert er later iets in dit deel, dan ziet de partner dat ook. Klopt het niet? Verander het eerst in het contract.',
    change: 'Terug',
    busy: 'Bezig…',
  },
  link: {
    title: (name) => `De link voor ${name}`,
    once: 'Je ziet deze link maar één keer.',
    how: 'De link is voor één persoon. Wie hem opent, kiest zelf een pincode. Jij ziet dat dit gebeurt, en je ziet de pincode nooit.',
    until: (day) => `De link werkt tot ${day}.`,
    scan: 'Richt de camera van de telefoon op dit vierkant.',
    qr: (name) => `QR-code met de link voor ${name}`,
    field: 'De link',
    copy: 'Link kopiëren',
    copied: 'De link is gekopieerd.',
    copyFailed: 'Kopiëren lukt hier niet. Kies de link en kopieer hem zelf.',
    print: 'Blad afdrukken',
    close: 'Klaar',
    sheetTitle: 'Je bent uitgenodigd',
    sheet: [
      'Richt de camera van je telefoon op het vierkant, of tik de link over.',
      'Je kiest zelf een pincode van zes cijfers. Zeg hem aan niemand.',
      'Bewaar dit blad op een plek waar niemand anders komt. Is het weg? Vraag een nieuwe uitnodiging.',
    ],
  },
  part: {
    facts: 'Waarover het gaat',
    promises: 'Wat er afgesproken is',
    none: 'Er staat nog niets in het contract dat over deze partner gaat.',
    noneYours:
      'Er staat nog niets in het contract dat over jullie gaat. Kom later terug. Je kan nu al een vraag stellen.',
    by: {
      client: (name) => `${name} doet dit:`,
      centre: (name) => `${name} doet dit:`,
      third: (name) => `${name} doet dit:`,
    },
    proof: 'Wanneer is het genoeg?',
    due: (day) => `Tegen ${day}`,
    rhythm: (text) => `Hoe vaak: ${text}`,
    agreed: (when) => `Akkoord met het eigen deel, op ${when}.`,
    agreedBefore: (when) => `Ging akkoord op ${when}. Daarna is dit deel veranderd.`,
    asked: (when) => `Vraag van ${when}:`,
    noAnswer: 'Nog geen antwoord van deze partner.',
    goThere: 'Toon de belofte',
  },
}
