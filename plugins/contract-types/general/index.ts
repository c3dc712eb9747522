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
    nl: 'Voor wie iets wil bereiken, op welk gebied ook: de doelen, en wat beide kanten doen.',
    fr: 'Pour qui veut atteindre quelque chose, dans tous les domaines : les buts, et ce que fait chaque côté.',
    de: 'Für alle, die etwas erreichen wollen, in jedem Bereich: die Ziele, und was beide Seiten tun.',
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
