import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** How a run of tests ended. */
export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** The names of the tests that failed first and passed when they were tried again. */
  readonly triedAgain?: readonly string[]
}

/**
 * The last line, that a person and a machine can read: `12 passed, 0 failed`; before it what should not
 * be overlooked.
 */
export function totalsLine({ passed, failed, skipped, triedAgain = [] }: Totals): string {
  const lines = triedAgain.map((name) => `passed only when tried again: ${name}`)
  if (skipped > 0) lines.push(`${skipped} skipped`)
  lines.push(`${passed} passed, ${failed} failed`)
  return lines.join('\n')
}

/**
 * Counts the tests of a run. The totals go to the file that `TEST_TOTALS` names, for the command that
 * started the run; without one they are printed as the last line.
 */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0
    let failed = unhandledErrors.length
    let skipped = 0
    const triedAgain: string[] = []
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      // A file that breaks outside its tests (on loading, in a hook) counts as one failure.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) {
        failed += 1
      }
      for (const test of tests) {
        const { state } = test.result()
        if (test.diagnostic()?.flaky) triedAgain.push(test.fullName)
        if (state === 'passed') passed += 1
        else if (state === 'failed') failed += 1
        else skipped += 1
      }
    }
    const totals: Totals = { passed, failed, skipped, triedAgain }
    const file = process.env.TEST_TOTALS
    if (file) writeFileSync(file, JSON.stringify(totals))
    else console.log(`\n${totalsLine(totals)}`)
  }
}
