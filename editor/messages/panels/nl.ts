import type { PanelTexts } from './texts.ts'

/** Dutch, in the je-form. */
export const nl: PanelTexts = {
  bars: 'Knoppen',
  people: {
    here: 'is er nu',
    away: 'is er nu niet',
    you: 'jij',
    alone: 'Je bent nu alleen. Wie meeschrijft, zie je hier verschijnen.',
    explain: 'Iedereen ziet dezelfde tekst, op hetzelfde moment.',
    unknown: 'Deze mensen schrijven samen aan het contract.',
    goThere: (name) => `Ga naar waar ${name} is`,
  },
  aside: {
    refused: 'We konden dit niet bewaren. Je tekst is niet weg: hij staat hier.',
    rescued:
      'De plaats van deze tekst is weggehaald terwijl je schreef. Je tekst is niet weg: hij staat hier.',
    none: 'Er staat niets opzij. Alles wat je schreef, staat in het contract.',
    explain: 'Alleen jij ziet dit.',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    putBack: 'Terugzetten in het contract',
    putBackDone: 'Je tekst staat weer in het contract.',
    drop: 'Weggooien',
    dropSure: 'Echt weggooien? Dan is deze tekst weg.',
    dropped: 'De tekst is weggegooid.',
    keep: 'Toch houden',
  },
  written: {
    nl: 'Het contract is in het Nederlands',
    fr: 'Het contract is in het Frans',
    de: 'Het contract is in het Duits',
  },
  signOut: 'Afmelden',
  help: {
    written: {
      nl: 'Dit contract is in het Nederlands geschreven.',
      fr: 'Dit contract is in het Frans geschreven. Alleen de knoppen en de uitleg zijn in het Nederlands.',
      de: 'Dit contract is in het Duits geschreven. Alleen de knoppen en de uitleg zijn in het Nederlands.',
    },
    intro: [
      'Klik of tik in de tekst en schrijf. Wat je schrijft, wordt vanzelf bewaard. De anderen zien het meteen.',
      'Begrijp je iets niet? Klik of tik op dat stuk en kies “Ik begrijp dit niet”. De anderen zien dan dat het niet duidelijk is.',
      'Een stuk met “Officiële tekst” eronder is vaste tekst. Die kan niemand veranderen. Druk erop om de officiële tekst te lezen.',
      'Met “Terugnemen” haal je alleen weg wat je zelf schreef. Met “Opnieuw” komt het terug.',
    ],
    keysTitle: 'Met het toetsenbord',
    keys: {
      undo: 'terugnemen',
      redo: 'opnieuw doen',
      strong: 'vet',
      em: 'schuin',
      tools: 'naar de knoppen boven de tekst',
      panel: 'naar het volgende deel van het scherm',
      word: 'naar het volgende woord dat een lezer tegenhoudt',
      back: 'terug naar de tekst',
    },
  },
}
