import { cpSync } from 'node:fs'
import { pause } from '../harness/clock.ts'
import { newFolder } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import { processorSeconds } from '../harness/process-usage.ts'
import { median, percentiles } from '../harness/statistics.ts'
import { GeneratorProcess } from '../load/generator-process.ts'
import type { Opening, WrittenDocument } from '../load/history.ts'
import type { Seat } from '../load/wire.ts'
import type { Subject } from '../subjects/subject.ts'
import { type Context, inTurn, startFor } from './context.ts'

interface Written {
  readonly subject: Subject
  readonly folder: ReturnType<typeof newFolder>
  readonly room: readonly Seat[]
  readonly expected: WrittenDocument
  /** By a reader that is warm, and by one that has just started. */
  readonly openings: Readonly<Record<Reader, Opening[]>>
}

const readers = ['warm', 'cold'] as const

type Reader = (typeof readers)[number]

/** Our server reads at most a hundred frames a second of each session, so this takes a minute. */
const EDITS = 20_000
const EDITS_WHEN_QUICK = 2000

/** Writes the same history through a server, as three people, and lets it come to rest. */
async function write(context: Context, subject: Subject, edits: number): Promise<Written> {
  const folder = newFolder(subject.name)
  const server = await subject.start(folder.path)
  const generator = new GeneratorProcess()
  try {
    const [room] = await server.makeRooms(1, 3)
    await generator.run('open', {
      wire: subject.wire,
      rooms: [room!],
      writers: 3,
      start: startFor(context, subject),
      firstClientId: 3_000_000_001,
    })
    const { milliseconds, document } = await generator.run('writeHistory', {
      count: edits,
      seed: 20,
    })
    say(`  ${edits} edits through ${subject.name} in ${Math.round(milliseconds / 1000)} s`)
    await generator.run('close', null)
    await comeToRest(server.process.pid)
    return { subject, folder, room: room!, expected: document, openings: { warm: [], cold: [] } }
  } finally {
    generator.end()
    await server.process.end('SIGTERM')
  }
}

/**
 * Hocuspocus writes two seconds after the last edit, y-websocket is still writing its backlog, ours
 * folds its log: waits until the server has done next to nothing for three seconds.
 */
async function comeToRest(pid: number): Promise<void> {
  const step = 500
  for (let quiet = 0, waited = 0; quiet < 3000 && waited < 90_000; waited += step) {
    const before = processorSeconds(pid)
    await pause(step)
    quiet = processorSeconds(pid) - before < 0.02 ? quiet + step : 0
  }
}

/** Opening a document with 20,000 edits behind it, each time right after a restart of the server. */
export async function open(context: Context): Promise<void> {
  const edits = context.quick ? EDITS_WHEN_QUICK : EDITS
  const written: Written[] = []
  try {
    for (const subject of context.subjects) written.push(await write(context, subject, edits))
    const rounds = context.quick ? 2 : 7
    for (let round = 0; round < rounds; round++) {
      for (const one of inTurn(written, round)) {
        for (const reader of readers) one.openings[reader].push(await openAgain(one, reader))
      }
    }
  } finally {
    for (const { folder } of written) folder.remove()
  }
  const scenario = `${edits.toLocaleString('en')} edits after a restart`
  for (const { subject, openings } of written) {
    for (const reader of readers) {
      context.results.add(
        {
          bench: 'open',
          subject: subject.name,
          scenario: reader === 'warm' ? scenario : `${scenario}, reader just started`,
          unit: 'ms',
          runs: openings[reader].length,
        },
        percentiles(openings[reader].map(({ milliseconds }) => milliseconds)),
      )
    }
    const { warm } = openings
    context.results.add(
      { bench: 'open-bytes', subject: subject.name, scenario, unit: 'bytes', runs: warm.length },
      { value: median(warm.map(({ bytes }) => bytes)) },
    )
  }
}

async function openAgain(
  { subject, folder, room, expected }: Written,
  reader: Reader,
): Promise<Opening> {
  // Each time on the folder as the server left it: some tidy up at the first opening.
  const copy = newFolder(subject.name)
  cpSync(folder.path, copy.path, { recursive: true })
  const server = await subject.start(copy.path)
  const generator = new GeneratorProcess()
  try {
    // Someone has been in another contract before: nobody opens this one in the first moment of a server.
    const [elsewhere] = await server.makeRooms(1, 1)
    await generator.run('read', { wire: subject.wire, seat: elsewhere![0]! })
    return await generator.run('openDocument', {
      wire: subject.wire,
      seat: server.seatsAgain(room)[0]!,
      expected,
      isWarm: reader === 'warm',
    })
  } finally {
    generator.end()
    await server.process.end('SIGTERM')
    copy.remove()
  }
}
