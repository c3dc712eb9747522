/** A process of its own that appends rows until the store refuses, then says why and how far it came. */
import { openStore, StoreError } from '../../../server/store/index.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { sampleContract } from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'

const failures: string[] = []
const store = await openStore({
  folder: process.argv[2]!,
  onFailure: ({ code }) => failures.push(code),
})
const log = sqliteUpdateLog(store)
const sample = sampleContract('a')
await store.write(sample.changes)
let acknowledged = 0
const codes: string[] = []
while (codes.length < 3) {
  try {
    const [seq] = await log.append([sampleRow(sample, { bytes: new Uint8Array(3000) })])
    acknowledged = seq!
  } catch (error) {
    codes.push(error instanceof StoreError ? error.code : String(error))
  }
}
await store.close()
console.log(JSON.stringify({ acknowledged, codes, failures }))
