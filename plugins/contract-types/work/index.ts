import type { ContractType } from '../../kit/index.ts'
import { coreSettings } from '../core/index.ts'
import { clauses } from './clauses.ts'
import { evaluation } from './evaluation.ts'
import { facts } from './facts.ts'
import { rules } from './rules.ts'
import { sections } from './sections.ts'
import { words } from './words.ts'

/** Steps to a contract of employment within a determined period (law of 26 May 2002, art. 6 § 2). */
export const work: ContractType = {
  apiVersion: 1,
  id: 'work',
  version: '1.0.0',
  legalForm: 'general',
  module: 'work',
  names: { nl: 'Werkproject', fr: 'Projet d’emploi', de: 'Arbeitsprojekt' },
  description: {
    nl: 'Voor wie werk zoekt: het werk dat iemand wil, en de stappen van beide kanten.',
    fr: 'Pour qui cherche du travail : le travail voulu, et les étapes de chaque côté.',
    de: 'Für alle, die Arbeit suchen: die gewünschte Arbeit, und die Schritte beider Seiten.',
  },
  settings: coreSettings,
  writtenIn: ['nl', 'fr', 'de'],
  facts,
  sections,
  clauses,
  domains: [
    'work',
    'education',
    'transport',
    'children',
    'income',
    'administration',
    'health',
    'housing',
    'people',
    'spending',
    'leisure',
    'legal',
  ],
  evaluation,
  rules,
  words,
}
