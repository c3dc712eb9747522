/** Whether days lie where they should. */
import { type Day, dayOrNull } from '../../../schemas/deadlines/index.ts'
import type { CanonicalCommitment, CanonicalGoal } from '../../../schemas/document/index.ts'
import type { Fix } from '../finding.ts'
import type { DateCheck, Moment } from '../rule-check.ts'
import { dayInWords } from './day-in-words.ts'
import { evaluationsPlanned } from './evaluations-planned.ts'
import { dateLabel } from './fix-labels.ts'
import { dayInFact, dayOfMoment, factOfMoment } from './moments.ts'
import { type Checks, nowhere, type Problem } from './problem.ts'
import type { Reading } from './reading.ts'

function placeOfMoments(moments: readonly (Moment | undefined)[], reading: Reading) {
  const fact = moments.map(factOfMoment).find((key) => key !== undefined)
  return fact === undefined ? nowhere : reading.factPlace(fact)
}

export const dateChecks: Checks<DateCheck['kind']> = {
  'dates-in-order': {
    problems({ facts: [first, last] }, reading) {
      const [from, until] = [dayInFact(first, reading), dayInFact(last, reading)]
      return from === null || until === null || from <= until
        ? []
        : [{ place: reading.factPlace(last), day: from }]
    },
    place: ({ facts: [, last] }, reading) => reading.factPlace(last),
  },

  'date-within': {
    problems(check, reading) {
      const nearest = nearestDay(check, reading)
      return nearest === null
        ? []
        : [{ place: placeOfMoments([check.date, check.until, check.from], reading), day: nearest }]
    },
    place: ({ date, from, until }, reading) => placeOfMoments([date, until, from], reading),
  },

  'dues-within': {
    problems({ facts: [first, last] }, reading) {
      const [from, until] = [dayInFact(first, reading), dayInFact(last, reading)]
      if (from === null || until === null || from > until) return []
      const { goals, commitments } = reading.cards()
      return [...goals, ...commitments].flatMap(({ block }) => dueProblem(block, from, until))
    },
    place: ({ facts: [, last] }, reading) => reading.factPlace(last),
  },

  'evaluations-planned': evaluationsPlanned,
}

/** The nearest day that fits, or null when the day fits or is not known yet. */
function nearestDay(
  { date, from, until }: Extract<DateCheck, { kind: 'date-within' }>,
  reading: Reading,
): Day | null {
  const day = dayOfMoment(date, reading)
  if (day === null) return null
  const earliest = from && dayOfMoment(from, reading)
  if (earliest && day < earliest) return earliest
  const latest = until && dayOfMoment(until, reading)
  return latest && day > latest ? latest : null
}

function dueProblem(
  block: CanonicalGoal | CanonicalCommitment,
  from: Day,
  until: Day,
): readonly Problem[] {
  const due = dayOrNull(block.due)
  if (due === null || (from <= due && due <= until)) return []
  const nearest = due < from ? from : until
  const fix: Fix = {
    label: dateLabel(dayInWords(nearest)),
    change: { kind: 'set-attribute', block: block.id, attribute: 'due', value: nearest },
  }
  return [
    {
      place: { kind: 'attribute', block: block.id, attribute: 'due' },
      found: due,
      day: nearest,
      fixes: [fix],
    },
  ]
}
