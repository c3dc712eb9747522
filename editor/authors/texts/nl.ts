import type { AuthorsTexts } from './texts.ts'

const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' })
const any = new Intl.ListFormat('nl-BE', { type: 'disjunction' })

/** Dutch, with "je". */
export const nl: AuthorsTexts = {
  tab: 'Wie schreef wat',
  title: 'Wie schreef wat?',
  explain:
    'Hier zie je op wiens scherm de woorden getypt zijn. Zitten jullie samen aan één scherm? Dan staat er de naam van wie dat scherm opende. Het zegt niet wie het meest schreef.',
  show: 'Toon het in de tekst',
  hide: 'Toon het niet meer',
  shown: 'In de tekst staat nu wie wat schreef.',
  hidden: 'In de tekst staat niet meer wie wat schreef.',
  failed: 'Dat lukte niet. Probeer het straks nog eens.',
  legend: 'Zo herken je ieders woorden',
  start: 'Stond er van het begin',
  someone: 'iemand anders',
  me: 'jou',
  person: ({ name, role, isMe }) => (isMe ? `${name} (jij)` : `${name} (${role})`),
  from: (who, day) => `Getypt op het scherm van ${who}, ${day}.`,
  fromStart: 'Dit stond er toen het contract gemaakt werd.',
  placedBy: (who) => `${who} zette het op deze plaats.`,
  blocks: 'Stuk voor stuk',
  go: (words) => `Ga naar: ${words}`,
  names: (names) => list.format(names),
  nothing: 'Alles wat er nu staat, stond er van het begin.',
  setBy: (what, who) => `${what}: ingevuld door ${who}`,
  fields: {
    domain: 'Waarover het gaat',
    importance: 'Hoe belangrijk',
    due: 'Tegen wanneer',
    party: 'Wie belooft',
    who: 'Wie',
    rhythm: 'Hoe vaak',
    feasible: 'Lukt dit',
  },
  facts: 'Wat ingevuld is',
  clause: (who) => `Vaste tekst, hier gezet door ${who}`,
  removed: {
    title: 'Wat is weggehaald',
    explain: 'Stukken tekst die er eerst stonden. Je kunt ze terugzetten.',
    none: 'Er is niets weggehaald.',
    more: 'Er is nog meer weggehaald, langer geleden.',
    by: (who, day) => `Weggehaald door ${who}, ${day}.`,
    wrote: (who) => `Geschreven door ${who}.`,
    stoodIn: (section) => `Stond bij: ${section}`,
    back: 'Zet terug',
    backOf: (words) => `Zet terug: ${words}`,
    whole: 'Lees alles',
    less: 'Toon minder',
    wholeOf: (isWhole, words) => `${isWhole ? 'Toon minder van' : 'Lees alles van'}: ${words}`,
    done: (section) =>
      `${section === null ? 'Teruggezet.' : `Teruggezet bij “${section}”.`} Met “Terugnemen” haal je het weer weg.`,
    impossible: 'Dit kan nu niet teruggezet worden. Je kunt de tekst wel overnemen.',
  },
  lost: {
    who: (names) =>
      names.length === 0
        ? 'In een ander venster haalde je het stuk weg waarin je schreef.'
        : `${any.format(names)} haalde het stuk weg waarin je schreef.`,
    back: 'Je vindt de tekst bij “Wie schreef wat”. Daar kan je hem terugzetten.',
    ask: (names) => `Wil je de tekst terug? ${any.format(names)} kan hem terugzetten.`,
    askThem: 'Wil je de tekst terug? Vraag het aan een van hen.',
    goOn: 'Klik of tik in de tekst om verder te schrijven.',
    seen: 'Goed',
  },
  words: {
    ask: (names) => `${names} typte dit voor jou. Zijn dit jouw woorden?`,
    yes: 'Dit zijn mijn woorden',
    no: 'Nee, dit wil ik anders',
    said: 'Goed. Iedereen ziet nu dat dit jouw woorden zijn.',
    change: 'Je kan deze woorden nu veranderen.',
    changed: 'De tekst is net veranderd. Kijk nog eens of dit jouw woorden zijn.',
    open: (names, client) => `${names} typte dit. ${client} zei nog niet: “Dit zijn mijn woorden.”`,
    confirmed: (client, day) => `${client} zei: “Dit zijn mijn woorden.” (${day})`,
    confirmedByMe: (day) => `Je zei: “Dit zijn mijn woorden.” (${day})`,
  },
}
