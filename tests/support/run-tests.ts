/**
 * `npm test`: everything that must hold, in one command and on a machine that has only npm. It finds
 * Chromium or installs Debian's, builds the pages, checks types and style, runs every test, and ends
 * with one line, `N passed, N failed`. Each of the steps before the tests counts as one.
 *
 * `npm test -- tests/schemas` runs the steps and only those tests.
 */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.ts'
import { runVitest } from './run-vitest.ts'
import { totalsLines } from './totals.ts'

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

/** Runs vitest; the totals go to a file. */
function vitest(args: readonly string[], totals: string): boolean {
  env.TEST_TOTALS = totals
  return run(join(tools, 'vitest'), ['run', ...args])
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
const totals = runVitest(vitest, [...(browser ? [] : ['--project', 'node']), ...filters])
const failed = totals.failed + failures.length

console.log(
  totalsLines({
    ...totals,
    passed: totals.passed + steps - failures.length,
    failed,
    failures: [...failures.map((name) => ({ name, lines: [] })), ...totals.failures],
  }),
)
process.exitCode = failed === 0 ? 0 : 1
