import { seededRandom } from '../../support/random.ts'
import { pause } from '../harness/clock.ts'
import { newFolder } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import { BenchClient } from '../load/bench-client.ts'
import { brokenFrames, sendBroken } from '../load/broken-websocket.ts'
import { type BadFrame, badFrames } from '../load/malformed-frames.ts'
import type { Seat } from '../load/wire.ts'
import type { RunningServer, Subject } from '../subjects/subject.ts'
import type { Context } from './context.ts'

interface Attack extends BadFrame {
  /** Over a bare connection, past the WebSocket library. */
  readonly bare: boolean
}

/** How long a server may take to fall over, and to answer someone else after a bad frame. */
const GRACE = 120
const ANSWER_WITHIN = 5000

/**
 * Sends each bad frame over a connection of its own to a server that is running, and looks whether it
 * is still there and still lets the next person in. A server that ended or hung is started again.
 */
async function attack(context: Context, subject: Subject): Promise<void> {
  const folder = newFolder(subject.name)
  const all: Attack[] = [
    ...badFrames(seededRandom(4)).map((frame) => ({ ...frame, bare: false })),
    ...brokenFrames(seededRandom(5)).map((frame) => ({ ...frame, bare: true })),
  ]
  const frames = context.quick ? all.filter((_, index) => index % 3 === 0) : all
  const exits: string[] = []
  const hangs: string[] = []
  let server: RunningServer | null = null
  let seats: Seat[] = []
  try {
    for (const { name, bytes, bare } of frames) {
      if (server === null) {
        server = await subject.start(folder.path)
        seats = (await server.makeRooms(1, 2))[0]!
      }
      let leave = () => {}
      try {
        if (bare) {
          const socket = await sendBroken(seats[0]!.url, bytes)
          leave = () => socket.destroy()
        } else {
          const client = new BenchClient(subject.wire, seats[0]!)
          leave = () => client.end()
          await client.ready(ANSWER_WITHIN)
          client.sendRaw(bytes)
        }
        await pause(GRACE)
        const next = new BenchClient(subject.wire, seats[1]!)
        await next.ready(ANSWER_WITHIN).finally(() => next.end())
      } catch {
        // A refused connection is seen before the news that the process is gone.
        await pause(500)
        if (server.process.ended() === null) hangs.push(name)
      }
      leave()
      if (server.process.ended() !== null) exits.push(name)
      if (server.process.ended() !== null || hangs.at(-1) === name) {
        await server.process.end('SIGKILL')
        server = null
      }
    }
  } finally {
    await server?.process.end('SIGKILL')
    folder.remove()
  }
  const runs = frames.length
  say(`  ${subject.name}: ${exits.length} exits, ${hangs.length} hangs in ${runs} frames`)
  context.results.add(
    {
      bench: 'malformed',
      subject: subject.name,
      scenario: 'server exits',
      unit: 'exits',
      runs,
      detail: { exits, hangs },
    },
    { value: exits.length },
  )
  context.results.add(
    {
      bench: 'malformed',
      subject: subject.name,
      scenario: 'no longer lets anyone in',
      unit: 'times',
      runs,
    },
    { value: hangs.length },
  )
}

/** Frames that no honest client sends: how often a server ends. Side by side: nothing is timed. */
export async function malformed(context: Context): Promise<void> {
  await Promise.all(context.subjects.map((subject) => attack(context, subject)))
}
