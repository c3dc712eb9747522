/**
 * The settings of the server, read once from the environment and the command line into one frozen
 * object. Every problem is listed at once. A message names the setting and what was expected, never
 * the value that came: a value can be a secret in the wrong place.
 */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { ok, type Result, refuse } from '../schemas/basics/index.ts'
import { forwardedHeaders, readTrusted, type TrustedProxies } from './addresses/index.ts'
import { type Command, readCommand } from './command.ts'
import { type ArmedFault, faultPoints, readArmedFault } from './updates/index.ts'

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

export type LogLevel = (typeof logLevels)[number]

export interface Config {
  readonly command: Command
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The data folder, as an absolute path. */
  readonly dataFolder: string
  /** The folder with a centre's own contract types, as an absolute path; null: there are none. */
  readonly typesFolder: string | null
  /** Where people reach the server, without a slash at the end; null: where it listens. */
  readonly publicUrl: string | null
  /** Sites of portals that may embed the element and ask from there, such as `https://portal.example.be`. */
  readonly origins: readonly string[]
  /** The programs in front that say for whom they ask; none: everyone connects by themselves. */
  readonly trustedProxies: TrustedProxies
  readonly logLevel: LogLevel
  readonly demo: boolean
  /** What Prometheus has to show for `/metrics`; null: nothing. */
  readonly metricsToken: string | null
  /** The file that says which programs of a centre are told what happens; null: none. */
  readonly webhooksFile: string | null
  /** The file with the sign-in service of the workers, as an absolute path; null: there is none. */
  readonly accountsFile: string | null
  /** The file with the portals that let people in, as an absolute path; null: there are none. */
  readonly issuersFile: string | null
  /** How long a contract is kept after it was last changed, in days; null: for ever. */
  readonly retentionDays: number | null
  /** For how many days an invitation is good. */
  readonly invitationDays: number
  /** Whether devices keep what was not sent yet, encrypted, until it is. */
  readonly localCopy: boolean
  /** A secret that goes into what is kept of a PIN and is not in the data folder; null: none. */
  readonly pinPepper: string | null
  readonly limits: LimitSettings
  readonly testing: Testing
}

/** What one server takes from the outside: only what was set; the rest has its default in `server/rooms`. */
export type LimitSettings = Readonly<Partial<Record<keyof typeof limitSettings, number>>>

const limitSettings = {
  frameBytes: { name: 'FRAME_BYTES', min: 1024, help: 'the largest message on a socket' },
  documentBytes: { name: 'DOCUMENT_BYTES', min: 1024, help: 'the largest contract' },
  presenceBytes: { name: 'PRESENCE_BYTES', min: 128, help: 'the largest presence of a session' },
  framesPerSecond: { name: 'FRAMES_PER_SECOND', min: 1, help: 'of one session; more of them wait' },
  bytesPerSecond: {
    name: 'BYTES_PER_SECOND',
    min: 1024,
    help: 'of one session; more of them wait',
  },
  bufferedBytes: { name: 'BUFFERED_BYTES', min: 1024, help: 'waiting to be sent to one session' },
  sessionsPerContract: { name: 'SESSIONS_PER_CONTRACT', min: 1, help: 'open at the same time' },
  sessions: { name: 'SESSIONS', min: 1, help: 'open at the same time on this server' },
  bodyBytes: { name: 'BODY_BYTES', min: 1024, help: 'the largest body of an HTTP request' },
  connections: { name: 'CONNECTIONS', min: 1, help: 'open at the same time, of everyone together' },
  connectionsPerAddress: {
    name: 'ADDRESS_CONNECTIONS',
    min: 1,
    help: 'open at the same time from one address, unless it is this machine itself',
  },
  openingsPerAddress: {
    name: 'ADDRESS_OPENINGS',
    min: 1,
    help: 'sockets asked for from one address in a minute',
  },
  pinTriesPerAddress: {
    name: 'ADDRESS_PINS',
    min: 1,
    help: 'PINs tried from one address in a minute',
  },
} as const

const limitPrefix = 'SAMENSPRAAK_MAX_'

/** Only with SAMENSPRAAK_TEST=1: ways to break the server on purpose. */
export interface Testing {
  readonly fault: ArmedFault | null
  readonly maxPages: number | null
  readonly journalRows: number | null
}

/** Every setting but those for tests, for the help page and the README. */
export const settings: Readonly<Record<string, string>> = {
  PORT: 'where it listens; 3000 by default, 0 for any free port',
  HOST: 'on which address; 127.0.0.1 by default',
  SAMENSPRAAK_DATA: 'the folder that holds everything; ./data by default',
  SAMENSPRAAK_TYPES: "the folder with a centre's own contract types; none by default",
  SAMENSPRAAK_PUBLIC_URL: 'where people reach it, such as https://samen.example.be',
  SAMENSPRAAK_ORIGINS: 'sites that may embed the editor, with commas between them; none by default',
  SAMENSPRAAK_TRUSTED_PROXIES:
    'addresses and networks of the programs in front that say for whom they ask; none by default',
  SAMENSPRAAK_TRUSTED_HEADER: `where they say it: ${forwardedHeaders.join(' or ')}; the first by default`,
  SAMENSPRAAK_LOG_LEVEL: `one of ${logLevels.join(', ')}; info by default, warn in the demo`,
  SAMENSPRAAK_METRICS_TOKEN: 'the bearer token that /metrics asks for; by default it is open',
  SAMENSPRAAK_WEBHOOKS: 'the file with the programs of centres that are told what happens',
  SAMENSPRAAK_RETENTION_DAYS:
    'contracts that nobody changed for so many days are erased; by default they are kept',
  SAMENSPRAAK_INVITATION_DAYS: 'for how many days an invitation is good; 14 by default',
  SAMENSPRAAK_PIN_PEPPER:
    'a secret of 32 or more letters; with it a copy of the data alone gives away no PIN',
  SAMENSPRAAK_ACCOUNTS: 'the file with the service at which workers sign in; none by default',
  SAMENSPRAAK_ISSUERS: 'the file with the portals whose tokens let people in; none by default',
  SAMENSPRAAK_LOCAL_COPY:
    'off: devices keep nothing of what people write, also not what was not sent yet; on by default',
  SAMENSPRAAK_DEMO: '1 makes a demo centre and shows its links to everyone; also --demo',
  ...Object.fromEntries(
    Object.values(limitSettings).map(({ name, help }) => [`${limitPrefix}${name}`, help]),
  ),
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
  const limits: Partial<Record<keyof typeof limitSettings, number>> = {}
  for (const [limit, { name, min }] of Object.entries(limitSettings)) {
    const setting = limitPrefix + name
    if (!environment[setting]) continue
    limits[limit as keyof typeof limitSettings] = whole(setting, min, min, 2 ** 30)
  }
  const config: Config = {
    command,
    host,
    port: whole('PORT', 3000, 0, 65535),
    dataFolder: resolve(folder, environment.SAMENSPRAAK_DATA || 'data'),
    typesFolder: readPath('SAMENSPRAAK_TYPES', 'folder', environment, folder, problems),
    publicUrl: readPublicUrl(environment.SAMENSPRAAK_PUBLIC_URL, problems),
    origins: Object.freeze(readOrigins(environment.SAMENSPRAAK_ORIGINS, problems)),
    trustedProxies: Object.freeze({
      addresses: Object.freeze(readProxies(environment.SAMENSPRAAK_TRUSTED_PROXIES, problems)),
      header: choice('SAMENSPRAAK_TRUSTED_HEADER', forwardedHeaders, 'x-forwarded-for'),
    }),
    logLevel: choice('SAMENSPRAAK_LOG_LEVEL', logLevels, demo ? 'warn' : 'info'),
    demo,
    metricsToken: readMetricsToken(environment.SAMENSPRAAK_METRICS_TOKEN, problems),
    accountsFile: readPath('SAMENSPRAAK_ACCOUNTS', 'file', environment, folder, problems),
    issuersFile: readPath('SAMENSPRAAK_ISSUERS', 'file', environment, folder, problems),
    webhooksFile: readPath('SAMENSPRAAK_WEBHOOKS', 'file', environment, folder, problems),
    retentionDays: environment.SAMENSPRAAK_RETENTION_DAYS
      ? whole('SAMENSPRAAK_RETENTION_DAYS', 1, 1, 36_500)
      : null,
    invitationDays: whole('SAMENSPRAAK_INVITATION_DAYS', 14, 1, 30),
    localCopy: choice('SAMENSPRAAK_LOCAL_COPY', ['on', 'off'], 'on') === 'on',
    pinPepper: readPepper(environment.SAMENSPRAAK_PIN_PEPPER, problems),
    limits: Object.freeze(limits),
    testing: Object.freeze(readTesting(environment, whole, problems)),
  }
  const makesLink = command.kind === 'add-worker' || command.kind === 'new-link'
  if (makesLink && config.publicUrl === null && config.port === 0) {
    problems.push('SAMENSPRAAK_PUBLIC_URL: expected, so that a link can say where people reach it')
  }
  return problems.length > 0 ? refuse(problems) : ok(Object.freeze(config))
}

/** Where people reach the server, without a slash at the end, when it listens on this port. */
export function urlOf({ publicUrl, host }: Config, port: number): string {
  if (publicUrl !== null) return publicUrl
  // The name by which a browser on this machine finds the address.
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * The files and the folder that the environment names, also when other settings are wrong; null: not set, or
 * no path.
 */
export function pathsOf(
  environment: Environment,
  folder: string,
): Pick<Config, 'typesFolder' | 'accountsFile' | 'issuersFile' | 'webhooksFile'> {
  const path = (name: string) => readPath(name, 'file', environment, folder, [])
  return {
    typesFolder: path('SAMENSPRAAK_TYPES'),
    accountsFile: path('SAMENSPRAAK_ACCOUNTS'),
    issuersFile: path('SAMENSPRAAK_ISSUERS'),
    webhooksFile: path('SAMENSPRAAK_WEBHOOKS'),
  }
}

/** True when the command line asks for the server itself. */
export function isServing(argv: readonly string[], folder: string): boolean {
  const problems: string[] = []
  return readCommand(argv, folder, problems).command.kind === 'serve' && problems.length === 0
}

/** A folder that may be left out. Whether it is there is seen when it is read. */
function readPath(
  name: string,
  what: 'file' | 'folder',
  environment: Environment,
  folder: string,
  problems: string[],
): string | null {
  const text = environment[name]
  if (text === undefined || text === '') return null
  if (!/\p{Cc}/u.test(text) && !/^\w+:\/\//.test(text)) return resolve(folder, text)
  problems.push(`${name}: expected the path of a ${what}`)
  return null
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

function readPepper(text: string | undefined, problems: string[]): string | null {
  if (text === undefined || text === '') return null
  if (text.length >= 32) return text
  problems.push('SAMENSPRAAK_PIN_PEPPER: expected at least 32 letters, digits or signs')
  return null
}

function readMetricsToken(text: string | undefined, problems: string[]): string | null {
  if (text === undefined || text === '') return null
  if (/^[\x21-\x7e]{16,}$/.test(text)) return text
  problems.push('SAMENSPRAAK_METRICS_TOKEN: expected at least 16 letters, digits or signs')
  return null
}

function readOrigins(text: string | undefined, problems: string[]): readonly string[] {
  const origins = listOf(text)
  if (origins.some((origin) => !/^https?:/.test(origin) || URL.parse(origin)?.origin !== origin)) {
    problems.push('SAMENSPRAAK_ORIGINS: expected sites such as https://portal.example.be')
  }
  return origins
}

function readProxies(text: string | undefined, problems: string[]): readonly string[] {
  const addresses = listOf(text)
  if (readTrusted(addresses)) return addresses
  problems.push(
    'SAMENSPRAAK_TRUSTED_PROXIES: expected addresses and networks such as 127.0.0.1, 10.0.0.0/8',
  )
  return []
}

/** What stands between commas. */
function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function readTesting(
  environment: Environment,
  whole: (name: string, fallback: number, min: number, max: number) => number,
  problems: string[],
): Testing {
  const dieAt = environment.SAMENSPRAAK_TEST_DIE_AT
  if (environment.SAMENSPRAAK_TEST !== '1') {
    if (Object.entries(environment).some(([name, value]) => value && isForTests(name))) {
      problems.push('SAMENSPRAAK_TEST_…: expected only together with SAMENSPRAAK_TEST=1')
    }
    return { fault: null, maxPages: null, journalRows: null }
  }
  const fault = dieAt === undefined ? null : readArmedFault(dieAt)
  if (dieAt !== undefined && fault === null) {
    problems.push(
      `SAMENSPRAAK_TEST_DIE_AT: expected one of ${faultPoints.join(', ')}, or one with a number such as before-commit:3`,
    )
  }
  const maxPages = whole('SAMENSPRAAK_TEST_MAX_PAGES', 0, 1, 2 ** 30) || null
  const journalRows = whole('SAMENSPRAAK_TEST_JOURNAL_ROWS', 0, 1, 2 ** 30) || null
  return { fault, maxPages, journalRows }
}

function isForTests(name: string): boolean {
  return name.startsWith('SAMENSPRAAK_TEST_')
}
