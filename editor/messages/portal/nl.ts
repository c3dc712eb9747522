import type { PortalTexts } from './texts.ts'

/** Dutch, in the je-form. */
export const nl: PortalTexts = {
  languageName: 'Nederlands',
  product: 'Samenspraak',
  tagline: 'Samen een contract schrijven',
  languages: 'Taal',
  skip: 'Naar de inhoud',
  back: 'Alle contracten',
  loading: 'Even wachten…',
  invitation: 'Uitnodiging',
  people: 'Wie kan dit contract zien?',
  acts: 'Wie deed wat?',
  part: 'Jouw deel',
  list: {
    title: 'Contracten',
    titleOwn: 'Mijn contracten',
    signedInAs: (name, centre) => `Je bent hier als ${name}, ${centre}.`,
    make: 'Nieuw contract',
    emptyTitle: 'Er is nog geen contract',
    emptyStaff:
      'Maak het eerste contract. Je kiest een soort en schrijft een naam. Daarna schrijven jullie samen verder.',
    emptyOther:
      'Je maatschappelijk werker maakt een contract met jou. Daarna vind je het hier terug.',
    made: (date) => `Gemaakt op ${date}`,
    changed: (date) => `Laatst veranderd op ${date}`,
    role: {
      worker: 'Jij bent de maatschappelijk werker',
      client: 'Dit is jouw contract',
      support: 'Jij bent de steunfiguur',
      partner: 'Jij geeft antwoord over jouw deel',
      reader: 'Jij kan dit lezen',
    },
    noClient: 'Nog zonder naam',
    search: 'Zoek op naam of soort',
    found: (count, all) =>
      count === 0
        ? 'Niets gevonden. Kijk of je de naam juist schreef.'
        : `${count} van ${all} contracten`,
  },
  make: {
    title: 'Nieuw contract',
    intro:
      'Je schrijft hier alleen op wat je al weet. Al de rest schrijven jullie samen in het contract zelf.',
    type: 'Wat voor contract wordt het?',
    language: 'In welke taal wordt het geschreven?',
    client: 'Met wie maak je het contract?',
    clientHint: 'Voornaam en naam van de cliënt.',
    support: 'Naam van wie de cliënt wil meenemen',
    supportAsked: 'De cliënt vraagt nu al om iemand uit te nodigen',
    supportHint:
      'De cliënt krijgt deze vraag ook zelf, en kan altijd iemand uitnodigen. Vul dit alleen in als de cliënt het je nu vraagt.',
    facts: 'Wat je al weet (mag leeg blijven)',
    factsHint:
      'Wat je hier invult, staat al klaar in het contract. Iedereen kan het daar nog veranderen. Met ‘ik’ en ‘mijn’ bedoelen we de cliënt.',
    yes: 'ja',
    no: 'nee',
    unknown: 'weet ik nog niet',
    submit: 'Contract maken',
    busy: 'Het contract wordt gemaakt…',
    notStaff: 'Alleen een maatschappelijk werker kan een contract maken.',
    notLoaded: 'Sommige eigen soorten contracten zijn niet geladen. Geef dit aan wie ze maakte',
    problem: 'Er is nog iets niet in orde',
    needClient: 'Schrijf met wie je het contract maakt.',
    needAmount: (label) => `Schrijf bij „${label}” een bedrag, bijvoorbeeld 250,50.`,
    needCount: (label) => `Schrijf bij „${label}” een getal, bijvoorbeeld 3.`,
  },
  made: {
    title: 'Het contract is gemaakt',
    open: 'Het contract openen',
    list: 'Naar alle contracten',
  },
  contract: { title: 'Contract', list: 'Alle contracten' },
  signIn: {
    title: 'Werk je bij het OCMW?',
    text: 'Meld je aan met je account van je werk. Je komt daarna terug op deze pagina.',
    button: 'Aanmelden',
    out: 'Afmelden',
    isOut: 'Je bent afgemeld.',
    again:
      'Meld je opnieuw aan in een ander tabblad. Kom dan hier terug en kies ‘Opnieuw proberen’. Je tekst blijft hier staan.',
    leave: {
      title: 'Wil je je afmelden?',
      lines: [
        'Dit toestel vergeet dan wie je bent. Wat je schreef, blijft bewaard.',
        'Je komt terug zoals je nu kwam: met je link en je pincode, of met je account van je werk.',
      ],
      unsent: {
        device:
          'Let op: je laatste woorden zijn nog niet verstuurd. Ze blijven op dit toestel, op slot. Ze worden verstuurd als jij hier terugkomt. Wacht liever tot er ‘Alles bewaard’ staat.',
        page: 'Let op: je laatste woorden zijn nog niet verstuurd. Ga je nu weg, dan ben je ze kwijt. Wacht tot er ‘Alles bewaard’ staat.',
      },
      yes: 'Ja, meld me af',
      busy: 'Bezig…',
      no: 'Nee, ik blijf',
      failed:
        'Dat lukte niet. Je bent nog aangemeld. Kijk of je internet hebt en probeer het opnieuw.',
    },
  },
  noLink: {
    title: 'Open de link die je kreeg',
    text: 'Je hebt een eigen link nodig om een contract te zien. Je kreeg die van je maatschappelijk werker, op papier, in een bericht of in een e-mail.',
    todo: 'Vind je de link niet meer? Vraag een nieuwe aan je maatschappelijk werker. Er is niets verloren.',
  },
  badLink: {
    title: 'Deze link werkt niet (meer)',
    text: 'Misschien is er een stuk van de link weggevallen, of is de link vervangen door een nieuwe.',
    todo: 'Open de link nog eens uit het bericht. Lukt het niet? Vraag een nieuwe aan je maatschappelijk werker. Er is niets verloren.',
  },
  wrongPage: {
    title: 'Dit contract vinden we niet',
    text: 'Misschien klopt het adres niet helemaal. Open de link die je kreeg nog eens.',
  },
  noAnswer: {
    title: 'We krijgen geen antwoord',
    text: 'Kijk of je internet hebt. Er is niets verloren.',
    again: 'Opnieuw proberen',
  },
  demo: {
    title: 'Dit is een proefversie',
    text: 'De namen zijn verzonnen. Open het contract als één van deze mensen. Open ook een tweede venster als iemand anders, dan zie je hoe jullie samen schrijven.',
    as: (name, role) => `Open als ${name}, ${role}`,
  },
}
