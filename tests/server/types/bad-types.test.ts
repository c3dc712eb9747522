import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContractType, RuleDefinition } from '../../../plugins/kit/index.ts'
import type { BlockToWrite } from '../../../schemas/document/index.ts'
import { ownType, writeType } from '../../support/own-types.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer } from '../../support/test-server.ts'

const whole = ownType()
const [clauseId, someClause] = Object.entries(whole.clauses)[0]!
const rule: RuleDefinition = { ...whole.rules[0]!, id: 'own-rule', severity: 'hint' }

function withClause(parts: object): object {
  return { ...whole, clauses: { ...whole.clauses, [clauseId]: { ...someClause, ...parts } } }
}

function withRules(...rules: readonly RuleDefinition[]): ContractType {
  return ownType({ rules: [...whole.rules, ...rules] })
}

function withFunction(name: string): ContractType {
  return withRules({ ...rule, check: { kind: 'function', name } })
}

function withStart(...blocks: readonly BlockToWrite[]): object {
  const [first, ...rest] = whole.sections
  const start = Object.fromEntries(
    Object.entries(first!.start).map(([language, now]) => [language, [...now, ...blocks]]),
  )
  return { ...whole, sections: [{ ...first, start }, ...rest] }
}

interface Bad {
  readonly type: object | string
  readonly checks?: string
  /** What is said of it. */
  readonly says: RegExp
  /** The text of the line that is named. */
  readonly line?: RegExp
  readonly file?: string
}

const base = { apiVersion: 1, version: '1.0.0', names: whole.names }

/** Each has a mistake of its own in a type that is right in everything else. */
const bad: Readonly<Record<string, Bad>> = {
  'missing-text': {
    type: withClause({ plain: { nl: someClause!.plain.nl, fr: someClause!.plain.fr } }),
    says: new RegExp(`clauses\\.${clauseId}\\.plain\\.de: add the text in "de"`),
    line: /"plain"/,
  },
  'unknown-fact': {
    type: withRules({
      ...rule,
      check: { kind: 'facts-present', facts: ['clientName', 'shoeSize'] },
    }),
    says: /check\.facts\[1\]: .*"shoeSize"/,
    line: /"shoeSize"/,
  },
  'unknown-fact-in-wording': {
    type: withClause({ official: mapped('{shoeSize}'), plain: mapped('{shoeSize}') }),
    says: /shoeSize/,
    line: /shoeSize/,
  },
  'duplicate-rule': {
    type: withRules(rule, rule),
    says: /"own-rule" stands here and at/,
  },
  'duplicate-clause': {
    type: `{"clauses": {\n"aid": {},\n"aid": {} } }`,
    says: /Expected "aid" once/,
    line: /"aid": \{\} \}/,
  },
  'clause-twice': {
    type: withStart({ type: 'clause', wording: clauseId }),
    says: new RegExp(clauseId),
  },
  'clause-cycle': {
    // A clause is a leaf: one that holds others, or itself, is not one.
    type: withStart({
      type: 'clause',
      wording: clauseId,
      children: [{ type: 'clause', wording: clauseId }],
    }),
    says: /children/,
    line: /"children"/,
  },
  'cycle-a': {
    type: { ...base, id: 'ocmw-x.a', extends: { id: 'ocmw-x.b', version: '1.0.0' } },
    says: /there is no "ocmw-x\.b" in version 1\.0\.0/,
    line: /"extends"/,
  },
  'cycle-b': {
    type: { ...base, id: 'ocmw-x.b', extends: { id: 'ocmw-x.a', version: '1.0.0' } },
    says: /there is no "ocmw-x\.a" in version 1\.0\.0/,
  },
  itself: {
    type: { ...base, id: 'ocmw-x.c', extends: { id: 'ocmw-x.c', version: '1.0.0' } },
    says: /there is no "ocmw-x\.c"/,
  },
  'html-in-text': {
    type: withClause({ plain: mapped('<img src=x onerror="alert(1)">') }),
    says: /take the HTML out/,
    line: /<img/,
  },
  'html-in-name': {
    type: { ...whole, names: mapped('<script>alert(1)</script>') },
    says: /take the HTML out/,
    line: /<script>/,
  },
  'prototype-key': {
    type: `{"apiVersion": 1,\n"facts": {"__proto__": {"kind": "text"}}}`,
    says: /Expected another name than "__proto__"/,
    line: /__proto__/,
  },
  'unknown-version': {
    type: { ...whole, apiVersion: 2 },
    says: /apiVersion: expected 1, got 2/,
    line: /apiVersion/,
  },
  'unknown-version-of-extension': {
    type: { ...base, apiVersion: 9, id: 'ocmw-x.d', extends: { id: 'nothing', version: '1.0.0' } },
    says: /apiVersion: expected 1, got 9/,
    line: /apiVersion/,
  },
  'ten-megabytes': {
    type: { ...whole, description: mapped('a'.repeat(10 * 1024 * 1024)) },
    says: /at most 1024 kB/,
  },
  'deep-brackets': { type: '['.repeat(100_000), says: /at most 40 brackets/ },
  'no-centre': {
    type: { ...whole, id: 'wonen' },
    says: /name of your centre in front: "ocmw-voorbeeld\.wonen"/,
    line: /"id"/,
  },
  'a-list': { type: [], says: /object/ },
  'no-functions': {
    type: withFunction('shelterIsNamed'),
    says: /put a file checks\.js beside type\.json/,
    line: /"shelterIsNamed"/,
  },
  'other-function': {
    type: withFunction('shelterIsNamed'),
    checks: 'export function other() { return [] }',
    says: /has no "export function shelterIsNamed"/,
    line: /"shelterIsNamed"/,
  },
  'function-name': {
    type: withFunction('a(); b'),
    checks: '',
    says: /expected the name of a function/,
    line: /a\(\); b/,
  },
  'broken-functions': {
    type: withFunction('f'),
    checks: 'export function f() {\n  return [}\n}',
    says: /It cannot be loaded: /,
    file: 'checks.js:2',
  },
  'importing-functions': {
    type: withFunction('f'),
    checks: "import fs from 'node:fs'\nexport function f() { return fs }",
    says: /Expected no "import"/,
    file: 'checks.js:1',
  },
  'endless-functions': {
    type: withFunction('f'),
    checks: 'for (;;);\nexport function f() { return [] }',
    says: /does not stop when it is loaded/,
    file: 'checks.js:null',
  },
  'lying-functions': {
    type: withFunction('f'),
    checks: "JSON.stringify = () => '{'\nexport function f() { return [] }",
    says: /It cannot be loaded: Expected plain data/,
    file: 'checks.js:null',
  },
  'silent-functions': {
    type: withFunction('f'),
    checks: "JSON.stringify = () => '{}'\nexport function f() { return [] }",
    says: /has no "export function f"/,
    line: /"name": "f"/,
  },
  'throwing-functions': {
    type: withFunction('f'),
    checks: 'export function f() { return [] }\nnull.x',
    says: /cannot be loaded/,
    file: 'checks.js:null',
  },
}

function mapped(text: string): { nl: string; fr: string; de: string } {
  return { nl: text, fr: text, de: text }
}

let notices: readonly { file: string; line: number | null; text: string }[]
let offered: readonly string[]
let events: readonly object[]
let folder: string
let remove: () => void

beforeAll(async () => {
  const temporary = temporaryFolder()
  remove = temporary.remove
  folder = join(temporary.folder, 'types')
  mkdirSync(folder)
  for (const [name, { type, checks }] of Object.entries(bad)) {
    const id = name.includes('cycle-') || name === 'itself' || typeof type === 'string'
    const own = id || !('id' in type) || type.id !== whole.id ? type : { ...type, id: `x.${name}` }
    writeType(folder, name, own, checks)
  }
  writeType(folder, 'zzz-right', whole)
  const server = await startTestServer({ types: folder })
  const answer = (await (await server.request('/api/contract-types')).json()) as {
    notices: typeof notices
    types: { id: string }[]
  }
  notices = answer.notices
  offered = answer.types.map(({ id }) => id)
  events = server.events.filter(({ kind }) => kind === 'type-refused')
  expect(server.failures).toEqual([])
  await server.close()
}, 60_000)
afterAll(() => remove())

test('[R64] the server is up with all of these in its folder, and offers the one that is right', () => {
  expect(offered.filter((id) => id.includes('.'))).toEqual([whole.id])
  expect(events).toHaveLength(notices.length)
  expect(({} as { kind?: unknown }).kind).toBeUndefined()
})

test.each(Object.keys(bad))('[R64] %s: refused by name, with what to do', (name) => {
  const { says, line, file } = bad[name]!
  const own = notices.filter((notice) => notice.file.startsWith(`${name}/`))
  expect(own.map(({ text }) => text).join('\n')).toMatch(says)
  const found = own.find(({ text }) => says.test(text))!
  if (file) expect(`${found.file}:${found.line}`).toBe(`${name}/${file}`)
  if (line) {
    const lines = readFileSync(join(folder, found.file), 'utf8').split('\n')
    expect(lines[found.line! - 1]).toMatch(line)
  }
  // A sentence for a person, not the whole of what came.
  for (const { text } of own) expect(text.length).toBeLessThan(400)
})
