import { seededRandom } from '../../support/random.ts'
import { newFolder } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import { GeneratorProcess } from '../load/generator-process.ts'
import type { Subject } from '../subjects/subject.ts'
import { type Context, startFor } from './context.ts'

export interface KillResult {
  readonly typed: number
  /** Edits that another person had seen, and how many of those a newcomer does not find. */
  readonly seen: number
  readonly lost: number
  /** Edits that the server had said to be on disk, and how many of those are gone. */
  readonly acknowledged: number
  readonly lostAcknowledged: number
}

interface Kill {
  readonly folder: string
  readonly generator: GeneratorProcess
  readonly after: number
  readonly onRelay: boolean
}

/** Three people type, the server is killed with -9 and started again on what is on disk. */
export async function killOnce(
  { subject, start }: { readonly subject: Subject; readonly start: Uint8Array | null },
  { folder, generator, after, onRelay }: Kill,
): Promise<KillResult> {
  const server = await subject.start(folder)
  const [room] = await server.makeRooms(1, 3)
  await generator.run('open', {
    wire: subject.wire,
    rooms: [room!],
    writers: 3,
    start,
    receipts: subject.receipts,
  })
  const writers = await generator.run('typeUntilKilled', {
    perSecond: 7,
    after,
    onRelay,
    pid: server.process.pid,
  })
  await server.process.end('SIGKILL')
  const again = await subject.start(folder)
  try {
    const left = await generator.run('whatIsLeft', {
      wire: subject.wire,
      seat: again.seatsAgain(room!)[0]!,
      writers,
    })
    const sum = (of: (writer: (typeof writers)[number], left: number) => number) =>
      writers.reduce((total, writer, index) => total + of(writer, left[index]!), 0)
    return {
      typed: sum(({ from, typedUpTo }) => typedUpTo - from),
      seen: sum(({ from, seenUpTo }) => seenUpTo - from),
      lost: sum(
        ({ from, seenUpTo }, found) => seenUpTo - Math.min(seenUpTo, Math.max(found, from)),
      ),
      acknowledged: sum(({ from, acknowledgedUpTo }) => acknowledgedUpTo - from),
      lostAcknowledged: sum(({ from, acknowledgedUpTo }, found) => {
        return acknowledgedUpTo - Math.min(acknowledgedUpTo, Math.max(found, from))
      }),
    }
  } finally {
    await again.process.end('SIGKILL')
  }
}

async function killSubject(context: Context, subject: Subject): Promise<void> {
  const start = startFor(context, subject)
  for (const onRelay of [false, true]) {
    const kills = context.quick ? 2 : 10
    const folder = newFolder(subject.name)
    const generator = new GeneratorProcess()
    // The same moments for every server.
    const random = seededRandom(onRelay ? 2 : 1)
    const rows: KillResult[] = []
    try {
      for (let kill = 0; kill < kills; kill++) {
        const longest = context.quick ? 5000 : 15_000
        const after = onRelay
          ? 1000 + random.next() * 2000
          : 1000 + random.next() * (longest - 1000)
        rows.push(
          await killOnce({ subject, start }, { folder: folder.path, generator, after, onRelay }),
        )
      }
    } finally {
      generator.end()
      folder.remove()
    }
    const total = (key: keyof KillResult) => rows.reduce((sum, row) => sum + row[key], 0)
    const scenario = onRelay ? 'kill -9 just after a relay' : 'kill -9 within 15 s of typing'
    say(`  ${scenario}, ${subject.name}: ${total('lost')} of ${total('seen')} seen edits lost`)
    context.results.add(
      {
        bench: 'durability',
        subject: subject.name,
        scenario,
        unit: 'edits lost that another had seen',
        runs: kills,
        detail: {
          typed: total('typed'),
          seenByAnother: total('seen'),
          killsWithLoss: rows.filter((row) => row.lost > 0).length,
          ...(subject.receipts
            ? { acknowledged: total('acknowledged'), lostAcknowledged: total('lostAcknowledged') }
            : {}),
        },
      },
      { value: total('lost') },
    )
  }
}

/** Kills every server at the same moments; side by side, because nothing is timed here. */
export async function durability(context: Context): Promise<void> {
  await Promise.all(context.subjects.map((subject) => killSubject(context, subject)))
}
