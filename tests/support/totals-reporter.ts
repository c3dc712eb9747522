import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { type DiedFile, type Failure, failing, type Totals, totalsLines } from './totals.ts'

/** What a failure says first is enough to know it by; all of it stands higher in the log. */
const FIRST_LINES = 4

interface Thrown {
  readonly message?: string
  readonly cause?: unknown
}

function firstLines(errors: readonly Thrown[]): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
  const colours = /\u001b\[[0-9;]*m/g
  return errors.flatMap(({ message = 'no message', cause }) => {
    const lines = message
      .replace(colours, '')
      .split('\n')
      .map((line) => line.trimEnd().slice(0, 200))
      .filter((line) => line !== '')
    const because = (cause as Thrown | undefined)?.message
    return [...lines.slice(0, FIRST_LINES), ...(because ? [`Caused by: ${because}`] : [])]
  })
}

/** The pool of vitest lost a process: which, it does not say. */
const isOfPool = (error: unknown): boolean =>
  /^\[vitest-pool/.test((error as Thrown | null)?.message ?? '')

/**
 * Counts the tests of a run, and names what failed, what was tried again, and each file whose process
 * died. The totals go to the file that `TEST_TOTALS` names, for the command that started the run;
 * without one they are printed as the last lines.
 */
export default class TotalsReporter implements Reporter {
  readonly #ends: string[] = []
  /** The test that each file is at. */
  readonly #at = new Map<string, TestCase>()

  onInit(): void {
    // How a process ended is the first thing to know of it, and vitest does not say.
    subscribe('child_process', (message) => {
      const { process: child } = message as { process: ChildProcess }
      child.once('exit', (code, signal) => {
        const isOfTests = child.spawnargs.some((one) => /vitest\/dist\/workers\//.test(one))
        if (isOfTests && !child.killed) this.#ends.push(signal ?? `exit code ${code}`)
      })
    })
  }

  onTestCaseReady(test: TestCase): void {
    this.#at.set(test.module.id, test)
  }

  onTestCaseResult(test: TestCase): void {
    this.#at.delete(test.module.id)
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0
    let skipped = 0
    const failures: Failure[] = []
    const triedAgain: Failure[] = []
    const died: DiedFile[] = []
    for (const module of modules) {
      const file = module.relativeModuleId
      const state = module.state()
      if (state === 'pending' || state === 'queued') {
        const at = this.#at.get(module.id)
        died.push({ file, during: at ? [at.fullName] : [] })
        continue
      }
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const result = test.result()
        const name = `${file} > ${test.fullName}`
        const lines = firstLines((result.errors ?? []).slice(0, 2))
        if (test.diagnostic()?.flaky) triedAgain.push({ name, lines })
        if (result.state === 'passed') passed += 1
        else if (result.state === 'failed') failures.push({ name, lines })
        else skipped += 1
      }
      // A file that breaks outside its tests (on loading, in a hook) counts as one failure.
      if (state === 'failed' && !tests.some((test) => test.result().state === 'failed')) {
        const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors())
        failures.push({ name: file, lines: firstLines([...module.errors(), ...suites]) })
      }
    }
    // Each file that died brought one error of the pool.
    let explained = died.length
    for (const error of unhandledErrors) {
      if (isOfPool(error) && explained > 0) explained -= 1
      else failures.push({ name: 'outside the tests', lines: firstLines([error as Thrown]) })
    }
    const totals: Totals = {
      passed,
      failed: failures.length,
      skipped,
      failures,
      triedAgain,
      died,
      ends: died.length > 0 ? this.#ends : [],
      loud: [],
    }
    const path = process.env.TEST_TOTALS
    if (path) writeFileSync(path, JSON.stringify(totals))
    else console.log(`\n${totalsLines(withoutAgain(totals))}`)
  }
}

/** Where nobody runs the files that died again, they failed. */
function withoutAgain(totals: Totals): Totals {
  const how = totals.ends.join(', ')
  return totals.died.reduce(
    (sum, { file, during }) =>
      failing(sum, file, `Its process died: ${how || 'nobody knows how'}`, ...during),
    totals,
  )
}
