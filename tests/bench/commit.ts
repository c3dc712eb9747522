/**
 * What one edit costs in the store alone, without sockets and rooms: processor time for each append, and
 * how long an append waits.
 *
 *     node tests/bench/commit.ts                   a table
 *     node --cpu-prof tests/bench/commit.ts lone   where the time goes
 *
 * `lone`: one append at a time, as when one person types. `crowd`: so many appends a second to different
 * contracts, whatever is under way, so that they share commits. `batch`: one append of 8 rows at a
 * time, as when a room takes what came during its last commit.
 */
import { parseArgs } from 'node:util'
import type { SessionId } from '../../schemas/basics/index.ts'
import { openStore } from '../../server/store/index.ts'
import { type NewUpdateRow, sqliteUpdateLog, type UpdateLog } from '../../server/updates/index.ts'
import { type SampleContract, sampleContract } from '../support/store-fixture.ts'
import { now, pause } from './harness/clock.ts'
import { newFolder } from './harness/folders.ts'
import { median, percentiles } from './harness/statistics.ts'

interface Load {
  readonly contracts: number
  /** Null: each append waits for the one before it. */
  readonly perSecond: number | null
  readonly rows: number
  readonly appends: number
}

const loads: Readonly<Record<string, Load>> = {
  lone: { contracts: 1, perSecond: null, rows: 1, appends: 3000 },
  crowd: { contracts: 300, perSecond: 5000, rows: 1, appends: 12_000 },
  batch: { contracts: 1, perSecond: null, rows: 8, appends: 2000 },
}

interface Round {
  readonly microseconds: number
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

/** @returns how long each append waited, in milliseconds */
async function run(
  log: UpdateLog,
  contracts: readonly SampleContract[],
  { rows, perSecond }: Load,
  count: number,
): Promise<Float64Array> {
  const waits = new Float64Array(count)
  async function append(index: number): Promise<void> {
    const contract = contracts[index % contracts.length]!
    const start = now()
    await log.append(Array.from({ length: rows }, () => rowOf(contract, index)))
    waits[index] = now() - start
  }
  if (perSecond === null) {
    for (let index = 0; index < count; index++) await append(index)
    return waits
  }
  const start = now()
  const underWay: Promise<void>[] = []
  while (underWay.length < count) {
    const due = Math.min(count, Math.ceil(((now() - start) / 1000) * perSecond))
    while (underWay.length < due) underWay.push(append(underWay.length))
    await pause(1)
  }
  await Promise.all(underWay)
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
    const before = process.cpuUsage()
    const waits = await run(log, contracts, load, load.appends)
    const { user, system } = process.cpuUsage(before)
    const rows = load.appends * load.rows
    return {
      microseconds: (user + system) / rows,
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
    'µs CPU a row': middle((round) => round.microseconds, 1),
    'rows a commit': middle((round) => round.rowsInCommit, 1),
    'wait p50 ms': middle((round) => round.p50, 3),
    'wait p95 ms': middle((round) => round.p95, 3),
  }
}
console.table(table)
