/**
 * People typing at a bounded rate, and how long each key press takes to stand in the document of each
 * other person in the room: from just before the local insert until the other Y.Doc has it.
 *
 * The load is open: the moment of each key press is drawn beforehand and does not wait for answers.
 * How late the generator presses is measured too: when it is late, it and not the server is the limit.
 */
import { cpus } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { seededRandom } from '../../support/random.ts'
import { now, pause } from '../harness/clock.ts'
import { machineSeconds, processorSeconds } from '../harness/process-usage.ts'
import { type Percentiles, percentiles } from '../harness/statistics.ts'
import type { Room, Writer } from './rooms.ts'

export interface TypingPlan {
  /** Key presses a second of each writer. */
  readonly perSecond: number
  /** Milliseconds of typing before and during the measurement. */
  readonly warmUp: number
  /** Key presses a second while warming up, when it is faster: a server in use is warm. */
  readonly warmUpPerSecond?: number
  readonly duration: number
  readonly seed: number
  /** The server, of which the processor time is read at both ends; null when there is none. */
  readonly pid: number | null
}

export interface TypingReport {
  /** Milliseconds, one for each key press and each other person. */
  readonly latency: Percentiles
  readonly delivered: number
  /** Key presses that had not reached someone five seconds after the last one. */
  readonly missing: number
  /** Processor time of the server for all that was delivered while it was counted, in seconds. */
  readonly serverSeconds: number
  readonly deliveredWhileCounted: number
  /** The generator itself: how late it pressed, and which share of one processor it used. */
  readonly lateness: Percentiles
  readonly generatorShare: number
  readonly loopDelay99: number
  /** Which share of all processors everything else on this machine used meanwhile. */
  readonly othersShare: number
}

/** What was read when the measurement began. */
interface Counted {
  readonly seconds: number
  readonly delivered: number
  readonly machine: number
  readonly cpu: NodeJS.CpuUsage
  readonly at: number
}

interface Track {
  readonly writer: Writer
  readonly firstClock: number
  readonly pressedAt: number[]
  next: number
}

export async function type(rooms: readonly Room[], plan: TypingPlan): Promise<TypingReport> {
  const random = seededRandom(plan.seed)
  const start = now() + 100
  const measureFrom = start + plan.warmUp
  const end = measureFrom + plan.duration
  const gapAt = (time: number) =>
    (1000 / (time < measureFrom ? (plan.warmUpPerSecond ?? plan.perSecond) : plan.perSecond)) *
    (0.5 + random.next())

  const samples: number[] = []
  const lateness: number[] = []
  let delivered = 0
  let measuredPresses = 0
  let expected = 0

  const tracks: { readonly track: Track; readonly others: number }[] = []
  for (const room of rooms) {
    const roomTracks = room.writers.map(
      (writer): Track => ({
        writer,
        firstClock: writer.client.clockOf(writer.id),
        pressedAt: [],
        next: start + gapAt(start) * random.next(),
      }),
    )
    for (const track of roomTracks) tracks.push({ track, others: room.clients.length - 1 })
    for (const client of room.clients) {
      const others = roomTracks
        .filter(({ writer }) => writer.client !== client)
        .map((track) => ({ track, seen: track.firstClock }))
      client.applied = () => {
        const at = now()
        for (const other of others) {
          const clock = client.clockOf(other.track.writer.id)
          for (; other.seen < clock; other.seen++) {
            const pressedAt = other.track.pressedAt[other.seen - other.track.firstClock]!
            delivered += 1
            if (pressedAt >= measureFrom) samples.push(at - pressedAt)
          }
        }
      }
    }
  }

  const loop = monitorEventLoopDelay({ resolution: 5 })
  let counted: Counted | null = null
  for (let time = now(); time < end; time = now()) {
    if (!counted && time >= measureFrom) {
      loop.enable()
      counted = {
        seconds: plan.pid === null ? 0 : processorSeconds(plan.pid),
        delivered,
        machine: machineSeconds(),
        cpu: process.cpuUsage(),
        at: time,
      }
    }
    for (const { track, others } of tracks) {
      if (track.next > time) continue
      const pressedAt = now()
      track.pressedAt.push(pressedAt)
      if (pressedAt >= measureFrom) {
        lateness.push(pressedAt - track.next)
        measuredPresses += 1
        expected += others
      }
      track.next += gapAt(track.next)
      track.writer.text.insert(track.writer.text.length, 'e')
    }
    await pause(1)
  }
  const cpu = process.cpuUsage(counted!.cpu)
  const elapsed = now() - counted!.at
  const othersSeconds =
    machineSeconds() -
    counted!.machine -
    (cpu.user + cpu.system) / 1e6 -
    (plan.pid === null ? 0 : processorSeconds(plan.pid) - counted!.seconds)
  loop.disable()
  for (let waited = 0; waited < 5000 && samples.length < expected; waited += 5) await pause(5)
  const serverSeconds = plan.pid === null ? 0 : processorSeconds(plan.pid) - counted!.seconds
  for (const { clients } of rooms) for (const client of clients) client.applied = () => {}
  if (measuredPresses === 0 || samples.length === 0) {
    const closed = rooms.flatMap(({ clients }) => clients.map((client) => client.closed))
    throw new Error(
      `Expected key presses to arrive, got none of ${measuredPresses}; closes: ${JSON.stringify(closed.filter(Boolean).slice(0, 3))}`,
    )
  }
  return {
    latency: percentiles(samples),
    delivered: samples.length,
    missing: expected - samples.length,
    serverSeconds,
    deliveredWhileCounted: delivered - counted!.delivered,
    lateness: percentiles(lateness),
    generatorShare: (cpu.user + cpu.system) / 1000 / elapsed,
    loopDelay99: loop.percentile(99) / 1e6,
    othersShare: Math.max(0, othersSeconds / (elapsed / 1000) / cpus().length),
  }
}
