/**
 * The tutorial, step by step: what it puts in files is put there, what it runs is run, and what it says
 * comes of it does. Figures are not compared: the general contract grows.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  ContractTypeList,
  MigrateResponse,
  NewContractResponse,
} from '../../schemas/api/index.ts'
import { readConfig } from '../../server/config.ts'
import { realSystem } from '../../server/system.ts'
import { runTypeCommand } from '../../server/type-command/index.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { readSource } from '../support/source-files.ts'
import { temporaryFolder } from '../support/store-fixture.ts'
import { putInFile, type Step, stepsOf } from '../support/tutorial.ts'

const page = readSource('docs/contract-types.md').text
const steps = stepsOf(page)

let folder: string
let remove: () => void
let said = ''
let first: NewContractResponse

beforeAll(() => {
  const temporary = temporaryFolder()
  folder = temporary.folder
  remove = temporary.remove
  mkdirSync(join(folder, 'types'))
})
afterAll(() => remove())

async function run(command: string): Promise<string> {
  const [, own] = /^npx samenspraak (type .*)$/.exec(command) ?? []
  if (own === undefined) {
    return execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  }
  const config = readConfig({}, own.split(' '), folder)
  if (!config.ok || config.value.command.kind !== 'type') throw new Error('Expected a command')
  const { lines } = await runTypeCommand(config.value.command, config.value, realSystem)
  return lines.join('\n')
}

async function served<Value>(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  use: (server: ServerProcess) => Promise<Value>,
): Promise<Value> {
  const server = await startServerProcess({ folder: join(folder, 'data'), args, env })
  try {
    return await use(server)
  } finally {
    expect(await server.stop()).toMatchObject({ code: 0, errors: '' })
  }
}

/** Asks the running demo as its worker. */
async function ask<Answer>(server: ServerProcess, path: string, body?: object): Promise<Answer> {
  const { people } = await server.demo()
  const { token } = people.find(({ role }) => role === 'worker')!
  const answer = await fetch(`${server.url}/api/${path}`, {
    headers: { authorization: `Bearer ${token}` },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  return (await answer.json()) as Answer
}

interface View {
  readonly definition: { readonly version: string; readonly names: { readonly nl: string } }
  readonly rights: readonly string[]
}

function demo(use: (server: ServerProcess) => Promise<void>): Promise<void> {
  // What the step sets, with the folder where this test did the steps.
  const step = steps.find(({ words }) => words[0] === 'demo')!
  const [, name, value, args] = /^(\w+)=(\S+) npx samenspraak (.*)$/.exec(step.text)!
  return served(args!.split(' '), { [name!]: join(folder, value!) }, use)
}

async function doStep(step: Step): Promise<void> {
  const kind = step.words[0]
  if (step.language === 'json' || step.language === 'js') putInFile(folder, step)
  else if (step.language === 'text') expect(withoutFigures(said)).toBe(withoutFigures(step.text))
  else if (kind === 'preview') {
    const args = step.text.replace('npx samenspraak ', '').split(' ')
    const at = args.map((word) => (word.startsWith('types/') ? join(folder, word) : word))
    await served(at, {}, async (server) => {
      expect(server.output()).toMatch(/nl, maatschappelijk werker: http\S+contract\.html\?id=/)
    })
  } else if (kind === 'demo') {
    await demo(async (server) => {
      const { types, notices } = await ask<ContractTypeList>(server, 'contract-types')
      expect(notices).toEqual([])
      const own = types.find(({ id }) => id === 'ocmw-voorbeeld.wonen')!
      expect(page).toContain(`"${own.names.nl}"`)
      expect(own.asks.map(({ key }) => key)).toContain('postAddress')
      first = await ask<NewContractResponse>(server, 'contracts', {
        type: own.id,
        client: { name: 'Karim Aziz' },
      })
      const view = await ask<View>(server, `contracts/${first.contract}`)
      expect(view).toMatchObject({
        definition: { names: { nl: own.names.nl } },
        rights: expect.arrayContaining(['write']),
      })
    })
  } else said = await run(step.text)
}

function withoutFigures(text: string): string {
  return text.trim().replace(/\d+/g, '#')
}

test('the tutorial has steps of every kind', () => {
  const kinds = new Set(steps.map(({ language, words }) => `${language} ${words[0] ?? ''}`))
  for (const kind of ['sh ', 'sh preview', 'sh demo', 'text ', 'js types/wonen/checks.js']) {
    expect(kinds).toContain(kind)
  }
})

test.each(steps.map((step) => [step.line, step] as const))(
  'line %i of the tutorial does what it says',
  (_line, step) => doStep(step),
  60_000,
)

test('with all versions there, the contract keeps its own, and moves when a worker asks', () =>
  demo(async (server) => {
    const { types, notices } = await ask<ContractTypeList>(server, 'contract-types')
    expect(notices).toEqual([])
    expect(types.find(({ id }) => id === 'ocmw-voorbeeld.wonen')?.version).toBe('2.0.0')
    const kept = await ask<View>(server, `contracts/${first.contract}`)
    expect(kept.definition.version).toBe('1.0.0')
    expect(kept.rights).toContain('write')
    const moved = await ask<MigrateResponse>(server, `contracts/${first.contract}/migrate`, {})
    expect(moved).toMatchObject({ from: first.contract, version: '2.0.0' })
    const now = await ask<View>(server, `contracts/${moved.contract}`)
    expect(now.definition.version).toBe('2.0.0')
  }))

test('the larger example is right too', async () => {
  expect(await run('npx samenspraak type check types/wonen')).toContain('is right')
  const example = join(import.meta.dirname, '../../docs/examples/housing')
  for (const action of ['check', 'test']) {
    const config = readConfig({}, ['type', action, example], folder)
    if (!config.ok || config.value.command.kind !== 'type') throw new Error('Expected a command')
    const { ok, lines } = await runTypeCommand(config.value.command, config.value, realSystem)
    expect(ok, lines.join('\n')).toBe(true)
  }
})
