import { afterEach, describe, expect, test } from 'vitest'
import { faultPoints } from '../../../server/updates/index.ts'
import { seededRandom } from '../../support/random.ts'
import { type RawClient, rawClient } from '../../support/raw-client.ts'
import { type ServerProcess, startServerProcess } from '../../support/server-process.ts'
import { firstText } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'

const folders: ReturnType<typeof temporaryFolder>[] = []
const processes: ServerProcess[] = []
const clients: RawClient[] = []

afterEach(async () => {
  for (const client of clients.splice(0)) client.terminate()
  for (const process of processes.splice(0)) await process.stop('SIGKILL')
  for (const { remove } of folders.splice(0)) remove()
})

async function start(folder: string, dieAt?: string, journalRows?: number) {
  const env: Record<string, string> = {}
  if (dieAt !== undefined) {
    env.SAMENSPRAAK_TEST = '1'
    env.SAMENSPRAAK_TEST_DIE_AT = dieAt
    if (journalRows !== undefined) env.SAMENSPRAAK_TEST_JOURNAL_ROWS = String(journalRows)
  }
  const process = await startServerProcess({ folder, args: ['--demo'], env })
  processes.push(process)
  const { contract, schema, people } = await process.demo()
  const collab = `${process.url.replace('http', 'ws')}/collab`
  return {
    process,
    async open(role: 'worker' | 'client' | 'support'): Promise<RawClient> {
      const { token } = people.find((person) => person.role === role)!
      const query = new URLSearchParams({ token, schema: String(schema), receipts: '1' })
      const url = `${collab}/${contract}?${query}`
      const client = await rawClient({ socketUrl: () => url }, role, { url })
      clients.push(client)
      return client
    },
  }
}

interface Run {
  /** Marks of edits whose receipt came. */
  readonly confirmed: readonly string[]
  /** The text as another client saw it last. */
  readonly seen: string
}

/** Two write marks until the server dies, in edits of so many bytes; a third looks on. */
async function writeUntilDead(
  folder: string,
  {
    dieAt,
    killAfter,
    bytes = 1,
    journalRows,
  }: { dieAt?: string; killAfter?: number; bytes?: number; journalRows?: number },
): Promise<Run> {
  const { process, open } = await start(folder, dieAt, journalRows)
  const [one, other, witness] = await Promise.all([open('client'), open('worker'), open('support')])
  const writers = [one, other]
  await Promise.all(writers.map((writer) => writer.saved()))
  const marks: string[][] = [[], []]
  const filling = '.'.repeat(bytes)
  const ended = Promise.all([...writers, witness].map(({ closed }) => closed))
  for (let round = 0; writers.every(({ code }) => code === null) && round < 3000; round++) {
    for (const [index, writer] of writers.entries()) {
      const mark = `[${index}:${round}]`
      marks[index]!.push(mark)
      writer.edit((text) => text.insert(0, mark + filling))
    }
    if (round === killAfter) await process.stop('SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await ended
  expect(await process.ended).toMatchObject({ signal: 'SIGKILL', errors: '' })
  return {
    // The first frame of each is its answer to the server's question.
    confirmed: writers.flatMap(({ receipt }, index) =>
      marks[index]!.slice(0, Math.max(0, receipt - 1)),
    ),
    seen: firstText(witness.doc).toString(),
  }
}

async function expectNothingLost(folder: string, { confirmed, seen }: Run): Promise<void> {
  const { open } = await start(folder)
  const text = firstText((await open('support')).doc).toString()
  for (const mark of confirmed) expect(text).toContain(mark)
  for (const [mark] of seen.matchAll(/\[\d:\d+\]/g)) expect(text).toContain(mark)
}

describe('[R2] a kill loses nothing that was acknowledged or that another has seen', () => {
  const snapshots = faultPoints.filter((point) => /snapshot|archive|fold/.test(point))
  const settling = faultPoints.filter((point) => /settle|trim/.test(point))
  const writes = faultPoints.filter(
    (point) => !snapshots.includes(point) && !settling.includes(point),
  )

  test.each(writes)('at the step %s', async (point) => {
    const folder = temporaryFolder()
    folders.push(folder)
    const run = await writeUntilDead(folder.folder, { dieAt: `${point}:25` })
    expect(run.confirmed.length).toBeGreaterThan(5)
    expect(run.seen).toMatch(/\[\d:\d+\]/)
    await expectNothingLost(folder.folder, run)
  })

  test.each(snapshots)('at the step %s of making a snapshot', async (point) => {
    const folder = temporaryFolder()
    folders.push(folder)
    const run = await writeUntilDead(folder.folder, { dieAt: point, bytes: 8000 })
    expect(run.confirmed.length).toBeGreaterThan(10)
    expect(run.seen).toMatch(/\[\d:\d+\]/)
    await expectNothingLost(folder.folder, run)
  })

  test.each(settling)('at the step %s of making the journal shorter', async (point) => {
    const folder = temporaryFolder()
    folders.push(folder)
    const run = await writeUntilDead(folder.folder, { dieAt: `${point}:3`, journalRows: 40 })
    expect(run.confirmed.length).toBeGreaterThan(10)
    expect(run.seen).toMatch(/\[\d:\d+\]/)
    await expectNothingLost(folder.folder, run)
  })

  // Eight processes of a server start one after another in it: more than one test may take.
  test('at any moment, again and again on the same data', async () => {
    const folder = temporaryFolder()
    folders.push(folder)
    const random = seededRandom(11)
    for (let round = 0; round < 4; round++) {
      const run = await writeUntilDead(folder.folder, { killAfter: 20 + random.below(60) })
      await expectNothingLost(folder.folder, run)
      await processes.pop()!.stop('SIGKILL')
    }
  }, 120_000)
})
