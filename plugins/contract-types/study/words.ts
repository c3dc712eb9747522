import type { WordsDefinition } from '../../kit/index.ts'

/** Words of studying that a reader of this contract knows, and words of the law that need telling. */
export const words: WordsDefinition = {
  accept: {
    nl: [
      'campus',
      'diploma',
      'examen',
      'examenperiode',
      'hogeschool',
      'schooljaar',
      'universiteit',
    ],
    fr: ['campus', 'diplôme', 'examen', 'haute école', 'université', 'année scolaire'],
    de: ['Campus', 'Abschluss', 'Prüfung', 'Hochschule', 'Universität', 'Schuljahr'],
  },
  explain: {
    nl: {
      aanmaning: 'een brief waarin staat wat er niet goed loopt en wat je nog kan doen',
      arbeidsrechtbank: 'de rechter die beslist als jij en het OCMW het niet eens zijn',
      billijkheidsredenen: 'redenen waarom iets redelijk en eerlijk is voor jou',
      GPMI: 'een contract tussen jou en het OCMW met afspraken voor allebei',
      leefloon: 'geld dat je elke maand van het OCMW krijgt om van te leven',
      studietoelage: 'geld van de overheid om te kunnen studeren',
      werkdag: 'elke dag van maandag tot vrijdag die geen feestdag is',
    },
    fr: {
      'bourse d’études': 'de l’argent des pouvoirs publics pour pouvoir étudier',
      'jour ouvrable': 'un jour du lundi au vendredi qui n’est pas férié',
      'mise en demeure': 'une lettre qui dit ce qui ne va pas et ce que vous pouvez encore faire',
      PIIS: 'un contrat entre vous et le CPAS, avec des accords pour les deux',
      'raisons d’équité': 'des raisons qui rendent une chose juste pour vous',
      'revenu d’intégration': 'l’argent que le CPAS vous verse chaque mois pour vivre',
      'tribunal du travail': 'le juge qui décide si vous et le CPAS n’êtes pas d’accord',
    },
    de: {
      Arbeitsgericht: 'das Gericht, das entscheidet, wenn Sie und das ÖSHZ sich nicht einig sind',
      Billigkeitsgründe: 'Gründe, warum etwas für Sie gerecht ist',
      Eingliederungseinkommen: 'Geld, das Sie jeden Monat vom ÖSHZ zum Leben bekommen',
      IPSE: 'ein Vertrag zwischen Ihnen und dem ÖSHZ, mit Absprachen für beide',
      Studienbeihilfe: 'Geld vom Staat, damit Sie studieren können',
      Verwarnung: 'ein Brief: Darin steht, was nicht gut läuft und was Sie noch tun können',
      Werktag: 'ein Tag von Montag bis Freitag, der kein Feiertag ist',
    },
  },
}
