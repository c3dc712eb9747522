import type { WordsDefinition } from '../../kit/index.ts'
import { wordsWith } from '../core/index.ts'

/** Words of looking for work that a reader of this contract knows, and words that need telling. */
export const words: WordsDefinition = wordsWith({
  accept: {
    nl: ['arbeidscontract', 'job', 'solliciteren', 'sollicitatie', 'werkgever', 'VDAB', 'Actiris'],
    fr: ['contrat de travail', 'emploi', 'candidature', 'employeur', 'Forem', 'Actiris'],
    de: ['Arbeitsvertrag', 'Stelle', 'Bewerbung', 'Arbeitgeber', 'ADG'],
  },
  explain: {
    nl: {
      'artikel 60': 'een job die het OCMW je geeft, voor een bepaalde tijd',
      billijkheidsredenen: 'redenen waarom iets redelijk en eerlijk is voor jou',
      solliciteren: 'aan een werkgever vragen of je er mag werken',
    },
    fr: {
      'article 60': 'un emploi que le CPAS vous donne, pour un temps fixé',
      candidature: 'demander à un employeur si vous pouvez y travailler',
      'raisons d’équité': 'des raisons qui rendent une chose juste pour vous',
    },
    de: {
      'Artikel 60': 'eine Stelle, die Ihnen das ÖSHZ für eine bestimmte Zeit gibt',
      Billigkeitsgründe: 'Gründe, warum etwas für Sie gerecht ist',
      Bewerbung: 'einen Arbeitgeber fragen, ob Sie dort arbeiten können',
    },
  },
})
