/**
 * The load generator: a process of its own, so that what the clients cost is not on the server's
 * account. It is driven by {@link GeneratorProcess} over the channel that `fork` gives.
 */
import { Y } from '../../support/product-packages.ts'
import { now } from '../harness/clock.ts'
import { BenchClient } from './bench-client.ts'
import { openDocument, textOf, type WrittenDocument, writeHistory } from './history.ts'
import { type KillPlan, typeUntilKilled, type WriterAtKill, whatIsLeft } from './killing.ts'
import { closeRooms, openRooms, type Room, type RoomPlan } from './rooms.ts'
import { type TypingPlan, type TypingReport, type } from './typing.ts'
import type { Seat, WireName } from './wire.ts'

let rooms: Room[] = []

/** What the generator can be asked. */
export const jobs = {
  /** Opens rooms beside those that are open; answers how many milliseconds it took. */
  async open(plan: RoomPlan): Promise<number> {
    const start = now()
    rooms.push(...(await openRooms(plan)))
    return now() - start
  },
  async close(_: null): Promise<null> {
    closeRooms(rooms)
    rooms = []
    return null
  },
  type: (plan: TypingPlan): Promise<TypingReport> => type(rooms, plan),
  async typeUntilKilled(plan: KillPlan): Promise<WriterAtKill[]> {
    const writers = await typeUntilKilled(rooms[0]!, plan)
    await jobs.close(null)
    return writers
  },
  whatIsLeft: (ask: { wire: WireName; seat: Seat; writers: { id: number }[] }): Promise<number[]> =>
    whatIsLeft(ask.wire, ask.seat, ask.writers),
  /** Writes a history in the first room and answers what a complete document then has. */
  async writeHistory(ask: { count: number; seed: number }): Promise<{
    document: WrittenDocument
    milliseconds: number
  }> {
    const room = rooms[0]!
    const start = now()
    await writeHistory(room, ask.count, ask.seed)
    const { doc } = room.clients[0]!
    return {
      document: { update: Y.encodeStateAsUpdate(doc), text: textOf(doc) },
      milliseconds: now() - start,
    }
  },
  openDocument,
  /** The whole document as one update, as a newcomer gets it. */
  async read(ask: { wire: WireName; seat: Seat }): Promise<Uint8Array> {
    const client = await new BenchClient(ask.wire, ask.seat).ready()
    const update = Y.encodeStateAsUpdate(client.doc)
    client.end()
    return update
  },
}

export type Jobs = typeof jobs

export interface Request {
  readonly id: number
  readonly job: keyof Jobs
  readonly ask: unknown
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }

process.on('message', ({ id, job, ask }: Request) => {
  const run = jobs[job] as (ask: unknown) => Promise<unknown>
  run(ask).then(
    (value) => process.send!({ id, value } satisfies Answer),
    (error: unknown) =>
      process.send!({
        id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Answer),
  )
})
// A server that is killed breaks sockets in every way; each client reports its own close.
process.on('disconnect', () => process.exit(0))
