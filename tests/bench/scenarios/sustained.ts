import { say } from '../harness/measurement.ts'
import { type Context, inTurn } from './context.ts'
import { type Load, measure, type Round, report } from './latency.ts'

const load: Load = {
  scenario: '300 rooms of three, after 80 seconds of it',
  rooms: 300,
  people: 3,
  writers: 3,
  perSecond: 1,
  warmUpPerSecond: 1,
  warmUp: 80_000,
}

/**
 * Three hundred rooms in which nine hundred people have typed without a pause for so long that no server
 * can put its upkeep off any more: ours has more rows in its journal than it lets stand there, and rooms
 * come to their snapshots.
 */
export async function sustained(context: Context): Promise<void> {
  const wanted = context.quick ? { ...load, rooms: 20 } : load
  const rounds = new Map<string, Round[]>(context.subjects.map(({ name }) => [name, []]))
  for (const subject of inTurn(context.subjects, 1)) {
    const found = await measure(context, subject, wanted, 0)
    rounds.get(subject.name)!.push(found)
    const { p50, p95 } = found.latency
    say(`  ${wanted.scenario}, ${subject.name}: p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} ms`)
  }
  for (const { name } of context.subjects) {
    report(context, wanted, name, rounds.get(name)!, 'sustained')
  }
}
