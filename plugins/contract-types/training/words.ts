import type { WordsDefinition } from '../../kit/index.ts'
import { wordsWith } from '../core/index.ts'

/** Words of training that a reader of this contract knows, and words of the law that need telling. */
export const words: WordsDefinition = wordsWith({
  accept: {
    nl: [
      'attest',
      'certificaat',
      'cursus',
      'getuigschrift',
      'helm',
      'inschrijving',
      'les',
      'opleiding',
      'premie',
      'stage',
      'stageplaats',
      'uurrooster',
      'verzekering',
      'werkervaring',
      'werkkleren',
    ],
    fr: [
      'assurance',
      'attestation',
      'casque',
      'certificat',
      'cours',
      'formation',
      'horaire',
      'inscription',
      'prime',
      'stage',
    ],
    de: [
      'Arbeitskleidung',
      'Ausbildung',
      'Bescheinigung',
      'Einschreibung',
      'Helm',
      'Kurs',
      'Praktikum',
      'Prämie',
      'Stundenplan',
      'Unterricht',
      'Versicherung',
      'Zeugnis',
    ],
  },
  explain: {
    nl: {
      aanmoedigingspremie: 'extra geld van het OCMW om je aan te moedigen bij je opleiding',
      werkervaring: 'wat je leert door een tijd ergens te werken',
    },
    fr: {
      'expérience professionnelle': 'ce que vous apprenez en travaillant un temps quelque part',
      'prime d’encouragement':
        'de l’argent en plus du CPAS pour vous encourager pendant votre formation',
    },
    de: {
      Berufserfahrung: 'was Sie lernen, wenn Sie eine Zeit lang irgendwo arbeiten',
      Ermutigungsprämie: 'zusätzliches Geld vom ÖSHZ, das Ihnen bei der Ausbildung Mut machen soll',
    },
  },
})
