import { describe, expect, test } from 'vitest'
import { type Config, readConfig } from '../../server/config.ts'

function config(environment: Record<string, string> = {}, argv: readonly string[] = []): Config {
  const result = readConfig(environment, argv, '/home/someone')
  if (!result.ok) throw new Error(result.refusal.join('\n'))
  return result.value
}

function problems(
  environment: Record<string, string>,
  argv: readonly string[] = [],
): readonly string[] {
  const result = readConfig(environment, argv, '/home/someone')
  return result.ok ? [] : result.refusal
}

describe('readConfig', () => {
  test('gives harmless defaults when nothing is set', () => {
    expect(config()).toEqual({
      command: { kind: 'serve' },
      host: '127.0.0.1',
      port: 3000,
      dataFolder: '/home/someone/data',
      typesFolder: null,
      issuersFile: null,
      accountsFile: null,
      publicUrl: null,
      origins: [],
      trustedProxies: { addresses: [], header: 'x-forwarded-for' },
      logLevel: 'info',
      demo: false,
      metricsToken: null,
      retentionDays: null,
      webhooksFile: null,
      invitationDays: 14,
      localCopy: true,
      pinPepper: null,
      limits: {},
      testing: { fault: null, maxPages: null, journalRows: null },
    })
  })

  test('takes an empty setting for one that is not set', () => {
    expect(config({ PORT: '', HOST: '', SAMENSPRAAK_DATA: '', SAMENSPRAAK_DEMO: '' })).toEqual(
      config(),
    )
  })

  test('reads every setting', () => {
    expect(
      config({
        PORT: '0',
        HOST: '::1',
        SAMENSPRAAK_DATA: '/var/data',
        SAMENSPRAAK_TYPES: 'types',
        SAMENSPRAAK_PUBLIC_URL: 'https://samen.example.be/gpmi/',
        SAMENSPRAAK_ORIGINS: 'https://portal.example.be, http://localhost:8080',
        SAMENSPRAAK_TRUSTED_PROXIES: '127.0.0.1, fd00::/8',
        SAMENSPRAAK_TRUSTED_HEADER: 'forwarded',
        SAMENSPRAAK_LOG_LEVEL: 'debug',
        SAMENSPRAAK_DEMO: '1',
        SAMENSPRAAK_METRICS_TOKEN: 'een-lang-geheim-van-prometheus',
        SAMENSPRAAK_MAX_FRAME_BYTES: '4096',
      }),
    ).toMatchObject({
      host: '::1',
      port: 0,
      dataFolder: '/var/data',
      typesFolder: '/home/someone/types',
      publicUrl: 'https://samen.example.be/gpmi',
      origins: ['https://portal.example.be', 'http://localhost:8080'],
      trustedProxies: { addresses: ['127.0.0.1', 'fd00::/8'], header: 'forwarded' },
      logLevel: 'debug',
      demo: true,
      metricsToken: 'een-lang-geheim-van-prometheus',
      limits: { frameBytes: 4096 },
    })
  })

  test('reads the commands, with files on the working folder', () => {
    expect(config({}, ['--demo'])).toMatchObject({ command: { kind: 'serve' }, demo: true })
    expect(config({}, ['serve', '--demo']).demo).toBe(true)
    expect(config({}, ['backup', 'copy.sqlite']).command).toEqual({
      kind: 'backup',
      file: '/home/someone/copy.sqlite',
    })
    expect(config({}, ['restore', '/tmp/copy']).command).toEqual({
      kind: 'restore',
      file: '/tmp/copy',
    })
    expect(config({}, ['check']).command).toEqual({ kind: 'check' })
    const add = ['add-worker', '--name', ' Sara Peeters ', '--centre=OCMW Gent']
    expect(config({}, add).command).toEqual({
      kind: 'add-worker',
      centre: 'OCMW Gent',
      name: 'Sara Peeters',
    })
    expect(config({}, ['new-link', 'abc']).command).toEqual({ kind: 'new-link', worker: 'abc' })
    expect(config({}, ['--help']).command).toEqual({ kind: 'help' })
  })

  test('is quiet in the demo unless it was told otherwise', () => {
    expect(config({}, ['--demo']).logLevel).toBe('warn')
    expect(config({ SAMENSPRAAK_LOG_LEVEL: 'debug' }, ['--demo']).logLevel).toBe('debug')
  })

  test('lists every problem at once', () => {
    expect(
      problems(
        {
          PORT: '70000',
          HOST: 'not a host',
          SAMENSPRAAK_TYPES: 'https://types.example.be/',
          SAMENSPRAAK_PUBLIC_URL: 'ftp://example.be',
          SAMENSPRAAK_ORIGINS: 'https://portal.example.be/path',
          SAMENSPRAAK_TRUSTED_PROXIES: '10.0.0.0/33',
          SAMENSPRAAK_TRUSTED_HEADER: 'x-real-ip',
          SAMENSPRAAK_LOG_LEVEL: 'loud',
          SAMENSPRAAK_DEMO: 'yes',
          SAMENSPRAAK_METRICS_TOKEN: 'kort',
          SAMENSPRAAK_MAX_FRAME_BYTES: '-1',
          SAMENSPRAAK_MAX_SESSIONS: '0',
          SAMENSPRAAK_TEST_DIE_AT: 'before-commit',
        },
        ['backup', '--fast'],
      ),
    ).toEqual([
      'Expected no other options than --demo, --help, --centre, --name, --language and --format',
      'backup: expected the name of one file',
      'SAMENSPRAAK_DEMO: expected one of 0, 1',
      'HOST: expected an address or the name of a host',
      'SAMENSPRAAK_MAX_FRAME_BYTES: expected a whole number from 1024 to 1073741824',
      'SAMENSPRAAK_MAX_SESSIONS: expected a whole number from 1 to 1073741824',
      'PORT: expected a whole number from 0 to 65535',
      'SAMENSPRAAK_TYPES: expected the path of a folder',
      'SAMENSPRAAK_PUBLIC_URL: expected an address such as https://samen.example.be',
      'SAMENSPRAAK_ORIGINS: expected sites such as https://portal.example.be',
      'SAMENSPRAAK_TRUSTED_PROXIES: expected addresses and networks such as 127.0.0.1, 10.0.0.0/8',
      'SAMENSPRAAK_TRUSTED_HEADER: expected one of x-forwarded-for, forwarded',
      'SAMENSPRAAK_LOG_LEVEL: expected one of silent, error, warn, info, debug',
      'SAMENSPRAAK_METRICS_TOKEN: expected at least 16 letters, digits or signs',
      'SAMENSPRAAK_TEST_…: expected only together with SAMENSPRAAK_TEST=1',
    ])
  })

  test('says what is missing or too much in a command about workers', () => {
    const name = '--name: expected a name of 1 to 120 characters'
    const centre = '--centre: expected a name of 1 to 120 characters'
    expect(problems({}, ['add-worker'])).toEqual([centre, name])
    expect(problems({}, ['add-worker', '--name', '--centre', 'OCMW Gent'])).toContain(name)
    expect(problems({}, ['add-worker', '--name', 'a\nb', '--centre', ' '])).toEqual([centre, name])
    expect(problems({}, ['add-worker', '--name=Sara', '--centre=Gent', 'x'])).toEqual([
      'add-worker: expected nothing after it',
    ])
    expect(problems({}, ['--name', 'Sara'])).toEqual(['--name: expected only with add-worker'])
    for (const command of ['new-link', 'remove-worker']) {
      expect(problems({}, [command])).toEqual([
        `${command}: expected the id of one worker, as list-workers shows it`,
      ])
    }
    const unknown = 'SAMENSPRAAK_PUBLIC_URL: expected, so that a link can say where people reach it'
    expect(problems({ PORT: '0' }, ['new-link', 'abc'])).toEqual([unknown])
    expect(problems({ PORT: '0' }, ['list-workers'])).toEqual([])
  })

  test('never repeats a value, which can be a secret in the wrong place', () => {
    const secret = 'hunter2-0f3a'
    const told = problems(
      {
        PORT: secret,
        HOST: `${secret} !`,
        SAMENSPRAAK_PUBLIC_URL: `https://me:${secret}@example.be`,
        SAMENSPRAAK_LOG_LEVEL: secret,
        SAMENSPRAAK_DEMO: secret,
        SAMENSPRAAK_METRICS_TOKEN: secret,
        SAMENSPRAAK_MAX_SESSIONS: secret,
        SAMENSPRAAK_TEST: '1',
        SAMENSPRAAK_TEST_DIE_AT: secret,
      },
      [secret, `--${secret}`],
    )
    expect(told).toHaveLength(10)
    expect(told.join('\n')).not.toContain('hunter2')
  })

  test('listens to the settings for tests only with SAMENSPRAAK_TEST=1', () => {
    const environment = {
      SAMENSPRAAK_TEST_DIE_AT: 'after-commit:3',
      SAMENSPRAAK_TEST_MAX_PAGES: '50',
      SAMENSPRAAK_TEST_JOURNAL_ROWS: '7',
    }
    expect(problems(environment)).toHaveLength(1)
    expect(config({ ...environment, SAMENSPRAAK_TEST: '1' }).testing).toEqual({
      fault: { point: 'after-commit', nth: 3 },
      maxPages: 50,
      journalRows: 7,
    })
    for (const dieAt of ['nowhere', 'before-commit:0', 'before-commit:x', 'before-commit:1:2']) {
      expect(
        problems({ SAMENSPRAAK_TEST: '1', SAMENSPRAAK_TEST_DIE_AT: dieAt }),
        dieAt,
      ).toHaveLength(1)
    }
  })

  test('cannot be changed afterwards', () => {
    const frozen = config({ SAMENSPRAAK_MAX_SESSIONS: '5' })
    expect(Object.isFrozen(frozen)).toBe(true)
    expect(Object.isFrozen(frozen.limits)).toBe(true)
    expect(Object.isFrozen(frozen.testing)).toBe(true)
  })
})
