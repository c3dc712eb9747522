import { say } from '../harness/measurement.ts'
import { samenspraak } from '../subjects/samenspraak.ts'
import { withRights } from '../subjects/with-rights.ts'
import { type Context, inTurn } from './context.ts'
import { type Load, measure, type Round, report } from './latency.ts'

const load: Load = {
  scenario: '300 rooms of three, with and without rights',
  rooms: 300,
  people: 3,
  writers: 3,
  perSecond: 1,
  warmUpPerSecond: 1,
  // Both are young servers that have just let in nine hundred people, each in its own way: what that left
  // to collect is over first.
  warmUp: 10_000,
  duration: 15_000,
}

/** The two differ by less than the rounds of one, so there are more of them. */
const ROUNDS = 7

/**
 * Three hundred rooms of three people who type: with tokens of a portal, tickets and three roles, and the
 * same with one bearer token in the address. A key press should take at most a tenth longer.
 */
export async function rights(context: Context): Promise<void> {
  const wanted = context.quick ? { ...load, rooms: 20 } : load
  const subjects = [samenspraak, withRights]
  const rounds = new Map<string, Round[]>(subjects.map(({ name }) => [name, []]))
  const many = context.quick ? context.rounds : Math.max(ROUNDS, context.rounds)
  for (let round = 0; round < many; round++) {
    for (const subject of inTurn(subjects, round)) {
      const found = await measure(context, subject, wanted, round)
      rounds.get(subject.name)!.push(found)
      const { p50, p95 } = found.latency
      say(`  ${wanted.scenario}, ${subject.name}: p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} ms`)
    }
  }
  for (const { name } of subjects) report(context, wanted, name, rounds.get(name)!, 'rights')
}
