import { measureDiskSyncs } from '../harness/disk-sync.ts'
import { newFolder } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import { residentBytes } from '../harness/process-usage.ts'
import { median, medianPercentiles, type Percentiles, percentiles } from '../harness/statistics.ts'
import { GeneratorProcess } from '../load/generator-process.ts'
import type { TypingReport } from '../load/typing.ts'
import { relay } from '../subjects/peers.ts'
import type { Subject } from '../subjects/subject.ts'
import { type Context, inTurn, startFor } from './context.ts'

export interface Load {
  readonly scenario: string
  readonly rooms: number
  readonly people: number
  readonly writers: number
  /** Key presses a second of each writer. */
  readonly perSecond: number
  /** The same while the server warms up. */
  readonly warmUpPerSecond: number
  /** Milliseconds of warming up and of measuring; 4,000 and 8,000 when left out. */
  readonly warmUp?: number
  readonly duration?: number
}

/** In a room people type as fast as they can; in many rooms most of them think most of the time. */
const loads: readonly Load[] = [
  {
    scenario: 'three people typing',
    rooms: 1,
    people: 3,
    writers: 3,
    perSecond: 10,
    warmUpPerSecond: 80,
  },
  {
    scenario: 'one writer, 50 readers',
    rooms: 1,
    people: 51,
    writers: 1,
    perSecond: 10,
    warmUpPerSecond: 80,
  },
  {
    scenario: '100 rooms of three',
    rooms: 100,
    people: 3,
    writers: 3,
    perSecond: 1,
    warmUpPerSecond: 2,
  },
  {
    scenario: '300 rooms of three',
    rooms: 300,
    people: 3,
    writers: 3,
    perSecond: 1,
    warmUpPerSecond: 1,
  },
]

/** As long as between two key presses of three people, in milliseconds. */
const REST = 30

export interface Round extends TypingReport {
  readonly rss: number
}

/** One round: a server of its own, people who type, and how late the others have it. */
export async function measure(
  context: Context,
  subject: Subject,
  load: Load,
  round: number,
): Promise<Round> {
  const folder = newFolder(subject.name)
  const profile = subject.name === 'samenspraak' ? context.profile : null
  const server = await subject.start(folder.path, { profile })
  const generator = new GeneratorProcess()
  try {
    await generator.run('open', {
      wire: subject.wire,
      rooms: await server.makeRooms(load.rooms, load.people),
      writers: load.writers,
      start: startFor(context, subject),
    })
    const report = await generator.run('type', {
      perSecond: load.perSecond,
      warmUp: context.quick ? 1500 : (load.warmUp ?? 4000),
      warmUpPerSecond: load.warmUpPerSecond,
      duration: context.quick ? 2000 : (load.duration ?? 8000),
      seed: 100 + round,
      pid: server.process.pid,
    })
    return { ...report, rss: residentBytes(server.process.pid) }
  } catch (error) {
    throw new Error(`${subject.name}, ${load.scenario}: ${server.process.output().slice(-2000)}`, {
      cause: error,
    })
  } finally {
    generator.end()
    await server.process.end(profile ? 'SIGTERM' : 'SIGKILL')
    folder.remove()
  }
}

/**
 * Key press to another person's document, with the server's processor time for each 10,000 updates
 * that someone else received; and beside it the time of one disk sync in the same folder, in a row with
 * others and after a rest.
 */
export async function latency(context: Context): Promise<void> {
  const { rounds } = context
  const syncs: Percentiles[] = []
  const restedSyncs: Percentiles[] = []
  for (const load of loads) {
    // The relay keeps nothing: what it shows is what the harness and the sockets cost.
    const subjects = [...context.subjects, relay]
    const reports = new Map<string, Round[]>(subjects.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round++) {
      const folder = newFolder('disk')
      syncs.push(percentiles(measureDiskSyncs(folder.path, context.quick ? 100 : 300)))
      restedSyncs.push(percentiles(measureDiskSyncs(folder.path, context.quick ? 20 : 60, REST)))
      folder.remove()
      for (const subject of inTurn(subjects, round)) {
        const report = await measure(context, subject, load, round)
        reports.get(subject.name)!.push(report)
        say(
          `  ${load.scenario}, ${subject.name}: p50 ${report.latency.p50.toFixed(2)} p95 ${report.latency.p95.toFixed(2)} ms, generator at ${Math.round(report.generatorShare * 100)} %`,
        )
      }
    }
    for (const { name } of subjects) report(context, load, name, reports.get(name)!)
  }
  const disk = { bench: 'latency', subject: 'disk', unit: 'ms', runs: syncs.length }
  context.results.add({ ...disk, scenario: 'one disk sync' }, medianPercentiles(syncs))
  context.results.add(
    { ...disk, scenario: 'one disk sync after a rest' },
    medianPercentiles(restedSyncs),
  )
}

/** @param bench under which name it stands; of another than `latency` the processor time is named after it */
export function report(
  { results }: Context,
  load: Load,
  subject: string,
  rounds: readonly Round[],
  bench = 'latency',
): void {
  const { scenario } = load
  const runs = rounds.length
  const lateness95 = median(rounds.map(({ lateness }) => lateness.p95))
  const othersShare = median(rounds.map((round) => round.othersShare))
  const generatorShare = median(rounds.map((round) => round.generatorShare))
  results.add(
    {
      bench,
      subject,
      scenario,
      unit: 'ms',
      runs,
      detail: {
        ...load,
        samples: rounds.map((round) => round.delivered),
        missing: rounds.reduce((sum, round) => sum + round.missing, 0),
        p95ByRound: rounds.map((round) => Number(round.latency.p95.toFixed(2))),
        generatorShare: Number(generatorShare.toFixed(2)),
        generatorLateness95: Number(lateness95.toFixed(2)),
        generatorLoopDelay99: Number(median(rounds.map((one) => one.loopDelay99)).toFixed(2)),
        othersShare: Number(othersShare.toFixed(2)),
        // Above this the figures say more about the generator than about the server.
        generatorIsTheLimit: generatorShare > 0.8 || lateness95 > 10,
        machineIsBusy: othersShare > 0.1,
      },
    },
    medianPercentiles(rounds.map((round) => round.latency)),
  )
  results.add(
    { bench: 'cpu', subject, scenario, unit: 'CPU s / 10,000 delivered', runs },
    {
      value: median(
        rounds.map((round) => (round.serverSeconds / round.deliveredWhileCounted) * 10_000),
      ),
    },
  )
  results.add(
    { bench: 'rss', subject, scenario, unit: 'MB', runs },
    { value: median(rounds.map((round) => round.rss / 1e6)) },
  )
}
