import { defineConfig } from 'vitest/config'

/** For the tests of the test command: files of which one ends its own process. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    reporters: ['../totals-reporter.ts'],
    include: ['*.case.ts'],
    maxWorkers: 2,
  },
})
