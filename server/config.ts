/**
 * The settings of the server, read once from the environment and the command line into one frozen
 * object. Every problem is listed at once. A message names the setting and what was expected, never
 * the value that came: a value can be a secret in the wrong place.
 */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { ok, type Result, refuse } from '../schemas/basics/index.ts'
import { type ArmedFault, faultPoints, readArmedFault } from './updates/index.ts'

export type Command =
  | { readonly kind: 'serve' }
  | { readonly kind: 'backup'; readonly file: string }
  | { readonly kind: 'restore'; readonly file: string }
  | { readonly kind: 'check' }
  | { readonly kind: 'help' }

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

export type LogLevel = (typeof logLevels)[number]

export interface Config {
  readonly command: Command
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The data folder, as an absolute path. */
  readonly dataFolder: string
  /** Where people reach the server, without a slash at the end; null: where it listens. */
  readonly publicUrl: string | null
  readonly logLevel: LogLevel
  readonly demo: boolean
  readonly limits: Limits
  readonly testing: Testing
}

/** What one server takes from the outside before it refuses. */
export interface Limits {
  /** One frame of the socket, in bytes. */
  readonly frameBytes: number
  /** One shared document, as an update of all of it, in bytes. */
  readonly documentBytes: number
  /** The presence of one session, in bytes of JSON. */
  readonly presenceBytes: number
  /** Frames a second of one session, over time; more of them wait. */
  readonly framesPerSecond: number
  /** Bytes a second of one session, over time; more of them wait. */
  readonly bytesPerSecond: number
  /** Bytes that wait to be sent to one session before it is closed with 1013. */
  readonly bufferedBytes: number
  readonly sessionsPerContract: number
  readonly sessions: number
  /** The body of one HTTP request, in bytes. */
  readonly bodyBytes: number
}

/** Only with SAMENSPRAAK_TEST=1: ways to break the server on purpose. */
export interface Testing {
  readonly fault: ArmedFault | null
  readonly maxPages: number | null
}

/** Every setting but those for tests, for the help page and the README. */
export const settings: Readonly<Record<string, string>> = {
  PORT: 'where it listens; 3000 by default, 0 for any free port',
  HOST: 'on which address; 127.0.0.1 by default',
  SAMENSPRAAK_DATA: 'the folder that holds everything; ./data by default',
  SAMENSPRAAK_PUBLIC_URL: 'where people reach it, such as https://samen.example.be',
  SAMENSPRAAK_LOG_LEVEL: `one of ${logLevels.join(', ')}; info by default, warn in the demo`,
  SAMENSPRAAK_DEMO: '1 makes a demo centre and shows its links to everyone; also --demo',
  SAMENSPRAAK_MAX_FRAME_BYTES: 'the largest message on a socket; 4194304 by default',
  SAMENSPRAAK_MAX_DOCUMENT_BYTES: 'the largest contract; 16777216 by default',
  SAMENSPRAAK_MAX_PRESENCE_BYTES: 'the largest presence of a session; 4096 by default',
  SAMENSPRAAK_MAX_FRAMES_PER_SECOND: 'of one session; more wait; 200 by default',
  SAMENSPRAAK_MAX_BYTES_PER_SECOND: 'of one session; more wait; 1048576 by default',
  SAMENSPRAAK_MAX_BUFFERED_BYTES: 'waiting to be sent to a session; 8388608 by default',
  SAMENSPRAAK_MAX_SESSIONS_PER_CONTRACT: 'open at once; 200 by default',
  SAMENSPRAAK_MAX_SESSIONS: 'open at once on this server; 10000 by default',
  SAMENSPRAAK_MAX_BODY_BYTES: 'of one HTTP request; 262144 by default',
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings.
 * @param argv what stands after the name of the program
 * @param folder the working folder, on which a relative data folder rests
 * @returns the configuration, or every problem in a sentence
 */
export function readConfig(
  environment: Environment,
  argv: readonly string[],
  folder: string,
): Result<Config, readonly string[]> {
  const problems: string[] = []

  function whole(name: string, fallback: number, min: number, max: number): number {
    const text = environment[name]
    if (text === undefined || text === '') return fallback
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= min && value <= max) return value
    problems.push(`${name}: expected a whole number from ${min} to ${max}`)
    return fallback
  }

  function choice<Value extends string>(
    name: string,
    choices: readonly Value[],
    fallback: Value,
  ): Value {
    const text = environment[name]
    if (text === undefined || text === '') return fallback
    const found = choices.find((value) => value === text)
    if (found === undefined) problems.push(`${name}: expected one of ${choices.join(', ')}`)
    return found ?? fallback
  }

  const { command, demo: demoFlag } = readCommand(argv, folder, problems)
  const demo = choice('SAMENSPRAAK_DEMO', ['0', '1'], '0') === '1' || demoFlag
  const host = environment.HOST || '127.0.0.1'
  if (isIP(host) === 0 && !/^[0-9A-Za-z.-]{1,253}$/.test(host)) {
    problems.push('HOST: expected an address or the name of a host')
  }
  const config: Config = {
    command,
    host,
    port: whole('PORT', 3000, 0, 65535),
    dataFolder: resolve(folder, environment.SAMENSPRAAK_DATA || 'data'),
    publicUrl: readPublicUrl(environment.SAMENSPRAAK_PUBLIC_URL, problems),
    logLevel: choice('SAMENSPRAAK_LOG_LEVEL', logLevels, demo ? 'warn' : 'info'),
    demo,
    limits: Object.freeze({
      frameBytes: whole('SAMENSPRAAK_MAX_FRAME_BYTES', 2 ** 22, 1024, 2 ** 30),
      documentBytes: whole('SAMENSPRAAK_MAX_DOCUMENT_BYTES', 2 ** 24, 1024, 2 ** 30),
      presenceBytes: whole('SAMENSPRAAK_MAX_PRESENCE_BYTES', 4096, 128, 2 ** 20),
      framesPerSecond: whole('SAMENSPRAAK_MAX_FRAMES_PER_SECOND', 200, 1, 1_000_000),
      bytesPerSecond: whole('SAMENSPRAAK_MAX_BYTES_PER_SECOND', 2 ** 20, 1024, 2 ** 30),
      bufferedBytes: whole('SAMENSPRAAK_MAX_BUFFERED_BYTES', 2 ** 23, 1024, 2 ** 30),
      sessionsPerContract: whole('SAMENSPRAAK_MAX_SESSIONS_PER_CONTRACT', 200, 1, 100_000),
      sessions: whole('SAMENSPRAAK_MAX_SESSIONS', 10_000, 1, 1_000_000),
      bodyBytes: whole('SAMENSPRAAK_MAX_BODY_BYTES', 2 ** 18, 1024, 2 ** 30),
    }),
    testing: Object.freeze(readTesting(environment, whole, problems)),
  }
  return problems.length > 0 ? refuse(problems) : ok(Object.freeze(config))
}

function readCommand(
  argv: readonly string[],
  folder: string,
  problems: string[],
): { command: Command; demo: boolean } {
  const flags = argv.filter((argument) => argument.startsWith('-'))
  const [name = 'serve', ...rest] = argv.filter((argument) => !argument.startsWith('-'))
  const demo = flags.includes('--demo')
  const help = flags.includes('--help') || flags.includes('-h')
  if (flags.some((flag) => !['--demo', '--help', '-h'].includes(flag))) {
    problems.push('Expected no other option than --demo and --help')
  }
  if (help) return { command: { kind: 'help' }, demo }
  switch (name) {
    case 'serve':
    case 'check':
    case 'help':
      if (rest.length > 0) problems.push(`${name}: expected nothing after it`)
      return { command: { kind: name }, demo }
    case 'backup':
    case 'restore': {
      const [file] = rest
      if (file === undefined || rest.length > 1) {
        problems.push(`${name}: expected the name of one file`)
        return { command: { kind: 'help' }, demo }
      }
      return { command: { kind: name, file: resolve(folder, file) }, demo }
    }
    default:
      problems.push('Expected one of the commands serve, backup, restore, check and help')
      return { command: { kind: 'help' }, demo }
  }
}

function readPublicUrl(text: string | undefined, problems: string[]): string | null {
  if (text === undefined || text === '') return null
  const url = URL.parse(text)
  if (
    (url?.protocol === 'https:' || url?.protocol === 'http:') &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === ''
  ) {
    return url.href.replace(/\/+$/, '')
  }
  problems.push('SAMENSPRAAK_PUBLIC_URL: expected an address such as https://samen.example.be')
  return null
}

function readTesting(
  environment: Environment,
  whole: (name: string, fallback: number, min: number, max: number) => number,
  problems: string[],
): Testing {
  const { SAMENSPRAAK_TEST_DIE_AT: dieAt, SAMENSPRAAK_TEST_MAX_PAGES: maxPages } = environment
  if (environment.SAMENSPRAAK_TEST !== '1') {
    if (dieAt !== undefined || maxPages !== undefined) {
      problems.push('SAMENSPRAAK_TEST_…: expected only together with SAMENSPRAAK_TEST=1')
    }
    return { fault: null, maxPages: null }
  }
  const fault = dieAt === undefined ? null : readArmedFault(dieAt)
  if (dieAt !== undefined && fault === null) {
    problems.push(
      `SAMENSPRAAK_TEST_DIE_AT: expected one of ${faultPoints.join(', ')}, or one with a number such as before-commit:3`,
    )
  }
  const pages = whole('SAMENSPRAAK_TEST_MAX_PAGES', 0, 1, 2 ** 30)
  return { fault, maxPages: pages === 0 ? null : pages }
}
