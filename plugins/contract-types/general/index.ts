import type { ContractType } from '../../kit/index.ts'
import { coreSettings } from '../core/index.ts'
import { clauses } from './clauses.ts'
import { evaluation } from './evaluation.ts'
import { facts } from './facts.ts'
import { rules } from './rules.ts'
import { sections } from './sections.ts'
import { words } from './words.ts'

/** A project about whatever the client wants to reach (law of 26 May 2002, art. 11 § 1 and 13). */
export const general: ContractType = {
  apiVersion: 1,
  id: 'general',
  version: '1.0.0',
  legalForm: 'general',
  names: { nl: 'Algemeen project', fr: 'Projet général', de: 'Allgemeines Projekt' },
  description: {
    nl: 'Voor wie iets wil bereiken, op welk gebied ook: jouw doelen, en wat jij en het OCMW doen.',
    fr: 'Pour qui veut atteindre quelque chose, dans tous les domaines : vos buts, et ce que vous et le CPAS faites.',
    de: 'Für alle, die etwas erreichen wollen, in jedem Bereich: Ihre Ziele, und was Sie und das ÖSHZ tun.',
  },
  settings: coreSettings,
  writtenIn: ['nl', 'fr', 'de'],
  facts,
  sections,
  clauses,
  domains: [
    'housing',
    'income',
    'work',
    'education',
    'administration',
    'health',
    'people',
    'children',
    'spending',
    'transport',
    'leisure',
    'legal',
  ],
  evaluation,
  rules,
  words,
}
