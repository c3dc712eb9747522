import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runVitest } from '../support/run-vitest.ts'
import { repository } from '../support/source-files.ts'
import {
  failing,
  MOST_DIED,
  noTotals,
  type Totals,
  totalsLines,
  withDiedFiles,
} from '../support/totals.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspraak-dying-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the files of `tests/support/dying` with a real vitest. */
function run(env: Readonly<Record<string, string>>): { totals: Totals; started: string[][] } {
  const started: string[][] = []
  const totals = runVitest((args, path) => {
    started.push([...args])
    const dying = join(repository, 'tests', 'support', 'dying')
    const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs')
    const { status } = spawnSync(
      process.execPath,
      [vitest, 'run', '--config', join(dying, 'vitest.config.ts'), ...args],
      {
        cwd: dying,
        stdio: 'ignore',
        env: { PATH: process.env.PATH ?? '', DYING_FOLDER: folder, TEST_TOTALS: path, ...env },
      },
    )
    return status === 0
  }, [])
  return { totals, started }
}

describe('a file whose process died', () => {
  test('is named with its test and how it ended, run again alone, and counted by that', () => {
    const { totals, started } = run({})
    expect(started).toEqual([[], ['dies.case.ts']])
    expect(totals).toMatchObject({ passed: 4, failed: 0, failures: [], died: [] })
    expect(totalsLines(totals).split('\n')).toEqual([
      'THE PROCESS OF THE TESTS DIED (SIGKILL): dies.case.ts, at: ends its process: run again alone, it passed',
      '4 passed, 0 failed',
    ])
  }, 60_000)

  test('fails when it dies again, and hides no other failure', () => {
    const { totals } = run({ DYING_AGAIN: '1', DYING_FAILS: '1' })
    expect(totals).toMatchObject({ passed: 1, failed: 2 })
    expect(totalsLines(totals).split('\n')).toEqual([
      'FAILED: lives.case.ts > fails when that is asked',
      "    expected nothing to be asked: expected '1' to be undefined",
      'FAILED: dies.case.ts',
      '    Its process died again (SIGKILL), when it ran alone.',
      'THE PROCESS OF THE TESTS DIED (SIGKILL): dies.case.ts, at: ends its process: run again alone, it FAILED',
      '1 passed, 2 failed',
    ])
  }, 60_000)

  test('fails when it fails alone, and when nothing of it is found', () => {
    const died = { ...noTotals, passed: 5, died: [{ file: 'a.test.ts', during: [] }] }
    const failed = withDiedFiles(died, () => failing({ ...noTotals, passed: 1 }, 'a > b', 'why'))
    expect(failed).toMatchObject({ passed: 6, failed: 1, failures: [{ name: 'a > b' }] })
    expect(withDiedFiles(died, () => noTotals)).toMatchObject({ passed: 5, failed: 1 })
  })

  test('fails however it ends alone when V8 gave up, for a server would have ended so too', () => {
    const died = { ...noTotals, passed: 5, died: [{ file: 'a.test.ts', during: [] }] }
    const well = (): typeof noTotals => ({ ...noTotals, passed: 2 })
    for (const end of ['SIGABRT', 'exit code 134']) {
      const totals = withDiedFiles({ ...died, ends: [end] }, well)
      expect(totals).toMatchObject({ passed: 7, failed: 1, failures: [{ name: 'a.test.ts' }] })
    }
    expect(withDiedFiles({ ...died, ends: ['SIGSEGV'] }, well)).toMatchObject({ failed: 0 })
  })

  test('is not run again when many died: then something else is the matter', () => {
    const files = Array.from({ length: MOST_DIED + 2 }, (_, index) => `${index}.test.ts`)
    const again: string[] = []
    const totals = withDiedFiles(
      { ...noTotals, died: files.map((file) => ({ file, during: [] })), ends: ['SIGSEGV'] },
      (file) => {
        again.push(file)
        return { ...noTotals, passed: 1 }
      },
    )
    expect(again).toEqual(files.slice(0, MOST_DIED))
    expect(totals).toMatchObject({ passed: MOST_DIED, failed: 2 })
    expect(totals.loud).toHaveLength(files.length)
  })
})

describe('the run as a whole', () => {
  test('fails without totals, and one test that fails takes no process along', () => {
    expect(runVitest(() => true, [])).toMatchObject({ passed: 0, failed: 1 })
    const { totals } = run({ DYING_FOLDER: '/nowhere/at/all' })
    expect(totals).toMatchObject({ passed: 3, failed: 1 })
  }, 60_000)
})
