/** The sections of a general contract, as questions that people ask each other. */
import { coreSections, startedSections } from '../core/index.ts'
import { startDe } from './start/de.ts'
import { startFr } from './start/fr.ts'
import { startNl } from './start/nl.ts'

export const sections = startedSections({ nl: startNl, fr: startFr, de: startDe }, [
  coreSections.wish,
  coreSections.needs,
  coreSections.who,
  coreSections.agreements,
  coreSections.money,
  coreSections.period,
  coreSections.evaluation,
  coreSections.setback,
  coreSections.rights,
  coreSections.changes,
  coreSections.signing,
])
