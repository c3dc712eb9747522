/**
 * `npm test`: everything that must hold, in one command and on a machine that has only npm. It finds
 * Chromium or installs Debian's, builds the pages, checks types and style, runs every test, and ends
 * with one line, `N passed, N failed`. Each of the steps before the tests counts as one.
 *
 * `npm test -- tests/schemas` runs the steps and only those tests.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.ts'
import { type Totals, totalsLine } from './totals-reporter.ts'

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const tools = join(repository, 'node_modules', '.bin')
// The Node that came with the installation stands first, also for what the tests start.
const env: Record<string, string | undefined> = {
  ...process.env,
  PATH: `${tools}:${process.env.PATH ?? ''}`,
}

/** Runs a command with its output shown, and says whether it ended well. */
function run(command: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(command, args, {
    cwd: repository,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (error) console.error(`Expected "${command}" to start: ${error.message}`)
  return status === 0
}

function chromium(): string | null {
  const found = findChromium(env)
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium here: installing the one of Debian.')
    env.DEBIAN_FRONTEND = 'noninteractive'
    run('apt-get', ['update', '--quiet'])
    run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'])
  }
  return findChromium(env)
}

function vitest(args: readonly string[]): Totals {
  const folder = mkdtempSync(join(tmpdir(), 'samenspraak-totals-'))
  const file = join(folder, 'totals.json')
  env.TEST_TOTALS = file
  const ended = run(join(tools, 'vitest'), ['run', ...args])
  try {
    const totals = JSON.parse(readFileSync(file, 'utf8')) as Totals
    if (totals.passed + totals.failed === 0) {
      console.error('Expected at least one test, found none.')
      return { ...totals, failed: 1 }
    }
    if (!ended && totals.failed === 0) {
      console.error('The tests passed, but the run itself failed.')
      return { ...totals, failed: 1 }
    }
    return totals
  } catch {
    console.error('The run of the tests ended before it could count them.')
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(`Expected Node 24 or newer, got ${process.version}. Start with "npm test".`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const filters = process.argv.slice(2)
const failures: string[] = []
let steps = 0

function step(name: string, passed: boolean): boolean {
  steps += 1
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}\n`)
  if (!passed) failures.push(name)
  return passed
}

const browser = chromium()
if (browser) env.CHROMIUM = browser
else {
  console.error(
    'Expected Chromium, found none. Install it ("apt-get install chromium" as root on Debian or\n' +
      'Ubuntu) or set CHROMIUM to the path of Chromium or Chrome. Tests in a browser are not run.',
  )
}
step('Chromium is there', browser !== null)
step('the pages build', run(join(tools, 'vite'), ['build', '--logLevel', 'warn']))
step('types', run(join(tools, 'tsc'), ['-b']))
step('style', run(join(tools, 'biome'), ['check', '--error-on-warnings']))
const totals = vitest([...(browser ? [] : ['--project', 'node']), ...filters])

for (const failure of failures) console.log(`FAILED: ${failure}`)
console.log(
  totalsLine({
    passed: totals.passed + steps - failures.length,
    failed: totals.failed + failures.length,
    skipped: totals.skipped,
    triedAgain: totals.triedAgain ?? [],
  }),
)
process.exitCode = totals.failed + failures.length === 0 ? 0 : 1
