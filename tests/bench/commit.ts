/**
 * What one edit costs in the store alone, without sockets and rooms: processor time for each append, of
 * the whole process and of the main thread, and how long an append waits.
 *
 *     node tests/bench/commit.ts                   a table
 *     node --cpu-prof tests/bench/commit.ts lone   where the time goes, the thread of the store too
 *
 * `lone`: one append at a time, as when one person types. `crowd`: 16 appends to different contracts
 * are always under way, so commits are shared. `batch`: one append of 8 rows at a time, as when a room
 * takes what came during its last commit.
 */
import { parseArgs } from 'node:util'
import type { SessionId } from '../../schemas/basics/index.ts'
import { openStore } from '../../server/store/index.ts'
import { type NewUpdateRow, sqliteUpdateLog, type UpdateLog } from '../../server/updates/index.ts'
import { type SampleContract, sampleContract } from '../support/store-fixture.ts'
import { now } from './harness/clock.ts'
import { newFolder } from './harness/folders.ts'
import { median, percentiles } from './harness/statistics.ts'

const loads = {
  lone: { contracts: 1, underWay: 1, rows: 1, appends: 3000 },
  crowd: { contracts: 300, underWay: 16, rows: 1, appends: 12_000 },
  batch: { contracts: 1, underWay: 1, rows: 8, appends: 2000 },
}

type Load = (typeof loads)[keyof typeof loads]

interface Round {
  readonly processMicroseconds: number
  readonly mainMicroseconds: number
  readonly p50: number
  readonly p95: number
  readonly rowsInCommit: number
}

function rowOf({ centre, contract, worker }: SampleContract, clock: number): NewUpdateRow {
  return {
    centre,
    contract,
    bytes: new Uint8Array(32).fill(clock),
    participant: worker,
    session: 'a-session-with-22-chars' as SessionId,
    ranges: [{ client: 4_000_000_000, from: clock, to: clock + 1 }],
    schema: 1,
    at: 1_700_000_000_000 + clock,
  }
}

async function run(
  log: UpdateLog,
  contracts: readonly SampleContract[],
  load: Load,
  count: number,
) {
  const waits = new Float64Array(count)
  let begun = 0
  async function typeOn(): Promise<void> {
    while (begun < count) {
      const index = begun++
      const contract = contracts[index % contracts.length]!
      const rows = Array.from({ length: load.rows }, () => rowOf(contract, index))
      const start = now()
      await log.append(rows)
      waits[index] = now() - start
    }
  }
  await Promise.all(Array.from({ length: load.underWay }, typeOn))
  return waits
}

async function measure(load: Load): Promise<Round> {
  const folder = newFolder('commit')
  let requests = 0
  let commits = 0
  const store = await openStore({
    folder: folder.path,
    onCommit(commit) {
      requests += commit.requests
      commits += 1
    },
  })
  try {
    const contracts = Array.from({ length: load.contracts }, (_, index) =>
      sampleContract(`centre-${index}`),
    )
    for (const { changes } of contracts) await store.write(changes)
    const log = sqliteUpdateLog(store)
    await run(log, contracts, load, load.appends / 4)
    requests = 0
    commits = 0
    const main = process.threadCpuUsage()
    const all = process.cpuUsage()
    const waits = await run(log, contracts, load, load.appends)
    const { user, system } = process.cpuUsage(all)
    const mine = process.threadCpuUsage(main)
    const rows = load.appends * load.rows
    return {
      processMicroseconds: (user + system) / rows,
      mainMicroseconds: (mine.user + mine.system) / rows,
      rowsInCommit: (requests / commits) * load.rows,
      ...percentiles(waits),
    }
  } finally {
    await store.close()
    folder.remove()
  }
}

const { positionals } = parseArgs({ allowPositionals: true })
const table: Record<string, Record<string, number>> = {}
for (const [name, load] of Object.entries(loads)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const rounds: Round[] = []
  for (let round = 0; round < 5; round++) rounds.push(await measure(load))
  const middle = (of: (round: Round) => number, digits: number): number =>
    Number(median(rounds.map(of)).toFixed(digits))
  table[name] = {
    'µs CPU a row': middle((round) => round.processMicroseconds, 1),
    'of it main thread': middle((round) => round.mainMicroseconds, 1),
    'rows a commit': middle((round) => round.rowsInCommit, 1),
    'wait p50 ms': middle((round) => round.p50, 3),
    'wait p95 ms': middle((round) => round.p95, 3),
  }
}
console.table(table)
