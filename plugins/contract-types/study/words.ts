import type { WordsDefinition } from '../../kit/index.ts'
import { wordsWith } from '../core/index.ts'

/** Words of studying that a reader of this contract knows, and words of the law that need telling. */
export const words: WordsDefinition = wordsWith({
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
      billijkheidsredenen: 'redenen waarom iets redelijk en eerlijk is voor jou',
      studietoelage: 'geld van de overheid om te kunnen studeren',
    },
    fr: {
      'bourse d’études': 'de l’argent des pouvoirs publics pour pouvoir étudier',
      'raisons d’équité': 'des raisons qui rendent une chose juste pour vous',
    },
    de: {
      Billigkeitsgründe: 'Gründe, warum etwas für Sie gerecht ist',
      Studienbeihilfe: 'Geld vom Staat, damit Sie studieren können',
    },
  },
})
