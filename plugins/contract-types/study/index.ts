import type { ContractType } from '../../kit/index.ts'
import { coreSettings } from '../core/index.ts'
import { clauses } from './clauses.ts'
import { evaluation } from './evaluation.ts'
import { facts } from './facts.ts'
import { rules } from './rules.ts'
import { sections } from './sections.ts'
import { words } from './words.ts'

/** Full-time studies, accepted on equity grounds (law of 26 May 2002, art. 11 § 2 a). */
export const study: ContractType = {
  apiVersion: 1,
  id: 'study',
  version: '1.1.0',
  legalForm: 'full-time-study',
  names: { nl: 'Studieproject', fr: 'Projet d’études', de: 'Studienprojekt' },
  description: {
    nl: 'Voor wie voltijds studeert met een leefloon: het plan, en wat beide kanten doen.',
    fr: 'Pour qui étudie à temps plein avec un revenu d’intégration : le projet, et ce que fait chaque côté.',
    de: 'Für alle, die mit einem Eingliederungseinkommen Vollzeit studieren: der Plan, und was beide Seiten tun.',
  },
  settings: coreSettings,
  writtenIn: ['nl', 'fr', 'de'],
  facts,
  sections,
  clauses,
  domains: [
    'education',
    'income',
    'housing',
    'health',
    'administration',
    'transport',
    'people',
    'children',
    'work',
    'spending',
    'leisure',
    'legal',
  ],
  evaluation,
  rules,
  words,
}
