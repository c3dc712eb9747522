import { afterColon, dayAndMonth } from './say-day.ts'
import type { ReadabilityTexts } from './texts.ts'

const turns = { easier: 'makkelijker', harder: 'moeilijker', alike: 'ongeveer gelijk' } as const

/** Dutch, in the je-form. */
export const nl: ReadabilityTexts = {
  title: 'Duidelijke taal',
  intro: {
    client:
      'Sta je stil bij een woord? Dat ligt aan het woord, niet aan jou. Druk erop voor uitleg.',
    support: 'Hier zie je bij welke woorden lezers stilstaan. Druk op een regel voor uitleg.',
    worker:
      'Hier zie je bij welke woorden lezers stilstaan. Druk op een regel: je leest waarom, en wat gewoner is.',
  },
  honest:
    'Dit meet woorden en zinnen, niet of iemand het begrijpt. Lees de tekst samen met een lezer.',
  nothing: 'We vonden geen woorden of zinnen waar een lezer stilstaat.',
  reading: 'We lezen de tekst…',
  bars: {
    title: 'De hele tekst',
    words: 'Woorden',
    sentences: 'Zinnen',
    hardWords: (hard, all) =>
      hard === 0
        ? `Geen van de ${all} woorden houdt een lezer tegen.`
        : hard === 1
          ? `1 plaats in ${all} woorden houdt een lezer tegen.`
          : `${hard} plaatsen in ${all} woorden houden een lezer tegen.`,
    lengths: (mean, longest) =>
      `Een zin heeft gemiddeld ${mean} woorden. De langste heeft er ${longest}.`,
    long: (count, all) =>
      `${count} van de ${all} zinnen ${count === 1 ? 'heeft' : 'hebben'} meer dan 20 woorden.`,
    turns: (count) =>
      count === 1
        ? 'In 1 zin is niet meteen te zien wie wat doet.'
        : `Op ${count} plaatsen is niet meteen te zien wie wat doet.`,
    easier: 'makkelijk te lezen',
    harder: 'moeilijk te lezen',
    none: 'Hier staat nog geen tekst.',
  },
  parts: {
    title: 'Wie krijgt de moeilijkste zinnen?',
    harder: (hard, easy) =>
      `Wat ${hard} belooft, is moeilijker geschreven dan wat ${easy} belooft.`,
    alike: (one, other) =>
      `Wat ${one} belooft en wat ${other} belooft, is ongeveer even moeilijk geschreven.`,
    bySection: 'Per deel',
  },
  since: {
    day: (at) => dayAndMonth(at, 'nl'),
    isNew: 'Dit contract is van vandaag. Vanaf morgen lees je hier wat er veranderde.',
    nothingThen: (day) => `Op ${day} stond hier nog geen tekst.`,
    changed(day, words, sentences) {
      if (words === sentences) {
        return words === 'alike'
          ? `Sinds ${day} bleven de woorden en de zinnen ongeveer even makkelijk.`
          : `Sinds ${day} werden de woorden en de zinnen ${turns[words]}.`
      }
      if (words === 'alike') {
        return `Sinds ${day} bleven de woorden ongeveer gelijk en werden de zinnen ${turns[sentences]}.`
      }
      return sentences === 'alike'
        ? `Sinds ${day} werden de woorden ${turns[words]} en bleven de zinnen ongeveer gelijk.`
        : `Sinds ${day} werden de woorden ${turns[words]} en de zinnen ${turns[sentences]}.`
    },
    of: (who, changed) => `Wat ${who} belooft: ${afterColon(changed)}`,
    mark: (day) => `Het open streepje op de lijn is van ${day}.`,
  },
  list: {
    title: 'Hier staat een lezer stil',
    tips: 'Kleine tips',
    gone: 'Deze woorden staan er niet meer.',
  },
  kept: {
    title: 'Dit blijft staan',
    said: (by, why) => (why === '' ? `${by} koos dit.` : `${by}: ${why}`),
    again: 'Toch weer tonen',
    againOf: (words) => `“${words}” toch weer tonen`,
  },
  glossary: 'Woorden in dit contract, uitgelegd',
  measures: {
    title: 'Meer cijfers, voor wie ze kent',
    explain:
      'Deze formules zijn gemaakt voor andere lezers en andere teksten. Ze zeggen niet of iemand dit contract begrijpt.',
    value: ({ value, higherIsEasier }) =>
      `${value === null ? 'geen' : String(value).replace('.', ',')} (${higherIsEasier ? 'hoger is makkelijker' : 'lager is makkelijker'})`,
    formula: 'Formule',
    version: 'Versie',
  },
  card: {
    what: 'Wat betekent dit?',
    why: 'Waarom?',
    instead: 'Zo kan het ook',
    advice: 'Of schrijf de zin anders, met:',
    adviceAlone: 'Schrijf de zin anders, met:',
    explain: 'Leg dit hier uit',
    explainWith: (explanation) => `Erachter komt: ${explanation}`,
    keep: 'Dit moet blijven',
    reason: 'Waarom moet dit blijven?',
    reasonHint: 'Iedereen leest dit.',
    save: 'Laat staan',
    back: 'Terug',
    close: 'Sluiten',
    next: 'Volgende',
    done: 'Vervangen. Met “Terugnemen” haal je het weer weg.',
    explained: 'De uitleg staat erbij. Met “Terugnemen” haal je hem weer weg.',
    keptNow: 'Dit blijft staan. Iedereen leest waarom bij “Duidelijke taal”.',
    keptAgain: 'We tonen het weer.',
    notDone: 'Dit kan niet meer: de tekst is intussen anders.',
  },
  mark: (rule) => `Duidelijke taal: ${rule}. Druk op F8 voor uitleg.`,
  termHint: 'Wat betekent dit?',
  noNext: 'Er is geen woord of zin om te bekijken.',
}
