import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Result } from '../../../schemas/basics/index.ts'
import { type Config, readConfig } from '../../../server/config.ts'
import { realSystem } from '../../../server/system.ts'
import { runTypeCommand } from '../../../server/type-command/index.ts'
import { runServer, startServerProcess } from '../../support/server-process.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'

let folder: string
let remove: () => void

beforeEach(() => {
  const temporary = temporaryFolder()
  folder = temporary.folder
  remove = temporary.remove
})
afterEach(() => remove())

function configOf(args: readonly string[]): Result<Config, readonly string[]> {
  return readConfig({ SAMENSPRAAK_DATA: join(folder, 'no-data') }, args, folder)
}

async function type(action: string, of: string): Promise<{ code: number; said: string }> {
  const config = configOf(['type', action, of])
  if (!config.ok || config.value.command.kind !== 'type') throw new Error('Expected a command')
  const { ok, lines } = await runTypeCommand(config.value.command, config.value, realSystem)
  // A look at a type touches no data.
  expect(existsSync(join(folder, 'no-data'))).toBe(false)
  return { code: ok ? 0 : 65, said: lines.join('\n') }
}

interface Written {
  id: string
  version: string
  clauses: Record<string, { version: string; plain: Record<string, string> }>
  facts: Record<string, object>
  migrations?: object[]
  rules: { id: string; check: object; place?: object }[]
}

function change(of: string, how: (definition: Written) => void, to = of): void {
  const definition = JSON.parse(readFileSync(join(folder, of, 'type.json'), 'utf8')) as Written
  how(definition)
  writeFileSync(join(folder, to, 'type.json'), JSON.stringify(definition, null, 2))
}

describe('samenspraak type', () => {
  test('[R66] new makes a type that is right, with tests that pass', async () => {
    expect((await type('new', 'Één woning')).code).toBe(0)
    const made = JSON.parse(readFileSync(join(folder, 'Één woning', 'type.json'), 'utf8'))
    expect(made.id).toBe('mijn-ocmw.een-woning')
    expect(readdirSync(join(folder, 'Één woning')).sort()).toEqual([
      'README.md',
      'first.test.json',
      'type.json',
    ])
    expect(await type('check', 'Één woning')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^mijn-ocmw\.een-woning 1\.0\.0 is right: \d+ facts/),
    })
    const { code, said } = await type('test', 'Één woning')
    expect([code, said.trimEnd().split('\n').at(-1)]).toEqual([0, '9 passed, 0 failed'])
    // It is never written over.
    expect((await type('new', 'Één woning')).code).toBe(65)
  })

  test('[R66] check names what is wrong with file and line, and the id without a centre', async () => {
    await type('new', 'wonen')
    change('wonen', ({ clauses }) => {
      delete clauses['meeting-place']!.plain.fr
    })
    const { code, said } = await type('check', 'wonen')
    expect(code).toBe(65)
    expect(said).toMatch(/^wonen\/type\.json:\d+: clauses\.meeting-place\.plain\.fr: add the text/)
    expect((await type('check', 'nothing')).said).toContain('nothing: Expected a file type.json')
    await type('new', 'zorg')
    change('zorg', (definition) => {
      definition.id = 'zorg'
    })
    expect((await type('check', 'zorg')).said).toContain('name of your centre in front')
  })

  test('[R66] check says what changed since the version beside it, and whether the version says so', async () => {
    await type('new', 'wonen-1')
    await type('new', 'wonen-2')
    const reword = ({ clauses }: Written): void => {
      clauses['meeting-place']!.plain.nl = 'We kiezen samen een plek.'
    }
    change(
      'wonen-1',
      (definition) => {
        reword(definition)
        definition.version = '1.1.0'
      },
      'wonen-2',
    )
    const reworded = await type('check', 'wonen-2')
    expect(reworded.code).toBe(65)
    expect(reworded.said).toMatch(
      /^wonen-2\/type\.json:\d+: clauses\.meeting-place\.version: its words changed: expected a version higher than 1\.0\.0/,
    )
    change('wonen-2', ({ clauses }) => {
      clauses['meeting-place']!.version = '1.1.0'
    })
    const right = await type('check', 'wonen-2')
    expect(right.code).toBe(0)
    expect(right.said).toContain('Since 1.0.0 of this type:')
    expect(right.said).toContain('clause "meeting-place" changed (version, plain.nl)')

    change('wonen-2', ({ rules }) => {
      rules.pop()
    })
    const gone = await type('check', 'wonen-2')
    expect(gone.said).toContain('the rule "meeting-place-named" is gone')
    // A new major may, and says what becomes of contracts of the one before.
    change('wonen-2', (definition) => {
      definition.version = '2.0.0'
    })
    expect((await type('check', 'wonen-2')).said).toContain(
      'expected rows for contracts of version 1',
    )
    change('wonen-2', (definition) => {
      definition.migrations = [{ from: 1, steps: [] }]
    })
    expect((await type('check', 'wonen-2')).code).toBe(0)
  })

  test('[R66] check says, as advice, what stops a reader in plain wording', async () => {
    await type('new', 'wonen')
    change('wonen', ({ clauses }) => {
      clauses['meeting-place']!.plain.nl = 'Wij delen u de draagwijdte en de tekortkoming mee.'
    })
    const { code, said } = await type('check', 'wonen')
    expect(code).toBe(0)
    expect(said).toMatch(
      /^Advice about plain words:\n {2}wonen\/type\.json:\d+: clauses\.meeting-place\.plain\.nl: “/,
    )
    expect(said).toContain('draagwijdte')
    expect(said).toContain('is right')
  })

  test('[R66] test fails with the rule, the language and the line of a row that is not right', async () => {
    await type('new', 'wonen')
    const rows = [
      { name: 'wrong', language: 'fr', silent: ['meeting-place-named'] },
      { name: 'unknown', language: 'nl', expect: ['no-such-rule'] },
      { name: 'no section', language: 'de', says: { kitchen: 'x' } },
    ]
    writeFileSync(join(folder, 'wonen', 'more.test.json'), JSON.stringify(rows))
    const { code, said } = await type('test', 'wonen')
    expect(code).toBe(65)
    expect(said).toContain('NOT OK  more.test.json: wrong (fr)')
    expect(said).toContain('found "meeting-place-named", expected not')
    expect(said).toContain('the type has no rule "no-such-rule"')
    expect(said).toContain('a section "kitchen"')
    expect(said).toContain('9 passed, 3 failed')
    writeFileSync(join(folder, 'wonen', 'more.test.json'), '[\n{"name": "x",\n"expects": []}]')
    expect((await type('test', 'wonen')).said).toContain(
      'more.test.json:3: [0].expects: expected never',
    )
  })

  test('[R65] test runs the functions of a type, and says why one gave no answer', async () => {
    await type('new', 'wonen')
    change('wonen', ({ rules }) => {
      rules[0]!.check = { kind: 'function', name: 'placeIsShort' }
    })
    const checks = (body: string): void =>
      writeFileSync(
        join(folder, 'wonen', 'checks.js'),
        `export function placeIsShort(contract) {\n${body}\n}\n`,
      )
    checks(`const said = contract.facts.meetingPlace?.value ?? ''
      return said !== '' && said.length < 30 ? [] : [{ fact: 'meetingPlace' }]`)
    expect(await type('test', 'wonen')).toMatchObject({ code: 0 })
    for (const [body, why] of [
      ['for (;;);', 'It did not stop in time'],
      ['return contract.nothing.more', 'It threw: Cannot read properties of undefined'],
      ["return [{ section: 'nowhere' }]", 'Expected true, false or a list of places'],
    ]) {
      checks(body!)
      const { code, said } = await type('test', 'wonen')
      expect(code).toBe(65)
      expect(said).toContain(`the function placeIsShort gave no answer. ${why}`)
    }
    // The program is started five times.
  }, 90_000)

  test('[R66] preview shows a contract in each language, and keeps nothing', async () => {
    await type('new', 'wonen')
    const before = previews()
    const server = await startServerProcess({
      folder: join(folder, 'no-data'),
      args: ['type', 'preview', join(folder, 'wonen')],
    })
    try {
      const links = [
        ...server.output().matchAll(/ {2}(nl|fr|de), ([^:]+): (\S+)\?id=(\S+)#token=(\S+)/g),
      ]
      expect(links.map(([, language, role]) => `${language} ${role}`)).toEqual([
        'nl maatschappelijk werker',
        'nl cliënt',
        'fr travailleur social',
        'fr bénéficiaire',
        'de Sozialarbeiter/in',
        'de Klient/in',
      ])
      for (const [, language, , , contract, token] of links) {
        const answer = await fetch(`${server.url}/api/contracts/${contract}`, {
          headers: { authorization: `Bearer ${token}` },
        })
        const view = (await answer.json()) as {
          language: string
          definition: { id: string }
          rights: string[]
        }
        expect([view.language, view.definition.id]).toEqual([language, 'mijn-ocmw.wonen'])
        expect(view.rights).toContain('write')
      }
    } finally {
      expect(await server.stop()).toMatchObject({ code: 0 })
    }
    expect(previews()).toEqual(before)
    expect(existsSync(join(folder, 'no-data'))).toBe(false)
  })

  test('[R66] what is asked in another way is said, and nothing is done', async () => {
    const asked = [[], ['new'], ['frob', 'x'], ['new', 'a', 'b']]
    for (const args of asked) {
      expect(configOf(['type', ...args])).toEqual({
        ok: false,
        refusal: ['type: expected one of new, check, preview, test, and a folder'],
      })
    }
    const ended = await runServer({ folder, args: ['type', 'test', join(folder, 'nothing')] })
    expect(ended).toMatchObject({ code: 65, output: '' })
    expect(ended.errors).toBe('nothing: Expected a file type.json in it: "type new" makes one\n')
  })

  test('[R65] a function that does not stop ends with the command, which says so', async () => {
    await type('new', 'wonen')
    change('wonen', ({ rules }) => {
      rules[0]!.check = { kind: 'function', name: 'loops' }
    })
    const checks = 'export function loops() { for (;;); }\n'
    writeFileSync(join(folder, 'wonen', 'checks.js'), checks)
    const ended = await runServer({ folder, args: ['type', 'test', join(folder, 'wonen')] })
    expect(ended.code).toBe(65)
    expect(ended.errors).toContain('the function loops gave no answer. It did not stop in time')
  })
})

function previews(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('samenspraak-preview-'))
}
