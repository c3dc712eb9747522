import type { ContractType } from '../../kit/index.ts'
import { coreSettings, jokerSetting } from '../core/index.ts'
import { clauses } from './clauses.ts'
import { evaluation } from './evaluation.ts'
import { facts } from './facts.ts'
import { rules } from './rules.ts'
import { sections } from './sections.ts'
import { words } from './words.ts'

/**
 * A training or work experience. In law a general project since 1 November 2016; what is its own is who
 * pays (royal decree of 11 July 2002, art. 11 § 3).
 */
export const training: ContractType = {
  apiVersion: 1,
  id: 'training',
  version: '1.0.0',
  legalForm: 'general',
  module: 'training',
  settings: { ...coreSettings, jokers: jokerSetting },
  names: {
    nl: 'Opleiding of werkervaring',
    fr: 'Formation ou expérience de travail',
    de: 'Ausbildung oder Berufserfahrung',
  },
  description: {
    nl: 'Voor wie een opleiding volgt of werkervaring opdoet met een leefloon: het plan, en wie wat betaalt.',
    fr: 'Pour qui suit une formation ou apprend en travaillant avec un revenu d’intégration : le projet, et qui paie quoi.',
    de: 'Für alle, die mit einem Eingliederungseinkommen eine Ausbildung machen oder Berufserfahrung sammeln: der Plan, und wer was bezahlt.',
  },
  writtenIn: ['nl', 'fr', 'de'],
  facts,
  sections,
  clauses,
  domains: [
    'education',
    'work',
    'transport',
    'children',
    'income',
    'housing',
    'health',
    'administration',
    'people',
    'spending',
    'leisure',
    'legal',
  ],
  evaluation,
  rules,
  words,
}
