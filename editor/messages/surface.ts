/**
 * The texts of the editing surface: what stands on the paper around the words of the people. Whole
 * sentences, plain words; Dutch in the je-form, French with "vous", German with "Sie".
 */
import type { Language } from '../../schemas/basics/index.ts'
import type { Importance, LifeDomain } from '../../schemas/document/index.ts'

/** Everything that the surface says itself, in one language. */
export interface SurfaceMessages {
  /** The name of the whole editable text. */
  readonly paper: string
  readonly placeholder: {
    readonly own: string
    readonly text: string
    readonly promise: string
    readonly enough: string
    readonly goal: string
    readonly heading: string
  }
  readonly ownWords: (name: string) => string
  readonly offer: {
    readonly paragraph: string
    readonly goal: string
    readonly commitment: (party: string) => string
    readonly bar: (section: string) => string
  }
  readonly goal: {
    readonly name: string
    readonly domain: string
    readonly noDomain: string
    readonly importance: string
    readonly due: string
    readonly remove: string
    readonly removeSure: string
  }
  readonly importance: Readonly<Record<Importance, string>>
  readonly domains: Readonly<Record<LifeDomain, string>>
  readonly card: {
    readonly name: (party: string) => string
    readonly who: string
    readonly enough: string
    readonly due: string
    readonly rhythm: string
    readonly rhythms: readonly string[]
    readonly remove: string
    readonly removeSure: string
    readonly removed: string
    /** The empty side, by whether it is the client's, the centre's or a third party's. */
    readonly emptySide: (party: string) => string
  }
  readonly yes: string
  readonly keep: string
  readonly clause: {
    readonly name: string
    readonly official: string
    readonly source: (source: string) => string
    readonly missing: string
    readonly fixed: string
  }
  readonly fact: {
    readonly fill: (label: string) => string
    readonly change: (label: string, value: string) => string
    readonly done: string
    readonly two: (label: string) => string
    readonly or: string
    readonly choose: (value: string) => string
    readonly chosen: (label: string, value: string) => string
    readonly yes: string
    readonly no: string
    readonly nothing: string
    readonly notANumber: string
  }
  readonly unknown: string
  readonly sectionFixed: string
  readonly point: string
  readonly pointed: string
  readonly pointsAt: (name: string, text: string) => string
  readonly tools: string
  readonly months: readonly string[]
  readonly date: (day: number, month: string, year: number) => string
}

const nl: SurfaceMessages = {
  paper: 'Tekst van het contract',
  placeholder: {
    own: 'Schrijf hier in je eigen woorden…',
    text: 'Schrijf hier…',
    promise: 'Wat wordt er gedaan?',
    enough: 'Wanneer is het goed genoeg?',
    goal: 'Wat wil je bereiken?',
    heading: 'Tussentitel',
  },
  ownWords: (name) => `${name}, in eigen woorden`,
  offer: {
    paragraph: 'Nog een alinea',
    goal: 'Nieuw doel',
    commitment: (party) => `Afspraak van ${party}`,
    bar: (section) => `Toevoegen bij: ${section}`,
  },
  goal: {
    name: 'Doel',
    domain: 'Waarover gaat het?',
    noDomain: 'Kies een onderwerp',
    importance: 'Hoe belangrijk?',
    due: 'Tegen wanneer?',
    remove: 'Doel weghalen',
    removeSure: 'Dit doel en alle afspraken erbij weghalen?',
  },
  importance: {
    '': 'Nog niet gezegd',
    little: 'een beetje belangrijk',
    rather: 'belangrijk',
    very: 'heel belangrijk',
  },
  domains: {
    children: 'kinderen',
    housing: 'wonen',
    leisure: 'vrije tijd',
    work: 'werk',
    spending: 'uitgaven en schulden',
    income: 'inkomen',
    administration: 'papieren',
    education: 'school en opleiding',
    health: 'gezondheid',
    people: 'mensen rond mij',
    transport: 'vervoer',
    legal: 'recht en regels',
  },
  card: {
    name: (party) => `Afspraak van ${party}`,
    who: 'Wie?',
    enough: 'Wat is genoeg?',
    due: 'Tegen wanneer?',
    rhythm: 'Hoe vaak?',
    rhythms: ['één keer', 'elke dag', 'elke week', 'elke maand', 'na elke examenperiode'],
    remove: 'Afspraak weghalen',
    removeSure: 'Deze afspraak en haar tekst weghalen?',
    removed: 'De afspraak is weg. Met ongedaan maken komt ze terug.',
    emptySide: (party) => `Hier staat nog niet wat ${party} doet.`,
  },
  yes: 'Ja, weghalen',
  keep: 'Nee, laten staan',
  clause: {
    name: 'Vaste tekst',
    official: 'Officiële tekst',
    source: (source) => `Bron: ${source}`,
    missing: 'Deze vaste tekst staat niet in dit toestel. Hij blijft in het contract staan.',
    fixed: 'Dit is vaste tekst. Die hoort bij het contract en blijft staan.',
  },
  fact: {
    fill: (label) => `${label} invullen`,
    change: (label, value) => `${label}: ${value}. Wijzigen`,
    done: 'Klaar',
    two: (label) => `${label}: er zijn twee antwoorden. Kies er één.`,
    or: 'of',
    choose: (value) => `Kies ${value}`,
    chosen: (label, value) => `${label} is nu: ${value}`,
    yes: 'ja',
    no: 'nee',
    nothing: 'nog niets',
    notANumber: 'Schrijf een bedrag, bijvoorbeeld 250,50.',
  },
  unknown: 'Dit stuk maakte een nieuwere versie. Het blijft staan.',
  sectionFixed: 'Deze vraag hoort bij het contract en blijft staan.',
  point: 'Kijk hier',
  pointed: 'De anderen zien nu waar je wijst.',
  pointsAt: (name, text) => `${name} wijst naar: ${text}`,
  tools: 'Bij dit stuk',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  date: (day, month, year) => `${day} ${month} ${year}`,
}

/** French joins "de" and "le". */
function ofParty(party: string): string {
  return /^le\s/i.test(party) ? `du ${party.slice(3)}` : `de ${party}`
}

const fr: SurfaceMessages = {
  paper: 'Texte du contrat',
  placeholder: {
    own: 'Écrivez ici avec vos propres mots…',
    text: 'Écrivez ici…',
    promise: 'Qu’est-ce qui sera fait ?',
    enough: 'Quand est-ce suffisant ?',
    goal: 'Que voulez-vous atteindre ?',
    heading: 'Sous-titre',
  },
  ownWords: (name) => `${name}, avec ses propres mots`,
  offer: {
    paragraph: 'Encore un paragraphe',
    goal: 'Nouvel objectif',
    commitment: (party) => `Engagement ${ofParty(party)}`,
    bar: (section) => `Ajouter à : ${section}`,
  },
  goal: {
    name: 'Objectif',
    domain: 'De quoi s’agit-il ?',
    noDomain: 'Choisissez un sujet',
    importance: 'À quel point est-ce important ?',
    due: 'Pour quand ?',
    remove: 'Retirer l’objectif',
    removeSure: 'Retirer cet objectif et tous ses engagements ?',
  },
  importance: {
    '': 'Pas encore dit',
    little: 'un peu important',
    rather: 'important',
    very: 'très important',
  },
  domains: {
    children: 'enfants',
    housing: 'logement',
    leisure: 'loisirs',
    work: 'travail',
    spending: 'dépenses et dettes',
    income: 'revenus',
    administration: 'papiers',
    education: 'école et formation',
    health: 'santé',
    people: 'les personnes autour de moi',
    transport: 'transport',
    legal: 'droits et règles',
  },
  card: {
    name: (party) => `Engagement ${ofParty(party)}`,
    who: 'Qui ?',
    enough: 'Qu’est-ce qui suffit ?',
    due: 'Pour quand ?',
    rhythm: 'Combien de fois ?',
    rhythms: [
      'une fois',
      'chaque jour',
      'chaque semaine',
      'chaque mois',
      'après chaque période d’examens',
    ],
    remove: 'Retirer l’engagement',
    removeSure: 'Retirer cet engagement et son texte ?',
    removed: 'L’engagement est retiré. « Annuler » le fait revenir.',
    emptySide: (party) => `On ne lit pas encore ici ce que fait ${party}.`,
  },
  yes: 'Oui, retirer',
  keep: 'Non, garder',
  clause: {
    name: 'Texte fixe',
    official: 'Texte officiel',
    source: (source) => `Source : ${source}`,
    missing: 'Ce texte fixe n’est pas sur cet appareil. Il reste dans le contrat.',
    fixed: 'C’est un texte fixe. Il fait partie du contrat et reste en place.',
  },
  fact: {
    fill: (label) => `${label} : à remplir`,
    change: (label, value) => `${label} : ${value}. Modifier`,
    done: 'Terminé',
    two: (label) => `${label} : il y a deux réponses. Choisissez-en une.`,
    or: 'ou',
    choose: (value) => `Choisir ${value}`,
    chosen: (label, value) => `${label} est maintenant : ${value}`,
    yes: 'oui',
    no: 'non',
    nothing: 'encore rien',
    notANumber: 'Écrivez un montant, par exemple 250,50.',
  },
  unknown: 'Une version plus récente a écrit ce passage. Il reste en place.',
  sectionFixed: 'Cette question fait partie du contrat et reste en place.',
  point: 'Regardez ici',
  pointed: 'Les autres voient maintenant ce que vous montrez.',
  pointsAt: (name, text) => `${name} montre : ${text}`,
  tools: 'Pour ce passage',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  date: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
}

const de: SurfaceMessages = {
  paper: 'Text des Vertrags',
  placeholder: {
    own: 'Schreiben Sie hier mit Ihren eigenen Worten…',
    text: 'Schreiben Sie hier…',
    promise: 'Was wird getan?',
    enough: 'Wann ist es genug?',
    goal: 'Was möchten Sie erreichen?',
    heading: 'Zwischentitel',
  },
  ownWords: (name) => `${name}, mit eigenen Worten`,
  offer: {
    paragraph: 'Noch ein Absatz',
    goal: 'Neues Ziel',
    commitment: (party) => `Zusage: ${party}`,
    bar: (section) => `Hinzufügen bei: ${section}`,
  },
  goal: {
    name: 'Ziel',
    domain: 'Worum geht es?',
    noDomain: 'Wählen Sie ein Thema',
    importance: 'Wie wichtig?',
    due: 'Bis wann?',
    remove: 'Ziel entfernen',
    removeSure: 'Dieses Ziel mit allen Zusagen entfernen?',
  },
  importance: {
    '': 'Noch nicht gesagt',
    little: 'ein wenig wichtig',
    rather: 'wichtig',
    very: 'sehr wichtig',
  },
  domains: {
    children: 'Kinder',
    housing: 'Wohnen',
    leisure: 'Freizeit',
    work: 'Arbeit',
    spending: 'Ausgaben und Schulden',
    income: 'Einkommen',
    administration: 'Papiere',
    education: 'Schule und Ausbildung',
    health: 'Gesundheit',
    people: 'Menschen um mich',
    transport: 'Verkehr',
    legal: 'Recht und Regeln',
  },
  card: {
    name: (party) => `Zusage: ${party}`,
    who: 'Wer?',
    enough: 'Was ist genug?',
    due: 'Bis wann?',
    rhythm: 'Wie oft?',
    rhythms: ['einmal', 'jeden Tag', 'jede Woche', 'jeden Monat', 'nach jeder Prüfungszeit'],
    remove: 'Zusage entfernen',
    removeSure: 'Diese Zusage und ihren Text entfernen?',
    removed: 'Die Zusage ist entfernt. Mit „Rückgängig“ kommt sie zurück.',
    emptySide: (party) => `Hier steht noch nicht, was ${party} tut.`,
  },
  yes: 'Ja, entfernen',
  keep: 'Nein, behalten',
  clause: {
    name: 'Fester Text',
    official: 'Offizieller Text',
    source: (source) => `Quelle: ${source}`,
    missing: 'Dieser feste Text ist nicht auf diesem Gerät. Er bleibt im Vertrag stehen.',
    fixed: 'Das ist fester Text. Er gehört zum Vertrag und bleibt stehen.',
  },
  fact: {
    fill: (label) => `${label}: bitte ausfüllen`,
    change: (label, value) => `${label}: ${value}. Ändern`,
    done: 'Fertig',
    two: (label) => `${label}: Es gibt zwei Antworten. Wählen Sie eine.`,
    or: 'oder',
    choose: (value) => `${value} wählen`,
    chosen: (label, value) => `${label} ist jetzt: ${value}`,
    yes: 'ja',
    no: 'nein',
    nothing: 'noch nichts',
    notANumber: 'Schreiben Sie einen Betrag, zum Beispiel 250,50.',
  },
  unknown: 'Dieses Stück hat eine neuere Version geschrieben. Es bleibt stehen.',
  sectionFixed: 'Diese Frage gehört zum Vertrag und bleibt stehen.',
  point: 'Schauen Sie hier',
  pointed: 'Die anderen sehen jetzt, worauf Sie zeigen.',
  pointsAt: (name, text) => `${name} zeigt auf: ${text}`,
  tools: 'Zu diesem Stück',
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  date: (day, month, year) => `${day}. ${month} ${year}`,
}

const catalogues: Readonly<Record<Language, SurfaceMessages>> = { nl, fr, de }

/** The texts of the editing surface in a language. */
export function surfaceMessages(language: Language): SurfaceMessages {
  return catalogues[language]
}

/** A name as it stands inside a sentence: "Het OCMW" becomes "het OCMW", "Amina" stays. */
export function insideSentence(name: string): string {
  return /^(Het|De|Le|La|Das|Der|Die)\s/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}
