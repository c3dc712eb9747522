import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findChromium } from '../support/find-chromium.ts'
import { repository } from '../support/source-files.ts'
import { noTotals, totalsLines } from '../support/totals.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspraak-command-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function executable(name: string, text = '#!/bin/sh\n'): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  chmodSync(path, 0o755)
  return path
}

describe('Chromium', () => {
  test('is what CHROMIUM names, as a path or as a name', () => {
    const path = executable('my-browser')
    executable('chromium')
    expect(findChromium({ CHROMIUM: path, PATH: '' })).toBe(path)
    expect(findChromium({ CHROMIUM: 'my-browser', PATH: folder })).toBe(path)
  })

  test('is else found on the path, and a file that cannot run is not it', () => {
    writeFileSync(join(folder, 'chromium'), '')
    const path = executable('google-chrome')
    mkdirSync(join(folder, 'empty'))
    const found = findChromium({ PATH: `${join(folder, 'empty')}:${folder}` })
    // A machine with Chromium in /usr/bin has that one first.
    expect([path, '/usr/bin/chromium', '/usr/bin/chromium-browser']).toContain(found)
  })
})

describe('the last line', () => {
  test('counts what passed and failed, and before it stands what should not be overlooked', () => {
    expect(totalsLines({ ...noTotals, passed: 12 })).toBe('12 passed, 0 failed')
    expect(totalsLines({ ...noTotals, passed: 1, failed: 2, skipped: 3 })).toBe(
      '3 skipped\n1 passed, 2 failed',
    )
    const failures = [{ name: 'a.test.ts > adds', lines: ['expected 1 to be 2'] }]
    expect(
      totalsLines({
        ...noTotals,
        passed: 2,
        failed: 1,
        failures,
        triedAgain: [{ name: 'typing', lines: ['expected a key'] }],
        loud: ['SOMETHING DIED'],
      }).split('\n'),
    ).toEqual([
      'FAILED: a.test.ts > adds',
      '    expected 1 to be 2',
      'passed only when tried again: typing',
      '    expected a key',
      'SOMETHING DIED',
      '2 passed, 1 failed',
    ])
  })

  test('stands behind so many names of failures that the end of a log holds them', () => {
    const failures = Array.from({ length: 90 }, (_, index) => ({
      name: `test ${index}`,
      lines: [],
    }))
    const lines = totalsLines({ ...noTotals, failed: 90, failures }).split('\n')
    expect(lines).toHaveLength(42)
    expect(lines.slice(-2)).toEqual(['and 50 more failed', '0 passed, 90 failed'])
  })

  /** Runs `.ci/run` as it is, with an npm that does what the test says. */
  function ciRun(npm: string): { readonly code: number | null; readonly last: string } {
    mkdirSync(join(folder, 'clone', '.ci'), { recursive: true })
    const script = join(folder, 'clone', '.ci', 'run')
    copyFileSync(join(repository, '.ci', 'run'), script)
    executable('npm', `#!/bin/sh\n${npm}\n`)
    const { status, stdout } = spawnSync('bash', [script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env.PATH ?? ''}` },
    })
    return { code: status, last: stdout.trimEnd().split('\n').at(-1) ?? '' }
  }

  test('of .ci/run is that of npm test, with its exit code', () => {
    const npm = (line: string, code: number) =>
      `if [ "$1" = test ]; then echo "${line}"; exit ${code}; fi`
    expect(ciRun(npm('9 passed, 0 failed', 0))).toEqual({ code: 0, last: '9 passed, 0 failed' })
    expect(ciRun(npm('8 passed, 1 failed', 1))).toEqual({ code: 1, last: '8 passed, 1 failed' })
  })

  test('of .ci/run is there too when the installation fails or the run is killed', () => {
    expect(ciRun('exit 1')).toEqual({ code: 1, last: '0 passed, 1 failed' })
    expect(ciRun('exit 0')).toEqual({ code: 1, last: '0 passed, 1 failed' })
    expect(ciRun('if [ "$1" = test ]; then kill -9 $$; fi')).toEqual({
      code: 137,
      last: '0 passed, 1 failed',
    })
  })
})
