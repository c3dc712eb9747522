/** Whether the parts of a contract are there: sections, fixed wording, what the centre chose. */
import type { Fix, Place } from '../finding.ts'
import type { PartCheck } from '../rule-check.ts'
import { fixLabels } from './fix-labels.ts'
import { clauseHome, insertClause, insertSection } from './insertions.ts'
import { type Checks, nowhere, type Problem } from './problem.ts'
import type { Reading } from './reading.ts'

function sectionMissing(section: string, reading: Reading): Problem {
  const change = insertSection(section, reading)
  const fixes: readonly Fix[] = change ? [{ label: fixLabels.addSection, change }] : []
  return { place: reading.sectionPlace(section), fixes }
}

function clausePlace(wording: string, reading: Reading): Place {
  const block = reading.clause(wording)
  if (block !== undefined) return { kind: 'block', block }
  const home = clauseHome(wording, reading.definition)
  return home === undefined ? nowhere : reading.sectionPlace(home)
}

function clausesMissing(missing: readonly string[], reading: Reading): readonly Problem[] {
  const [first] = missing
  if (first === undefined) return []
  const changes = missing.map((wording) => insertClause(wording, reading))
  const [change] = changes
  const fixes: readonly Fix[] =
    change === null || change === undefined || changes.includes(null)
      ? []
      : changes.length === 1
        ? [{ label: fixLabels.clauseBack, change }]
        : [
            {
              label: fixLabels.clausesBack,
              change: { kind: 'several', changes: changes.filter((one) => one !== null) },
            },
          ]
  return [{ place: clausePlace(first, reading), fixes }]
}

export const partChecks: Checks<PartCheck['kind']> = {
  'section-present': {
    problems: ({ section }, reading) =>
      reading.sectionId(section) === undefined ? [sectionMissing(section, reading)] : [],
    place: ({ section }, reading) => reading.sectionPlace(section),
  },
  'section-filled': {
    problems({ section }, reading) {
      const found = reading.sectionsOf(section)
      if (found.length === 0) return [sectionMissing(section, reading)]
      const filled = found.some(
        ({ says, goals, commitments, facts }) =>
          says ||
          [...goals, ...commitments].some((card) => card.says) ||
          [...facts.keys()].some((fact) => reading.fact(fact) !== undefined),
      )
      return filled ? [] : [{ place: reading.sectionPlace(section) }]
    },
    place: ({ section }, reading) => reading.sectionPlace(section),
  },
  'clause-present': {
    problems: ({ clause }, reading) =>
      reading.clause(clause) === undefined ? clausesMissing([clause], reading) : [],
    place: ({ clause }, reading) => clausePlace(clause, reading),
  },
  'clauses-together': {
    problems({ clauses }, reading) {
      const missing = clauses.filter((clause) => reading.clause(clause) === undefined)
      return missing.length === clauses.length ? [] : clausesMissing(missing, reading)
    },
    place: ({ clauses: [first] }, reading) =>
      first === undefined ? nowhere : clausePlace(first, reading),
  },
  'setting-is': {
    problems({ setting, values }, { definition }) {
      const chosen = definition.settings?.[setting]?.chosen
      return chosen !== undefined && values.includes(chosen) ? [] : [{ place: nowhere }]
    },
    place: () => nowhere,
  },
}
