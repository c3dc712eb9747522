/** Whether the talks of the year that is lived are planned, and the proposal that plans the rest. */
import {
  checkEvaluations,
  type Day,
  type Evaluation,
  evaluationYears,
  lastDayOfMonths,
  type Period,
  planEvaluations,
  type Rhythm,
} from '../../../schemas/deadlines/index.ts'
import type { Change, Fix } from '../finding.ts'
import { dayInFact } from './moments.ts'
import type { CheckOf, Checks } from './problem.ts'
import type { Reading } from './reading.ts'
import { textIn } from './values.ts'

type Planned = CheckOf<'evaluations-planned'>

/** Longer is a mistake of typing, and the business of another rule. */
const MOST_MONTHS = 600

export const evaluationsPlanned: Checks<'evaluations-planned'>['evaluations-planned'] = {
  problems(check, reading) {
    const period = periodOf(check, reading)
    if (period === null || check.talks.length === 0) return []
    const rhythm: Rhythm = { perYear: check.perYear, inPerson: check.inPerson, year: 'contract' }
    const year = yearLived(evaluationYears(period, rhythm), reading.today())
    const { short } = checkEvaluations(period, talksOf(check, reading), rhythm)
    if (!short.some(({ from }) => from === year.from)) return []
    const open = check.talks.find((talk) => !isPlanned(talk, reading)) ?? check.talks[0]!
    return [{ place: reading.factPlace(open.on), fixes: proposal(check, year, rhythm, reading) }]
  },
  place: ({ talks, period }, reading) => reading.factPlace(talks[0]?.on ?? period[0]),
}

function periodOf({ period }: Planned, reading: Reading): Period | null {
  const [from, until] = [dayInFact(period[0], reading), dayInFact(period[1], reading)]
  if (from === null || until === null || until < from) return null
  return lastDayOfMonths(from, MOST_MONTHS) < until ? null : { from, until }
}

function yearLived<Year extends Period>(years: readonly Year[], today: string): Year {
  return years.find(({ until }) => today <= until) ?? years.at(-1)!
}

type Talk = Planned['talks'][number]

function isPlanned({ on }: Talk, reading: Reading): boolean {
  return dayInFact(on, reading) !== null
}

function talksOf({ talks }: Planned, reading: Reading): readonly Evaluation[] {
  return talks.flatMap(({ on, how }) => {
    const day = dayInFact(on, reading)
    if (day === null) return []
    return [{ on: day, mode: textIn(how, reading) === 'in-person' ? 'in-person' : 'remote' }]
  })
}

/** Days for the talks that are not planned yet, when that is enough. Each can be changed afterwards. */
function proposal(check: Planned, year: Period, rhythm: Rhythm, reading: Reading): readonly Fix[] {
  const plan = planEvaluations(year, rhythm)
  const open = check.talks.filter((talk) => !isPlanned(talk, reading))
  const planned = talksOf(check, reading).filter(({ on }) => year.from <= on && on <= year.until)
  if (planned.length > 0 || open.length < plan.length) return []
  const changes = plan.flatMap(({ on, mode }, index): readonly Change[] => {
    const talk = open[index]!
    const how = mode === 'in-person' ? mode : otherWay(talk.how, reading)
    const day: Day = on
    return [
      { kind: 'set-fact', fact: talk.on, value: day },
      ...(how === undefined ? [] : [{ kind: 'set-fact', fact: talk.how, value: how } as const]),
    ]
  })
  return [
    {
      label: {
        nl: 'Stel dagen voor',
        fr: 'Proposer des jours',
        de: 'Tage vorschlagen',
      },
      change: { kind: 'several', changes },
    },
  ]
}

function otherWay(fact: string, { definition }: Reading): string | undefined {
  const known = definition.facts[fact]
  return known?.kind === 'choice'
    ? Object.keys(known.choices).find((choice) => choice !== 'in-person')
    : undefined
}
