/**
 * The root of the server: reads the settings, and serves or does one of the other commands. Everything
 * that is wired together is wired in `start-server.ts`; clock, chance and signals come from here.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { roleNames } from '../schemas/contract/index.ts'
import { type Command, commandHelp } from './command.ts'
import { type Config, isServing, pathsOf, readConfig, settings } from './config.ts'
import { createLog } from './log.ts'
import { warmUp } from './rooms/index.ts'
import { contractLink } from './routes/index.ts'
import { readSettingsFiles, typeProblems } from './settings-files.ts'
import { startServer } from './start-server.ts'
import { backUp, checkDatabase, restore, StoreError, type StoreErrorCode } from './store/index.ts'
import { realSystem } from './system.ts'
import { type Preview, runTypeCommand } from './type-command/index.ts'
import { armFault } from './updates/index.ts'
import { runWorkerCommand } from './workers.ts'

// After sysexits.h, which service managers know; 1 is what a linter says that found something.
const exit = {
  ok: 0,
  found: 1,
  usage: 64,
  data: 65,
  unavailable: 69,
  software: 70,
  write: 73,
  later: 75,
}

const exitOf: Readonly<Partial<Record<StoreErrorCode, number>>> = {
  'in-use': exit.later,
  busy: exit.later,
  full: exit.write,
  unwritable: exit.write,
  corrupt: exit.data,
  foreign: exit.data,
  newer: exit.data,
  missing: exit.data,
  refused: exit.usage,
}

/** How long a shutdown may take before it is cut off; what is on disk is on disk by then. */
const SHUTDOWN_MILLISECONDS = 20_000

const help = `${commandHelp}

Settings, from the environment:
${Object.entries(settings)
  .map(([name, text]) => `  ${name}\n      ${text}`)
  .join('\n')}`

async function run(command: Command, config: Config): Promise<number> {
  switch (command.kind) {
    case 'help':
      console.log(help)
      return exit.ok
    case 'serve':
      return serve(config)
    case 'add-worker':
    case 'list-workers':
    case 'new-link':
    case 'remove-worker':
      console.log(runWorkerCommand(command, config, realSystem))
      return exit.ok
    case 'type': {
      const { ok, lines, preview } = await runTypeCommand(command, config, realSystem)
      for (const line of lines) (ok ? console.log : console.error)(line)
      return preview ? await serve(preview.config, preview) : ok ? exit.ok : exit.data
    }
    case 'backup':
      backUp(config.dataFolder, command.file)
      console.log(`The data is copied into ${command.file}`)
      return exit.ok
    case 'restore': {
      const { contracts, epoch, replaced } = restore(
        config.dataFolder,
        command.file,
        realSystem.now(),
      )
      console.log(`Restored ${contracts} contracts, now of epoch ${epoch}`)
      if (replaced) console.log(`The data that was there is kept in ${replaced}`)
      return exit.ok
    }
    case 'readability': {
      // Its words are read when they are asked for: a server that serves does not keep them.
      const { runReadability } = await import('./readability-command/index.ts')
      const { outcome, output, problems } = await runReadability(command)
      if (output !== '') console.log(output)
      for (const problem of problems) console.error(problem)
      return { calm: exit.ok, warnings: exit.found, unreadable: exit.data }[outcome]
    }
    case 'check': {
      const { contracts, rows, problems } = checkDatabase(config.dataFolder)
      for (const problem of problems) console.error(problem)
      console.log(`${contracts} contracts, ${rows} rows, ${problems.length} problems`)
      return problems.length === 0 ? exit.ok : exit.data
    }
  }
}

/**
 * What the system keeps of a process that crashes has none of its memory, and so nothing that somebody
 * wrote; the processes that this one starts have the same setting. On Linux: elsewhere it is the
 * operator's to see to.
 */
function keepMemoryOutOfDumps(): void {
  try {
    writeFileSync('/proc/self/coredump_filter', '0')
  } catch {
    // Not Linux, or a sandbox that does not let us.
  }
}

/**
 * V8 puts an object among the old ones at once when those that were made by the same line stayed. While
 * everybody comes in much stays, and from then on all that an edit brings is old when it is made: 2 kB for
 * each, which nobody needs a moment later and which only the next full collection finds.
 */
function makeAllObjectsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}

/**
 * Serves until a signal or a broken store ends it.
 * @param showing what is served for a look only: its links, and what takes it away again
 * @returns the exit code
 */
async function serve(config: Config, showing?: Preview): Promise<number> {
  const files = readSettingsFiles(config)
  if (!files.ok) {
    const problems = [...files.refusal, ...(await typeProblems(config.typesFolder, realSystem))]
    for (const problem of problems) console.error(problem)
    return exit.usage
  }
  keepMemoryOutOfDumps()
  makeAllObjectsYoung()
  const log = createLog(config.logLevel)
  const { promise: ended, resolve: end } = Promise.withResolvers<number>()
  let isEnding = false

  function onSignal(signal: NodeJS.Signals): void {
    // Whoever asks twice does not want to wait.
    if (isEnding) process.exit(128 + (signal === 'SIGINT' ? 2 : 15))
    isEnding = true
    log({ kind: 'stopping', signal })
    end(exit.ok)
  }
  function onUnexpected(error: unknown): void {
    log({ kind: 'unexpected', error })
    isEnding = true
    end(exit.software)
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  process.on('uncaughtException', onUnexpected)
  process.on('unhandledRejection', onUnexpected)

  warmUp()
  const file = import.meta.url.endsWith('.ts') ? '../dist/web' : '../../web'
  const server = await startServer({
    config,
    system: realSystem,
    ...files.value,
    log,
    webFolder: fileURLToPath(new URL(file, import.meta.url)),
    faults: armFault(config.testing.fault, () => process.kill(process.pid, 'SIGKILL')),
    onStoreFailure: () => end(exit.software),
  })
  log({ kind: 'started', host: config.host, port: server.port })
  const links = (server.demo?.people ?? []).map(
    ({ role, name, token }) =>
      `  ${name} (${roleNames[role].nl}): ${contractLink(server.url, server.demo!.contract, token)}`,
  )
  if (showing) links.push(...(await showing.links(server)))
  console.log([`Samenspraak: ${server.url}`, ...links].join('\n'))

  const code = await ended
  isEnding = true
  const tooLong = setTimeout(() => process.exit(exit.software), SHUTDOWN_MILLISECONDS)
  await server.close()
  clearTimeout(tooLong)
  log({ kind: 'stopped' })
  showing?.remove()
  return code
}

// What is written here is about people: only this user may read it.
process.umask(0o077)

const config = readConfig(process.env, process.argv.slice(2), process.cwd())
if (config.ok) {
  try {
    process.exitCode = await run(config.value.command, config.value)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (error instanceof StoreError) {
      console.error(message)
      process.exitCode = exitOf[error.code] ?? exit.software
    } else if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      console.error(`Cannot listen on ${config.value.host}, port ${config.value.port} (${code})`)
      process.exitCode = exit.unavailable
    } else throw error
  }
} else {
  const problems = [...config.refusal]
  if (isServing(process.argv.slice(2), process.cwd())) {
    const paths = pathsOf(process.env, process.cwd())
    const files = readSettingsFiles(paths)
    if (!files.ok) problems.push(...files.refusal)
    problems.push(...(await typeProblems(paths.typesFolder, realSystem)))
  }
  for (const problem of problems) console.error(problem)
  console.error('See --help for the commands and the settings')
  process.exitCode = exit.usage
}
