/**
 * The benchmarks: our server and editor beside the best ones there are, in the same run.
 *
 *     npm run bench                          everything: prints one JSON object a line, then a table
 *     npm run bench -- latency open          some of it
 *     npm run bench -- --quick               shorter: to see that it works, not to quote
 *     npm run bench -- --rounds 1            of latency; 3 when left out
 *     npm run bench -- --write-docs          puts the tables of what was run in docs/benchmarks.md
 *     npm run bench -- --only samenspraak    one server
 *     npm run bench -- --profile <folder>    profiles of our server's processor, for each round
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchFolder, newFolder, repository } from './harness/folders.ts'
import { Results, say } from './harness/measurement.ts'
import { GeneratorProcess } from './load/generator-process.ts'
import { tables } from './report/tables.ts'
import { writeTables } from './report/write-docs.ts'
import { check } from './scenarios/check.ts'
import type { Context } from './scenarios/context.ts'
import { durability } from './scenarios/durability.ts'
import { floors, latency } from './scenarios/latency.ts'
import { malformed } from './scenarios/malformed.ts'
import { memory } from './scenarios/memory.ts'
import { open } from './scenarios/open.ts'
import { paint } from './scenarios/paint.ts'
import { readability } from './scenarios/readability.ts'
import { rights } from './scenarios/rights.ts'
import { selfCheck } from './scenarios/self-check.ts'
import { sessions } from './scenarios/sessions.ts'
import { sizes } from './scenarios/sizes.ts'
import { sustained } from './scenarios/sustained.ts'
import { hocuspocus, yWebsocket } from './subjects/peers.ts'
import { samenspraak } from './subjects/samenspraak.ts'
import type { Subject } from './subjects/subject.ts'

const benchmarks = {
  latency,
  sustained,
  memory,
  open,
  durability,
  malformed,
  paint,
  sizes,
  check,
  readability,
  sessions,
  rights,
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string', multiple: true },
    profile: { type: 'string' },
  },
})
const unknown = positionals.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0) {
  say(`Expected some of ${Object.keys(benchmarks).join(', ')}, got ${unknown.join(', ')}`)
  process.exit(2)
}
const chosen = Object.entries(benchmarks).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
)

if (!existsSync(join(benchFolder, 'node_modules'))) {
  say('Installing the peers …')
  const { status } = spawnSync('npm', ['ci', '--prefix', benchFolder], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(1)
}

const everyone: readonly Subject[] = [samenspraak, hocuspocus, yWebsocket]
const subjects = everyone.filter(({ name }) => options.only?.includes(name) ?? true)
const context: Context = {
  results: new Results(),
  subjects,
  quick: options.quick,
  rounds: roundsAsked(),
  start: subjects.includes(samenspraak) ? await startingText() : null,
  profile: options.profile === undefined ? null : resolve(options.profile),
}
const started = Date.now()
const failed: string[] = []
for (const [name, run] of [['self-check', selfCheck] as const, ...chosen]) {
  say(`${name} (${Math.round((Date.now() - started) / 1000)} s)`)
  try {
    await run(context)
  } catch (error) {
    failed.push(name)
    say(`${name} did not finish: ${error instanceof Error ? (error.stack ?? '') : String(error)}`)
    if (error instanceof Error && error.cause) say(String(error.cause))
  }
}
const text = tables(context.results.measurements, subjects, floors)
say(`\n${text}\n`)
if (options['write-docs']) writeTables(join(repository, 'docs/benchmarks.md'), text)
say(`Done in ${Math.round((Date.now() - started) / 1000)} s`)
if (failed.length > 0) process.exitCode = 1

/** How often each latency is measured. */
function roundsAsked(): number {
  const rounds = Number(options.rounds ?? (options.quick ? 1 : 3))
  if (Number.isInteger(rounds) && rounds >= 1) return rounds
  say(`Expected --rounds to be a whole number from 1, got ${options.rounds}`)
  process.exit(2)
}

/** The text with which one of our contracts starts, so that the peers' rooms hold the same. */
async function startingText(): Promise<Uint8Array> {
  const folder = newFolder('start')
  const server = await samenspraak.start(folder.path)
  const generator = new GeneratorProcess()
  try {
    const [room] = await server.makeRooms(1, 1)
    return await generator.run('read', { wire: samenspraak.wire, seat: room![0]! })
  } finally {
    generator.end()
    await server.process.end('SIGTERM')
    folder.remove()
  }
}
