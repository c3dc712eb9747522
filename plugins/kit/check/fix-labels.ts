/** What the buttons of fixes say, where a rule does not say it itself. */
import type { PartialText, Text } from '../../../schemas/basics/index.ts'
import type { Party } from '../../../schemas/document/index.ts'

export const fixLabels = {
  clauseBack: {
    nl: 'Zet de tekst terug',
    fr: 'Remettre le texte',
    de: 'Text wieder einsetzen',
  },
  clausesBack: {
    nl: 'Zet de teksten terug',
    fr: 'Remettre les textes',
    de: 'Texte wieder einsetzen',
  },
  addSection: {
    nl: 'Voeg dit deel toe',
    fr: 'Ajouter cette partie',
    de: 'Diesen Teil hinzufügen',
  },
  addGoal: { nl: 'Voeg een doel toe', fr: 'Ajouter un but', de: 'Ein Ziel hinzufügen' },
  takeAway: { nl: 'Haal het weg', fr: 'L’enlever', de: 'Wegnehmen' },
} as const satisfies Readonly<Record<string, Text>>

export const addPromise: Readonly<Record<Party, Text>> = {
  client: {
    nl: 'Voeg een afspraak van de cliënt toe',
    fr: 'Ajouter un accord du bénéficiaire',
    de: 'Eine Absprache der Klientin oder des Klienten hinzufügen',
  },
  centre: {
    nl: 'Voeg een afspraak van het OCMW toe',
    fr: 'Ajouter un accord du CPAS',
    de: 'Eine Absprache des ÖSHZ hinzufügen',
  },
  third: {
    nl: 'Voeg een afspraak van de andere partij toe',
    fr: 'Ajouter un accord de l’autre partie',
    de: 'Eine Absprache der dritten Partei hinzufügen',
  },
}

/** To the client, of their own. */
export const addOwnPromise: Text = {
  nl: 'Schrijf wat jij doet',
  fr: 'Écrire ce que vous faites',
  de: 'Schreiben, was Sie tun',
}

/** "Kies “Jan”". The value stands between quotation marks of the language. */
export function chooseLabel(value: PartialText): PartialText {
  return inEach(value, {
    nl: (text) => `Kies ‘${text}’`,
    fr: (text) => `Choisir « ${text} »`,
    de: (text) => `„${text}“ wählen`,
  })
}

/** "Schrijf “Jan”". */
export function writeLabel(value: PartialText): PartialText {
  return inEach(value, {
    nl: (text) => `Schrijf ‘${text}’`,
    fr: (text) => `Écrire « ${text} »`,
    de: (text) => `„${text}“ schreiben`,
  })
}

/** "Zet de datum op 22 november 2026". */
export function dateLabel(day: PartialText): PartialText {
  return inEach(day, {
    nl: (text) => `Zet de datum op ${text}`,
    fr: (text) => `Mettre la date au ${text}`,
    de: (text) => `Datum auf den ${text} setzen`,
  })
}

/** "Schrijf “Jan” bij alle 4 afspraken". */
export function forAllLabel(label: PartialText, count: number): PartialText {
  return inEach(label, {
    nl: (text) => `${text} bij alle ${count} afspraken`,
    fr: (text) => `${text} pour les ${count} accords`,
    de: (text) => `${text} bei allen ${count} Absprachen`,
  })
}

function inEach(
  value: PartialText,
  say: Readonly<Record<'nl' | 'fr' | 'de', (text: string) => string>>,
): PartialText {
  return {
    nl: say.nl(value.nl),
    fr: say.fr(value.fr ?? value.nl),
    de: say.de(value.de ?? value.nl),
  }
}
