/**
 * People typing until the server is killed, and what each of them had then: which edits another
 * person had seen, and which the server had said to be on disk.
 */
import { now, pause, until } from '../harness/clock.ts'
import { BenchClient } from './bench-client.ts'
import type { Room } from './rooms.ts'
import type { Seat, WireName } from './wire.ts'

export interface KillPlan {
  readonly perSecond: number
  /** Milliseconds of typing before the kill. */
  readonly after: number
  /** Kill in the very moment that someone receives an edit, the first after that time. */
  readonly onRelay: boolean
  readonly pid: number
}

/** The edits of one writer: clocks from `from` on were typed; those below the marks were … */
export interface WriterAtKill {
  readonly id: number
  readonly from: number
  readonly typedUpTo: number
  readonly seenUpTo: number
  readonly acknowledgedUpTo: number
}

export async function typeUntilKilled(room: Room, plan: KillPlan): Promise<WriterAtKill[]> {
  const tracks = room.writers.map(({ client, id, text }) => {
    const from = client.clockOf(id)
    const track = {
      client,
      id,
      text,
      from,
      acknowledged: from,
      frames: [] as number[],
      next: now(),
    }
    const framesBefore = client.framesSent
    client.acknowledged = () => {
      const index = client.framesOnDisk - framesBefore - 1
      track.acknowledged = Math.max(track.acknowledged, track.frames[index] ?? from)
    }
    return track
  })
  const killAt = now() + plan.after
  let killed = false
  const kill = () => {
    if (killed) return
    killed = true
    process.kill(plan.pid, 'SIGKILL')
  }
  for (const client of room.clients) {
    client.applied = () => {
      if (plan.onRelay && now() >= killAt) kill()
    }
  }
  while (!killed) {
    const time = now()
    if (!plan.onRelay && time >= killAt) kill()
    if (time > killAt + 10_000) throw new Error('Expected an edit to be relayed within 10 s')
    for (const track of tracks) {
      if (killed || track.next > time) continue
      track.next += 1000 / plan.perSecond
      track.text.insert(track.text.length, 'e')
      track.frames.push(track.client.clockOf(track.id))
    }
    await pause(1)
  }
  // What was in the socket when the server died is still read: someone sees it.
  await until(10_000, 'every socket to close', () => room.clients.every((client) => client.closed))
  return tracks.map(({ client, id, from, acknowledged }) => ({
    id,
    from,
    typedUpTo: client.clockOf(id),
    seenUpTo: Math.max(
      from,
      ...room.clients.filter((other) => other !== client).map((other) => other.clockOf(id)),
    ),
    acknowledgedUpTo: acknowledged,
  }))
}

/** Up to which clock a newcomer finds the edits of each writer, once nothing more arrives. */
export async function whatIsLeft(
  wire: WireName,
  seat: Seat,
  writers: readonly { readonly id: number }[],
): Promise<number[]> {
  const client = await new BenchClient(wire, seat).ready()
  // y-websocket answers before it has loaded, so wait until nothing has come for a while.
  let last = now()
  client.applied = () => {
    last = now()
  }
  await until(15_000, 'the document to come to rest', () => now() - last > 700)
  const clocks = writers.map(({ id }) => client.clockOf(id))
  client.end()
  return clocks
}
