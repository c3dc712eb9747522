/**
 * A process of its own for the kill tests: appends one row after the other, says each one that was
 * acknowledged on standard output, and compacts now and then. It dies where its environment tells it.
 * Its argument says how many rows it appends at a time: 1 when there is none. It compacts every fourth
 * row, or never when it is told how few rows the journal keeps.
 */
import { writeSync } from 'node:fs'
import { readConfig } from '../../../server/config.ts'
import { openStore } from '../../../server/store/index.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { sampleContract } from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'
import { numbered } from './numbered.ts'

const config = readConfig(process.env, [], process.cwd())
if (!config.ok) throw new Error(config.refusal.join('\n'))
const { dataFolder, testing } = config.value
const { fault, journalRows } = testing
const store = await openStore({
  folder: dataFolder,
  fault,
  ...(journalRows === null ? {} : { journalRows }),
})
const log = sqliteUpdateLog(store)
const { centre, contract, ...sample } = sampleContract('a')

/** Says a line before anything else happens, also when whoever reads is slow and the pipe is full. */
function say(line: string): void {
  for (;;) {
    try {
      writeSync(1, `${line}\n`)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

const together = Number(process.argv[2] ?? 1)
let seq = (await log.load(centre, contract))?.seq ?? 0
while (true) {
  // Three at once, so that a commit holds more than one.
  const appends = [0, 1, 2].map((step) =>
    Array.from({ length: together }, (_, index) =>
      sampleRow(
        { centre, contract, ...sample },
        { bytes: numbered(seq + step * together + index + 1) },
      ),
    ),
  )
  for (const appended of await Promise.all(appends.map((rows) => log.append(rows)))) {
    seq = appended.at(-1)!
    say(`row ${seq}`)
  }
  if (seq % 4 === 0 && journalRows === null) {
    await log.compact(centre, contract, numbered(seq), seq)
    say(`snapshot ${seq}`)
  }
}
