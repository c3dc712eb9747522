import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

const folder = process.env.DYING_FOLDER

/** Says in the folder that the run has heard of the test that ends its process. */
const hearing: Reporter = {
  onTestCaseReady({ name }) {
    if (name !== 'ends its process' || folder === undefined || !existsSync(folder)) return
    writeFileSync(join(folder, 'heard'), '')
  },
}

/** For the tests of the test command: files of which one ends its own process. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    reporters: ['../totals-reporter.ts', hearing],
    include: ['*.case.ts'],
    maxWorkers: 2,
  },
})
