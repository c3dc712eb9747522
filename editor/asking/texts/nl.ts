import type { AskingTexts } from './texts.ts'

/** Dutch, in the je-form. */
export const nl: AskingTexts = {
  title: 'Vragen',
  tab: (open) => (open === 0 ? 'Vragen' : `Vragen (${open})`),
  ask: {
    'not-understood': 'Ik begrijp dit niet',
    other: 'Ik wil dit anders',
    question: 'Iets vragen',
  },
  group: 'Vragen over dit stuk',
  everyone:
    'Iedereen ziet wat hier staat. Niemand kan hier iets schrijven dat een ander niet ziet.',
  empty:
    'Er zijn nog geen vragen. Begrijp je iets niet? Tik in de tekst en kies “Ik begrijp dit niet”.',
  emptyReader: 'Er zijn nog geen vragen.',
  tap: 'Begrijp je iets niet? Tik op dat stuk van de tekst.',
  pick: 'Kies een stuk van de tekst',
  picking: 'Kies een stuk met Tab en druk op Enter.',
  pickStop: 'Stop met kiezen',
  head: {
    'not-understood': (name) =>
      name === null ? 'Jij begrijpt dit niet' : `${name} begrijpt dit niet`,
    other: (name) => (name === null ? 'Jij wilt dit anders' : `${name} wil dit anders`),
    question: (name) => (name === null ? 'Jij vraagt iets' : `${name} vraagt iets`),
  },
  chip: {
    'not-understood': 'Niet duidelijk',
    other: 'Voorstel',
    question: 'Vraag',
  },
  chipOf: (text) => `${text}. Toon in de lijst.`,
  open: (count) => (count === 1 ? 'Eén vraag is nog open' : `${count} vragen zijn nog open`),
  done: (count) => (count === 1 ? 'Eén vraag is klaar' : `${count} vragen zijn klaar`),
  quote: 'Het gaat over:',
  quoteNothing: 'een leeg stuk',
  go: 'Toon in de tekst',
  goOf: (words) => `Toon in de tekst: ${words}`,
  stoodIn: (section) => `Dit stond in: “${section}”`,
  gone: 'Dit stuk staat niet meer in het contract.',
  changed: 'De tekst is nu anders. Toen stond er:',
  proposal: 'Het voorstel:',
  why: 'Waarom:',
  form: {
    titles: {
      'not-understood': 'Ik begrijp dit niet',
      other: 'Ik wil dit anders',
      question: 'Ik wil iets vragen',
    },
    words: {
      'not-understood': 'Wil je er iets bij zeggen? Het hoeft niet.',
      other: 'Waarom wil je dit? Het hoeft niet.',
      question: 'Wat wil je vragen?',
    },
    proposed: 'Zo wil ik het',
    proposedHelp:
      'Schrijf hier hoe jij het wilt. De anderen zeggen ja of nee. Het contract verandert nog niet.',
    send: 'Versturen',
    cancel: 'Niet versturen',
    missing: {
      words: 'Schrijf je vraag in het vak.',
      proposed: 'Schrijf in het vak hoe jij het wilt.',
      same: 'Dit zijn dezelfde woorden als nu. Schrijf hoe jij het wilt.',
    },
  },
  answer: {
    open: 'Antwoorden',
    label: 'Jouw antwoord',
    send: 'Antwoord versturen',
    missing: 'Schrijf je antwoord in het vak.',
    said: (name) => (name === null ? 'Jij zegt:' : `${name} zegt:`),
  },
  clear: {
    'not-understood': 'Het is nu duidelijk',
    other: 'Ik trek dit terug',
    question: 'Mijn vraag is beantwoord',
  },
  closed: 'Dit is klaar.',
  more: 'Iets erbij zeggen',
  decide: {
    accept: 'Ja, zo schrijven we het',
    refuse: 'Nee, liever niet',
    waits: (names) => `${names} zegt ja of nee.`,
    accepted: (name) => (name === null ? 'Jij zei ja.' : `${name} zei ja.`),
    refused: (name) => (name === null ? 'Jij zei nee.' : `${name} zei nee.`),
    outcome: {
      written: 'De nieuwe woorden staan in het contract.',
      differs: 'De tekst was toen al anders. We hebben niets overschreven.',
      'by-hand': 'Dit stuk kunnen we niet zelf aanpassen. Schrijf het samen in het contract.',
    },
    stood: 'In het contract stond toen:',
    copy: 'Kopieer het voorstel',
    copied: 'Het voorstel is gekopieerd.',
  },
  unsent: {
    title: 'Nog niet verstuurd',
    waits: 'Er is geen verbinding. Laat deze pagina open. We versturen dit zodra het kan.',
    onDevice: 'Er is geen verbinding. Dit staat op dit toestel. We versturen het zodra het kan.',
    refused: 'Dit kon niet worden verstuurd. Je woorden staan hier nog.',
    drop: 'Gooi dit weg',
  },
  failed: 'Dat lukte niet. Er is niets veranderd. Probeer het straks opnieuw.',
  said: {
    sent: {
      'not-understood': 'Gezegd. Iedereen ziet nu dat je dit niet begrijpt.',
      other: 'Verstuurd. Iedereen ziet jouw voorstel.',
      question: 'Verstuurd. Iedereen ziet jouw vraag.',
    },
    unsent: 'Nog niet verstuurd. We versturen het zodra er verbinding is.',
    answered: 'Je antwoord is verstuurd.',
    closed: 'Goed. Dit is klaar.',
    asked: (head, words) => (words === '' ? `${head}.` : `${head}: ${words}`),
    newAnswer: (name) => `${name} gaf een antwoord op een vraag.`,
    goneNow: 'Dit stuk staat niet meer in het contract.',
  },
  pause: {
    ask: 'Ik wil een pauze',
    help: 'Iedereen ziet dan dat je even wilt stoppen. Je moet niet zeggen waarom.',
    notice: (name) => (name === null ? 'Je vroeg een pauze.' : `${name} vraagt een pauze.`),
    end: 'Verder gaan',
    ended: 'De pauze is voorbij.',
  },
}
