/**
 * Where a rule or a clause comes from, in the language of a reader. Sources are written in Dutch, in few
 * turns of phrase; what is not one of them stays as it was written.
 */
import type { Language } from '../../schemas/basics/index.ts'

type Other = Exclude<Language, 'nl'>

/** Dutch, French, German. */
const phrases: readonly (readonly [nl: string, fr: string, de: string])[] = [
  ['wet van', 'loi du', 'Gesetz vom'],
  ['KB', 'AR du', 'KE vom'],
  ['hoofdstuk GPMI', 'chapitre PIIS', 'Kapitel IPSE'],
  ['art.', 'art.', 'Art.'],
  ['en', 'et', 'und'],
  ['sinds', 'depuis le', 'seit dem'],
  ['tekst vóór', 'texte d’avant le', 'Text vor dem'],
  ['AVG', 'RGPD', 'DSGVO'],
  ['Grondwettelijk Hof', 'Cour constitutionnelle', 'Verfassungsgerichtshof'],
  ['arrest', 'arrêt', 'Entscheid'],
  ['van', 'du', 'vom'],
  ['omzendbrief van', 'circulaire du', 'Rundschreiben vom'],
  ['goede praktijk', 'bonne pratique', 'gute Praxis'],
  ['praktijk', 'pratique', 'Praxis'],
  [
    'studie van de GPMI-praktijk',
    'étude de la pratique du PIIS',
    'Studie über die Praxis der IPSE',
  ],
  ['studie van 2015', 'étude de 2015', 'Studie von 2015'],
  ['bijlage', 'annexe', 'Anhang'],
  ['model', 'modèle', 'Modell'],
  ['verslagen van verenigingen', 'rapports d’associations', 'Berichte von Vereinigungen'],
  ['werkgroep POD MI', 'groupe de travail du SPP IS', 'Arbeitsgruppe des ÖPD Sozialeingliederung'],
  ['POD MI', 'SPP IS', 'ÖPD Sozialeingliederung'],
  ['veelgestelde vragen', 'questions fréquentes', 'häufige Fragen'],
  ['formulier B', 'formulaire B', 'Formular B'],
  ['federaal modelcontract', 'contrat modèle fédéral', 'föderaler Mustervertrag'],
  [
    'rechtspraak van de arbeidsgerechten',
    'jurisprudence des juridictions du travail',
    'Rechtsprechung der Arbeitsgerichte',
  ],
  ['de grens is eigen keuze', 'le seuil est notre choix', 'die Grenze ist eigene Wahl'],
  ['billijke verhouding', 'juste proportion', 'angemessenes Verhältnis'],
  ['keuze van het OCMW', 'choix du CPAS', 'Wahl des ÖSHZ'],
  [
    'contracten over een thema, zonder sancties',
    'contrats sur un thème, sans sanctions',
    'Verträge zu einem Thema, ohne Sanktionen',
  ],
  ['contracten voor iedereen', 'contrats pour tout le monde', 'Verträge für alle'],
]

const months: Readonly<Record<Language, string>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
}

/** The source as someone reads it who reads this language. */
export function sourceIn(source: string, language: Language): string {
  if (language === 'nl') return source
  // The longest first, each as whole words.
  const known = phrases
    .map(([nl]) => nl.replace('.', '\\.'))
    .toSorted((one, other) => other.length - one.length)
  const phrase = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const [from, to] = [months.nl.split(' '), months[language].split(' ')]
  const day = new RegExp(`\\b(\\d{1,2}) (${from.join('|')}) (\\d{4})\\b`, 'g')
  return source
    .replace(phrase, (found) => translated(found, language))
    .replace(day, (_all, date: string, month: string, year: string) => {
      return `${ordinal(Number(date), language)} ${to[from.indexOf(month)]} ${year}`
    })
}

function translated(found: string, language: Other): string {
  const row = phrases.find(([nl]) => nl === found)!
  return language === 'fr' ? row[1] : row[2]
}

function ordinal(date: number, language: Other): string {
  if (language === 'de') return `${date}.`
  return date === 1 ? '1er' : String(date)
}
