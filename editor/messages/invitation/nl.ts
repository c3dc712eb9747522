import type { InvitationTexts } from './texts.ts'

/** Dutch, in the je-form. */
export const nl: InvitationTexts = {
  title: 'Uitnodiging',
  start: {
    title: 'Je bent uitgenodigd',
    lines: [
      'Deze link is voor één persoon. Kreeg je hem zelf? Ga dan verder.',
      'Je hebt een pincode van zes cijfers nodig. De eerste keer kies je die zelf.',
      'Hierna lees je van waar deze uitnodiging komt.',
    ],
    go: 'Verder',
  },
  from: {
    contract: (centre) => `Je bent uitgenodigd bij ${centre}. Jullie schrijven daar samen iets.`,
    part: (centre) =>
      `Je bent uitgenodigd bij ${centre}. Je leest daar één deel van een tekst en geeft antwoord.`,
  },
  choose: {
    title: 'Kies je pincode',
    lines: [
      'Kies zes cijfers die je goed onthoudt. Zeg ze aan niemand, ook niet aan wie je uitnodigde.',
      'Met je link en je pincode kom je altijd terug.',
    ],
    pin: 'Je pincode',
    hint: 'Zes cijfers. Geen geboortedag en geen rij zoals 123456.',
    again: 'Nog een keer dezelfde pincode',
    go: 'Pincode bewaren',
    weak: {
      digits: 'Een pincode heeft zes cijfers. Kijk nog eens na.',
      simple: 'Deze pincode is te makkelijk te raden. Kies zes cijfers die niet op een rij staan.',
      date: 'Dit lijkt op een datum. Een geboortedag is makkelijk te raden. Kies iets anders.',
    },
    differ: 'De twee pincodes zijn niet gelijk. Tik ze nog eens in.',
  },
  enter: {
    title: 'Wat is je pincode?',
    line: 'Er is al een pincode gekozen voor deze link. Tik hem in om verder te gaan.',
    pin: 'Je pincode',
    go: 'Verder',
    wrong: (left) =>
      left === 1
        ? 'Deze pincode klopt niet. Je kan nog één keer proberen. Daarna werkt de link niet meer.'
        : `Deze pincode klopt niet. Je kan nog ${left} keer proberen.`,
    wait: (seconds) =>
      seconds === 1
        ? 'Wacht één seconde. Probeer het dan opnieuw.'
        : `Wacht ${seconds} seconden. Probeer het dan opnieuw.`,
    locked: (minutes) =>
      minutes === 1
        ? 'Wacht een minuut. Probeer het dan opnieuw. Zo kan niemand blijven raden.'
        : `Wacht ${minutes} minuten. Probeer het dan opnieuw. Zo kan niemand blijven raden.`,
    lost: 'Ben je je pincode kwijt?',
    lostHow:
      'Vraag een nieuwe uitnodiging aan wie je uitnodigde. Je kiest dan een nieuwe pincode. Alles wat je schreef, blijft staan.',
  },
  notMe: {
    question: 'Heb jij geen pincode gekozen?',
    text: 'Dan was het iemand anders. Zeg het ons: de link stopt dan meteen, en wie je uitnodigde ziet dat.',
    button: 'Dat was ik niet',
    sure: 'De link werkt dan niet meer, voor niemand. Je krijgt een nieuwe van wie je uitnodigde.',
    yes: 'Ja, stop de link',
    no: 'Nee',
    doneTitle: 'De link is gestopt',
    done: [
      'Niemand komt nog binnen met deze link. Wie je uitnodigde, ziet dit.',
      'Vraag een nieuwe uitnodiging. Je kiest dan zelf een pincode.',
    ],
  },
  replaced: {
    title: 'Er is een nieuwe link',
    made: (day, role) =>
      role === null
        ? `Op ${day} is een nieuwe link voor jou gemaakt. Deze oude link opent niets meer.`
        : `Op ${day} is een nieuwe link voor jou gemaakt. Dat deed iemand met deze rol: ${role}. Deze oude link opent niets meer.`,
    use: 'Heb jij die nieuwe link gevraagd en gekregen? Gebruik dan die.',
    object:
      'Kreeg je die nieuwe link niet? Dan kan iemand anders ermee binnen zijn, met jouw naam. Zeg het ons: de nieuwe link stopt dan meteen, en iedereen in het contract ziet dat.',
    sure: 'De nieuwe link werkt dan niet meer, voor niemand. Je tekst blijft staan.',
    done: [
      'Ook de nieuwe link opent niets meer. Iedereen in het contract ziet dat jij dit zei.',
      'Vraag een nieuwe uitnodiging. Vertrouw je het niet? Bel dan de functionaris voor gegevensbescherming van je OCMW.',
    ],
  },
  chosen: 'Er is al een pincode gekozen. Was jij dat? Tik hem dan hieronder in.',
  show: 'Toon de cijfers',
  device: {
    legend: 'Op welk toestel ben je?',
    own: 'Mijn eigen toestel',
    ownHint:
      'Kies dit alleen op je eigen telefoon of computer. Je blijft binnen zolang je bezig bent.',
    shared: 'Een toestel dat anderen ook gebruiken',
    sharedHint: 'Na een kwartier zonder iets te doen ga je eruit. Er blijft niets op dit toestel.',
  },
  busy: 'Even wachten…',
  gone: {
    title: 'Deze link werkt niet (meer)',
    lines: [
      'Misschien is er een stuk van de link weggevallen. Misschien is hij te oud, gestopt of vervangen door een nieuwe.',
      'Vraag een nieuwe uitnodiging aan wie je deze gaf. Er is niets verloren.',
    ],
  },
  noAnswer: {
    title: 'We krijgen geen antwoord',
    text: 'Kijk of je internet hebt. Er is niets verloren.',
    again: 'Opnieuw proberen',
  },
  wrongBefore: (count) =>
    `Voor jou werd ${count} keer een foute pincode ingetikt. Was jij dat niet? Vraag een nieuwe uitnodiging.`,
  offer: {
    title: 'Wil je dat iemand met jou meeleest?',
    lines: [
      'Een vriend, familie, een vereniging, een vakbond of een tolk. Dat mag altijd, ook later.',
      'Jij kiest wie. Niemand kan die persoon wegsturen, alleen jij.',
    ],
    yes: 'Ja, ik nodig iemand uit',
    no: 'Nu niet, naar het contract',
    keep: 'Bewaar de link die je kreeg. Daarmee en met je pincode kom je terug.',
  },
  part: {
    title: 'Jouw deel',
    intro: (client, centre) =>
      `${client} en ${centre} schrijven samen een contract. Dit deel gaat over jullie.`,
    only: 'Je ziet alleen dit deel, niet het contract.',
    worker: (name) => `Wil je iets bespreken? Bel ${name}.`,
    agreeTitle: 'Ga je akkoord?',
    agreeText:
      'Je gaat akkoord met dit deel, zoals het hier nu staat. Iedereen in het contract ziet dat.',
    agree: 'Ik ga akkoord met mijn deel',
    agreed: 'Je ging akkoord. De anderen zien dat nu.',
    agreedOn: (when) => `Je ging akkoord op ${when}.`,
    changed: 'Dit deel is net veranderd. Lees het nog eens.',
    askTitle: 'Heb je een vraag?',
    askLabel: 'Je vraag of wat je anders wil',
    askHint: 'De cliënt, de maatschappelijk werker en de steunfiguur lezen dit.',
    ask: 'Vraag versturen',
    asked: 'Je vraag is verstuurd. De anderen zien ze nu.',
    needText: 'Schrijf eerst je vraag.',
    yours: 'Wat je zei',
    notDone: 'Dat is niet gelukt. Er is niets verloren. Probeer het opnieuw.',
    over: 'Je tijd hier is voorbij. Open de link die je kreeg nog eens.',
  },
}
