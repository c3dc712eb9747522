/** A process of its own that opens the store of the folder it is given, says so, and stays. */
import { writeSync } from 'node:fs'
import { openStore, StoreError } from '../../../server/store/index.ts'

try {
  await openStore({ folder: process.argv[2]! })
  writeSync(1, 'open\n')
  setInterval(() => {}, 1000)
} catch (error) {
  writeSync(1, `${error instanceof StoreError ? error.code : error}\n`)
  process.exit(1)
}
