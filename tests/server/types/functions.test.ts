import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ContractType, RuleDefinition } from '../../../plugins/kit/index.ts'
import { functionAnswersResponse } from '../../../schemas/api/index.ts'
import { realSystem } from '../../../server/system.ts'
import { type FunctionOutcome, FunctionRunner } from '../../../server/types/function-runner.ts'
import { newContract } from '../../support/new-contract.ts'
import { ownType, writeType } from '../../support/own-types.ts'
import { rawClient } from '../../support/raw-client.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

describe('a function', () => {
  const runner = new FunctionRunner(realSystem)
  afterAll(() => runner.close())

  function call(source: string): Promise<FunctionOutcome> {
    return runner.call({
      source,
      name: 'f',
      contract: '{"a":"é\\u2028"}',
      context: '{"today":"2026-11-22"}',
    })
  }

  test('[R65] gets plain data and gives plain data back', async () => {
    const json = '[{"a":"é\u2028"},{"today":"2026-11-22"}]'
    const both = 'export function f(contract, context) { return [contract, context] }'
    expect(await call(both)).toEqual({ kind: 'answered', json })
    const helped =
      'const two = 2\nfunction twice(n) { return n * two }\nexport const f = () => twice(21)'
    expect(await call(helped)).toEqual({ kind: 'answered', json: '42' })
  })

  test('[R65] finds no clock, chance, network, memory of before, or way to load or make code', async () => {
    const gone = [
      ...[
        'process',
        'require',
        'module',
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'Buffer',
        'console',
      ],
      ...[
        'Date',
        'Intl',
        'performance',
        'setTimeout',
        'queueMicrotask',
        'WebAssembly',
        'Function',
        'eval',
      ],
      ...[
        'ArrayBuffer',
        'SharedArrayBuffer',
        'Uint8Array',
        'Atomics',
        'Proxy',
        'Reflect',
        'Worker',
      ],
    ]
    const seen = await call(
      `export function f() { return [${gone.map((name) => `typeof ${name}`)}, typeof Math.random] }`,
    )
    expect(JSON.parse((seen as { json: string }).json)).toEqual(
      [...gone, ''].map(() => 'undefined'),
    )
    await call('globalThis.kept = 1; Object.prototype.kept = 1\nexport function f() {}')
    expect(await call('export function f() { return [typeof kept, {}.kept ?? null] }')).toEqual({
      kind: 'answered',
      json: '["undefined",null]',
    })
    for (const way of [
      "f.constructor('return process')()",
      "({}).constructor.constructor('return process')()",
      "globalThis.constructor.constructor('return process')()",
      "(function* () {}).constructor('yield process')().next().value",
      "(async () => {}).constructor('return process')()",
      "[].map.constructor('return process')()",
      "new Error('x').constructor.constructor('return process')()",
      "contract.constructor.constructor('return process')()",
      "arguments[1].toString.constructor('return process')()",
    ]) {
      const outcome = await call(`export function f(contract) { return typeof ${way} }`)
      expect(outcome, way).toMatchObject({ kind: 'threw' })
    }
    expect(await call("export function f() { return import('node:fs') }")).toMatchObject({
      kind: 'threw',
      line: 1,
    })
  })

  test.each([
    ['loops', 'for (;;);', 'too-long'],
    ['waits for ever', 'return (async () => { for (;;) await 1 })(), 1', 'too-long'],
    ['searches for ever', "return /^(a+)+$/.test('a'.repeat(40) + 'b')", 'too-long'],
    [
      'loops while it is asked why',
      'throw Object.assign(new Error(), { get message() { for (;;); } })',
      'too-long',
    ],
    ['throws', 'return contract.nothing.more', 'threw'],
    ['throws nothing', 'throw undefined', 'threw'],
    ['calls itself', 'return f()', 'threw'],
    ['says too much', "return 'x'.repeat(3e6)", 'threw'],
    ['gives what is no data', 'const a = []; a.push(a); return a', 'threw'],
  ])('[R65] that %s is told so, and the next one runs', async (_name, body, kind) => {
    expect(await call(`export function f(contract) { ${body} }`)).toMatchObject({ kind })
    expect(await call('export const f = () => 1')).toEqual({ kind: 'answered', json: '1' })
  })

  test('[R65] that puts other things in the place of its own tools harms nobody but itself', async () => {
    for (const first of [
      "JSON.stringify = () => '{'",
      'JSON.stringify = () => ({ toString() { for (;;); } })',
      'JSON.parse = () => { for (;;); }',
      'String = () => { for (;;); }',
      'delete globalThis.JSON',
      "Object.defineProperty(Error.prototype, 'code', { get() { for (;;); } })",
      "Object.defineProperty(Object.prototype, 'kind', { value: 'answered' })",
    ]) {
      const outcome = await call(`${first}\nexport function f() { return null.x }`)
      expect(['threw', 'too-long'], first).toContain(outcome.kind)
      const named = await runner.missing(`${first}\nexport function f() {}`, ['f', 'g'])
      if (named.kind === 'answered') expect(() => JSON.parse(named.json)).not.toThrow()
      expect(await call('export const f = () => 1')).toEqual({ kind: 'answered', json: '1' })
    }
  })

  test.each([
    'const a = []; for (;;) a.push(new Array(1000).fill(1))',
    "let a = 'x'; for (;;) a += a + a.length",
    'const m = new Map(); for (let i = 0; ; i += 1) m.set(i, { i })',
  ])('[R65] that takes all memory takes only its own: %s', async (body) => {
    const outcome = await call(`export function f() { ${body} }`)
    expect(['too-long', 'too-much', 'threw']).toContain(outcome.kind)
    expect(await call('export const f = () => 1')).toEqual({ kind: 'answered', json: '1' })
  })
})

describe('the functions of a type on a server', () => {
  let types: string
  let data: string
  let server: TestServer
  let remove: () => void

  beforeAll(() => {
    const temporary = temporaryFolder()
    remove = temporary.remove
    types = join(temporary.folder, 'types')
    data = join(temporary.folder, 'data')
    mkdirSync(types)
  })
  afterAll(() => remove())
  beforeEach(async () => {
    const functions = ['first', 'loops', 'throws', 'nonsense', 'last']
    const checks = `
      export function first({ facts }) { return facts.school ? [] : [{ fact: 'school' }, { section: 'wish' }] }
      export function loops() { for (;;); }
      export function throws(contract) { return contract.nothing.more }
      export function nonsense() { return [{ block: 'there is none' }] }
      export function last() { return true }`
    writeType(types, 'wonen', withFunctions(functions), checks)
    server = await startTestServer({ folder: data, types })
  })
  afterEach(() => server.close())

  function withFunctions(names: readonly string[]): ContractType {
    const { rules } = ownType()
    const own = names.map(
      (name): RuleDefinition => ({
        ...rules[0]!,
        id: `own-${name}`,
        severity: 'blocking',
        check: { kind: 'function', name },
      }),
    )
    return ownType({ rules: [...rules, ...own] })
  }

  async function ask(contract: string, role: 'worker' | 'client' = 'worker') {
    const answer = await server.request(`/api/contracts/${contract}/functions`, role)
    return v.parse(functionAnswersResponse, await answer.json())
  }

  test('[R65] are asked about a contract as it stands; what fails is a finding and holds up no other', async () => {
    const { contract } = await newContract(server, { type: 'ocmw-voorbeeld.wonen' })
    const { functions, findings } = await ask(contract)
    expect(functions).toEqual({
      first: [
        { kind: 'fact', fact: 'school' },
        { kind: 'section', section: 'wish', block: expect.any(String) },
      ],
      last: [],
    })
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'own-loops hint',
      'own-throws hint',
      'own-nonsense hint',
    ])
    expect(findings[0]!.message).toMatchObject({
      nl: expect.stringMatching(/^De computer kon dit niet nakijken\./),
      fr: expect.stringMatching(/^L’ordinateur n’a pas pu vérifier ceci\./),
      de: expect.stringMatching(/^Der Computer konnte das nicht prüfen\./),
    })

    // Asked again by many, the same text is looked at once (each time is half a second at least).
    const start = realSystem.elapsed()
    await Promise.all(Array.from({ length: 20 }, () => ask(contract)))
    expect(realSystem.elapsed() - start).toBeLessThan(5000)
    const { socketUrl, contract: other } = server
    const there = (...of: Parameters<typeof socketUrl>) => socketUrl(...of).replace(other, contract)
    const client = await rawClient({ socketUrl: there }, 'worker')
    client.edit((_text, doc) => doc.getMap('facts').set('school', 'Hogeschool'))
    await client.saved()
    await client.close()
    // Who asked before the text changed, and who asks after, have an answer about each.
    const [before, after] = await Promise.all([ask(contract), ask(contract)])
    expect([before!.functions.first, after!.functions.first]).toEqual([[], []])
  })

  test('[R65] a type of the product has none; who takes no part asks nothing', async () => {
    expect(await ask(server.contract, 'client')).toEqual({ functions: {}, findings: [] })
    const strange = await server.request('/api/contracts/0123456789abcdef/functions')
    expect(strange.status).toBe(404)
  })
})
