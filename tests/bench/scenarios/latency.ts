import { type DiskSync, lastSyncs, measureDiskSyncs } from '../harness/disk-sync.ts'
import { newFolder } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import { residentBytes } from '../harness/process-usage.ts'
import { median, medianPercentiles, type Percentiles, percentiles } from '../harness/statistics.ts'
import { GeneratorProcess } from '../load/generator-process.ts'
import type { TypingReport } from '../load/typing.ts'
import { diskFirstRelay, relay, syncingRelay } from '../subjects/peers.ts'
import type { RunningServer, Subject } from '../subjects/subject.ts'
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
  /** Milliseconds of warming up and of measuring, where they are not those of the others. */
  readonly warmUp?: number
  readonly duration?: number
}

/**
 * So long because a server is not warm at once: with three hundred rooms the processor time of an update
 * goes on falling for twenty seconds, for every server. And because V8 collects garbage when things have
 * calmed down: in eight calm seconds that is a quarter of the processor time.
 */
const WARM_UP = 8000
const DURATION = 24_000

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

/**
 * No peers: the first shows what the harness and the sockets cost, the second what they cost together
 * with waiting for the disk, for one's own sync and for the one that is under way.
 */
export const floors: readonly Subject[] = [relay, diskFirstRelay]

/** As long as between two key presses of three people, in milliseconds. */
const REST = 30

export interface Round extends TypingReport {
  readonly rss: number
}

/** How long people type while it is measured, in milliseconds. */
function durationOf({ quick }: Context, { duration = DURATION }: Load): number {
  return quick ? 2000 : duration
}

/**
 * One round: a server of its own, people who type, and how late the others have it.
 * @param after what else is asked of the server before it ends
 */
export async function measure(
  context: Context,
  subject: Subject,
  load: Load,
  round: number,
  after?: (server: RunningServer) => Promise<void>,
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
      warmUp: context.quick ? 1500 : (load.warmUp ?? WARM_UP),
      warmUpPerSecond: load.warmUpPerSecond,
      duration: durationOf(context, load),
      seed: 100 + round,
      pid: server.process.pid,
    })
    await after?.(server)
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

/** How long one disk sync takes for a server to which people type as in this load. */
async function syncsAtPace(context: Context, load: Load, round: number): Promise<Percentiles> {
  let syncs: number[] = []
  await measure(context, syncingRelay, load, round, async ({ process: { port } }) => {
    const answer = await fetch(`http://127.0.0.1:${port}/`)
    syncs = lastSyncs((await answer.json()) as DiskSync[], durationOf(context, load))
  })
  return percentiles(syncs)
}

/**
 * Key press to another person's document, with the server's processor time for each 10,000 updates
 * that someone else received; and beside it the time of one disk sync in the same folder: in a row with
 * others, after a rest, and at the pace of each load.
 */
export async function latency(context: Context): Promise<void> {
  const { rounds } = context
  const syncs: Percentiles[] = []
  const restedSyncs: Percentiles[] = []
  for (const load of loads) {
    const subjects = [...context.subjects, ...floors]
    const reports = new Map<string, Round[]>(subjects.map(({ name }) => [name, []]))
    const pacedSyncs: Percentiles[] = []
    for (let round = 0; round < rounds; round++) {
      const folder = newFolder('disk')
      syncs.push(percentiles(measureDiskSyncs(folder.path, context.quick ? 100 : 300)))
      restedSyncs.push(percentiles(measureDiskSyncs(folder.path, context.quick ? 20 : 60, REST)))
      folder.remove()
      pacedSyncs.push(await syncsAtPace(context, load, round))
      for (const subject of inTurn(subjects, round)) {
        const report = await measure(context, subject, load, round)
        reports.get(subject.name)!.push(report)
        say(
          `  ${load.scenario}, ${subject.name}: p50 ${report.latency.p50.toFixed(2)} p95 ${report.latency.p95.toFixed(2)} ms, generator at ${Math.round(report.generatorShare * 100)} %`,
        )
      }
    }
    for (const { name } of subjects) report(context, load, name, reports.get(name)!)
    addSyncs(context, `at the pace of ${load.scenario}`, pacedSyncs)
  }
  addSyncs(context, 'in a row with others', syncs)
  addSyncs(context, 'after a rest', restedSyncs)
}

/** @param scenario when the syncs were made */
function addSyncs({ results }: Context, scenario: string, rounds: readonly Percentiles[]): void {
  results.add(
    { bench: 'disk-sync', subject: 'disk', scenario, unit: 'ms', runs: rounds.length },
    medianPercentiles(rounds),
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
