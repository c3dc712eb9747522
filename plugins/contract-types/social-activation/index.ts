import { lifeDomains } from '../../../schemas/document/index.ts'
import type { ContractType } from '../../kit/index.ts'
import { clauses } from './clauses.ts'
import { evaluation } from './evaluation.ts'
import { facts } from './facts.ts'
import { rules } from './rules.ts'
import { sections } from './sections.ts'
import { words } from './words.ts'

/**
 * Social activation: goals by kind of life, without sanctions. In law a general project with social
 * aims (law of 26 May 2002, art. 11 § 1).
 */
export const socialActivation: ContractType = {
  apiVersion: 1,
  id: 'social-activation',
  version: '1.0.0',
  legalForm: 'general',
  module: 'social-activation',
  names: {
    nl: 'Sociale activering: stap voor stap',
    fr: 'Activation sociale : pas à pas',
    de: 'Soziale Aktivierung: Schritt für Schritt',
  },
  description: {
    nl: 'Voor wie eerst aan zijn eigen leven wil werken: eigen wensen, en stappen op eigen tempo. Zonder sancties.',
    fr: 'Pour qui veut d’abord avancer dans sa propre vie : ses souhaits, et des pas à son rythme. Sans sanctions.',
    de: 'Für alle, die zuerst am eigenen Leben arbeiten wollen: eigene Wünsche, und Schritte im eigenen Tempo. Ohne Sanktionen.',
  },
  writtenIn: ['nl', 'fr', 'de'],
  facts,
  sections,
  clauses,
  // In the order of the table of model B of the 2015 study.
  domains: lifeDomains,
  evaluation,
  rules,
  words,
}
