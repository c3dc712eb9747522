/**
 * Two centres on one server, and everything by which one could reach the other: each route of the server,
 * each operation of the store, each statement in its files, each table. They are listed by the program
 * itself, so that what is new is tried too, or makes a test fail that says what is missing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ContractId,
  newId,
  type ParticipantId,
  type PersonId,
} from '../../../schemas/basics/index.ts'
import type { Person, Role } from '../../../schemas/contract/index.ts'
import { newToken, tokenHash } from '../../../server/access/index.ts'
import type { Change } from '../../../server/store/index.ts'
import type { Journal } from '../../../server/store/journal.ts'
import {
  type OperationName,
  readOperations,
  stepOperations,
  writeOperations,
} from '../../../server/store/operations.ts'
import type { Sql } from '../../../server/store/statements.ts'
import { realSystem } from '../../../server/system.ts'
import {
  claimsOf,
  issuerSettings,
  type SigningKey,
  sign,
  signingKey,
} from '../../support/issuer.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const { randomBytes } = realSystem
const STRANGE = 'OCMW Overkant'

let server: TestServer
let key: SigningKey
/** The tokens of the people of the other centre, and their contract. */
const tokens: Record<string, string> = {}
let theirs: ContractId
/** What belongs to the demo's centre: ids by the name of what they are of, and words. */
const ids: Record<string, readonly string[]> = {}
const marks: string[] = []
let before: string

beforeAll(async () => {
  key = await signingKey('one')
  server = await startTestServer({
    issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] }, { centre: STRANGE })],
  })
  await fillOurs()
  await makeTheirs()
  before = ours()
})
afterAll(async () => {
  expect(server.failures).toEqual([])
  await server.close()
})

const here = () => `/api/contracts/${server.contract}`

/** Gives the demo's contract one of everything that has an id. */
async function fillOurs(): Promise<void> {
  const { centre, contract } = server.demo
  const person = await server.store.personByToken(tokenHash(server.token('client')))
  const participant = await server.store.participantOf(centre, contract, person!.id)
  const asText = 'Wat betekent deze geheime zin?'
  const asked = await server.request(`${here()}/questions`, 'client', {
    method: 'POST',
    body: JSON.stringify({
      id: 'a-question-of-ours',
      kind: 'question',
      place: { block: 'x', from: null, to: null, exact: null, quote: '' },
      words: asText,
    }),
  })
  expect(asked.status).toBe(201)
  await server.store.write([
    {
      kind: 'set-aside',
      text: {
        ...{ id: 'set-aside-of-ours', centre, contract, participant: participant!.id },
        ...{ why: 'rescued', text: 'Een zin zonder plaats', block: null, bytes: null },
        ...{ reason: '', at: 1 },
      },
    },
    {
      kind: 'add-subject',
      subject: { centre, issuer: 'issuer-of-ours', subject: 'subject-of-ours', person: person!.id },
    },
    { kind: 'add-reference', centre, contract, reference: 'reference-of-ours' } as Change,
  ])
  const [question] = await server.store.questions(centre, contract)
  ids.contract = [contract]
  ids.participant = [participant!.id]
  ids.person = [person!.id]
  ids.question = [question!.id]
  ids.id = [question!.id, 'set-aside-of-ours', participant!.id, person!.id, contract]
  ids.issuer = ['issuer-of-ours']
  ids.subject = ['subject-of-ours']
  ids.reference = ['reference-of-ours']
  ids.invitation = (await server.store.invitations(centre, contract)).map(({ id }) => id)
  if (ids.invitation.length === 0) ids.invitation = ['an-invitation']
  marks.push(
    ...[centre, contract, participant!.id, person!.id, question!.id, asText],
    ...['Amina', 'Sara Peeters', 'Jo Maes', 'OCMW Voorbeeldstad', 'Een zin zonder plaats'],
    ...['set-aside-of-ours', 'reference-of-ours', 'subject-of-ours'],
  )
}

async function makeTheirs(): Promise<void> {
  const centre = (await server.store.centreNamed(STRANGE))!.id
  const people = [
    { name: 'worker', staff: true },
    { name: 'client', staff: false },
    { name: 'support', staff: false },
    { name: 'officer', staff: false, duty: 'data-protection' },
  ] as const
  const persons = people.map(({ name, ...rest }): Person => {
    return { id: newId<PersonId>(randomBytes), centre, name: `Hun ${name}`, ...rest }
  })
  await server.store.write(
    persons.map((person, index): Change => {
      const token = newToken(randomBytes)
      tokens[people[index]!.name] = token
      return { kind: 'add-person', person, tokenHash: tokenHash(token) }
    }),
  )
  const made = await ask('worker', 'POST', '/api/contracts', {
    type: 'study',
    client: { name: 'Hun cliënt' },
  })
  theirs = ((await made.json()) as { contract: ContractId }).contract
  await server.store.write(
    (['client', 'support'] as const).map((role: Role, index): Change => {
      const person = persons[index + 1]!
      return {
        kind: 'add-participant',
        participant: {
          id: newId<ParticipantId>(randomBytes),
          ...{ centre, contract: theirs, person: person.id, name: person.name, role },
        },
        localKey: randomBytes(32),
      }
    }),
  )
  tokens.portal = await sign(claimsOf(server.url, theirs, { name: 'Hun Portaal' }), key)
  tokens.program = await sign(
    claimsOf(server.url, theirs, {
      ...{ scope: 'contracts', contract: undefined, role: undefined, name: undefined },
    }),
    key,
  )
}

function ask(who: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${tokens[who]}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** Every row of the demo's centre, as text. */
function ours(): string {
  const db = new DatabaseSync(join(server.folder, 'samenspraak.sqlite'), { readOnly: true })
  try {
    return tablesWithCentre(db)
      .map((table) => {
        const column = table === 'centre' ? 'id' : 'centre'
        const rows = db.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`)
        return JSON.stringify(rows.all(server.demo.centre).map(readable))
      })
      .join('\n')
  } finally {
    db.close()
  }
}

function tablesWithCentre(db: DatabaseSync): string[] {
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
  return tables
    .map(({ name }) => String(name))
    .filter((table) => table === 'centre' || columnsOf(db, table).includes('centre'))
}

function columnsOf(db: DatabaseSync, table: string): string[] {
  return db
    .prepare(`PRAGMA table_info(${table})`)
    .all()
    .map(({ name }) => String(name))
}

/** Bytes as text, so that they can be compared and looked through. */
function readable(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (Array.isArray(value)) return value.map(readable)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, readable(one)]))
  }
  return value
}

function marksIn(text: string): string[] {
  return marks.filter((mark) => text.includes(mark))
}

/** Every way to put an id of ours in the place of each part of a path. */
function pathsOf(path: string, contract: string): string[] {
  let paths = [path.replace(':contract', contract)]
  for (const [part, name] of path.matchAll(/:(\w+)/g)) {
    if (part === ':contract') continue
    const values = name === 'at' ? [String(Date.now() - 1)] : ids[name!]
    if (!values) throw new Error(`Expected ids for ${part} of ${path}: add them to this test`)
    paths = paths.flatMap((one) => values.map((value) => one.replace(part, value)))
  }
  return paths
}

/** What anyone may ask; who asks makes no difference. */
const open = new Set([
  'GET /api/demo',
  'GET /api/sign-in',
  'GET /api/frame',
  'GET /api/openapi.json',
  'POST /api/invitations/open',
  'POST /api/invitations/pin',
  'POST /api/invitations/sign-in',
  'POST /api/invitations/not-me',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'GET /*',
])

describe('[A21] no route crosses from one centre to another', () => {
  const everyone = ['worker', 'client', 'support', 'officer', 'portal', 'program']

  test('a contract of another centre is not there, on any route, for anyone', async () => {
    const routes = server.routes.filter((route) => route.includes(':contract'))
    expect(routes.length).toBeGreaterThan(20)
    for (const route of routes) {
      const [method, path] = route.split(' ') as [string, string]
      for (const address of pathsOf(path, server.contract)) {
        for (const who of everyone) {
          const answer = await ask(who, method, address, method === 'GET' ? undefined : {})
          const isCentre = path.startsWith('/api/centre') && who !== 'officer'
          const expected = who === 'program' ? [401, 403, 404] : isCentre ? [401, 403] : [404]
          expect(expected, `${who} ${method} ${address}`).toContain(answer.status)
          expect(marksIn(await answer.text()), `${who} ${method} ${address}`).toEqual([])
        }
      }
    }
    expect(ours()).toBe(before)
  })

  test('what belongs to another contract is not found by way of one’s own', async () => {
    for (const route of server.routes) {
      if (!/:contract\/.*:(?!at)/.test(route)) continue
      const [method, path] = route.split(' ') as [string, string]
      for (const address of pathsOf(path, theirs)) {
        for (const who of everyone) {
          const answer = await ask(who, method, address, method === 'GET' ? undefined : {})
          expect(answer.status, `${who} ${method} ${address}`).toBeGreaterThanOrEqual(400)
          expect(marksIn(await answer.text()), `${who} ${method} ${address}`).toEqual([])
        }
      }
    }
    expect(ours()).toBe(before)
  })

  test('nothing of another centre stands in any other answer', async () => {
    const others = server.routes.filter((route) => !route.includes(':contract') && !open.has(route))
    expect(others.length).toBeGreaterThan(5)
    for (const route of others) {
      const [method, path] = route.split(' ') as [string, string]
      // A route with another part than a contract has to be thought about here.
      expect(path).not.toContain(':')
      for (const who of everyone) {
        const answer = await ask(who, method, path, method === 'GET' ? undefined : {})
        expect(answer.status).toBeLessThan(500)
        expect(marksIn(await answer.text()), `${who} ${method} ${path}`).toEqual([])
      }
    }
    expect(ours()).toBe(before)
  })
})

/** Operations that name no centre, and why they may. */
const withoutCentre: Readonly<Partial<Record<OperationName, string>>> = {
  append: 'each row names its centre',
  write: 'each change names its centre',
  erase: 'what is erased names its centre',
  personByToken: 'the answer names the centre',
  signIn: 'the answer names the centre',
  invitationBySecret: 'the answer names the centre',
  centreNamed: 'for the settings of the operator alone',
  usedTypes: 'the answer names nobody who used one',
  demo: 'there is one for the whole store',
  settle: 'moves rows of all contracts, and tells nothing of them',
  emptyWriteAheadLog: 'is about the file',
  unchangedSince: 'for the keeping time, which is one for all; each answer names its centre',
  erasedAmong: 'tells of given ids which are gone for good, and nothing that was theirs',
  dueDeliveries: 'each answer names its centre',
  endDelivery: 'by a number that no route tells',
  delayDelivery: 'by a number that no route tells',
}

describe('[A21] no operation of the store crosses', () => {
  const nothing = {} as Sql
  const operations: Readonly<Record<string, (...input: never[]) => unknown>> = {
    ...readOperations(nothing, {} as Journal),
    ...writeOperations(nothing, {} as Journal, {} as never),
    ...stepOperations(nothing, {} as Journal, {} as never),
  }
  /** What else an operation is given, by the name of the parameter. */
  const given: Readonly<Record<string, unknown>> = {
    after: 0,
    before: Number.MAX_SAFE_INTEGER,
    limit: 100,
    now: Date.now(),
    waits: [],
    bytes: new Uint8Array([0, 0]),
    uptoSeq: 1,
  }

  function parametersOf(name: string): string[] {
    const source = String(operations[name])
    const list = /^(?:async\s*)?(?:function\s*\w*\s*)?\(([^)]*)\)/.exec(source)?.[1] ?? ''
    return list.split(',').flatMap((one) => one.trim() || [])
  }

  function isNothing(value: unknown): boolean {
    if (value === null || value === undefined || value === false || value === 0) return true
    if (typeof value !== 'object') return false
    if ('kind' in value && value.kind === 'gone') return true
    return Object.values(value).every(isNothing)
  }

  test('with a centre it finds nothing of another, and changes nothing there', async () => {
    const centre = (await server.store.centreNamed(STRANGE))!.id
    const call = server.store.call as (name: string, ...input: unknown[]) => Promise<unknown>
    for (const name of Object.keys(operations)) {
      const [first, ...rest] = parametersOf(name)
      if (name in withoutCentre) continue
      expect(first, `${name}: its centre comes first, or say above why it needs none`).toBe(
        'centre',
      )
      let inputs: unknown[][] = [[centre]]
      let namesOurs = false
      for (const parameter of rest) {
        const known = ids[parameter]
        if (known) namesOurs = true
        const values = known ?? (parameter in given ? [given[parameter]] : null)
        expect(values, `${name}: a value for ${parameter}, in this test`).not.toBe(null)
        inputs = inputs.flatMap((input) => values!.map((value) => [...input, value]))
      }
      for (const input of inputs) {
        const found = await call(name, ...input).catch(() => null)
        // What folds says only that nothing is left to do.
        if (namesOurs && name !== 'fold')
          expect(isNothing(found), `${name} ${JSON.stringify(found)}`).toBe(true)
        expect(marksIn(JSON.stringify(readable(found)) ?? '')).toEqual([])
      }
    }
    expect(ours()).toBe(before)
  })

  test('the list of those without one has no more than there are', () => {
    expect(Object.keys(withoutCentre).filter((name) => !(name in operations))).toEqual([])
  })

  test('a row, an erasure or a change for a contract of another centre is refused', async () => {
    const { store } = server
    const centre = (await store.centreNamed(STRANGE))!.id
    const contract = server.contract as ContractId
    const [participant] = ids.participant as [ParticipantId]
    const [person] = ids.person as [PersonId]
    const at = 1
    expect(
      await store.erase({ centre, contract, because: 'asked', at } as never).catch(() => false),
    ).toBe(false)
    const changes: readonly Change[] = [
      { kind: 'add-act', act: { centre, contract, participant, act: 'wrote', about: null, at } },
      { kind: 'set-participant', centre, participant, name: 'x', role: 'worker' },
      { kind: 'set-person', person: { id: person, centre, name: 'x', staff: true } },
      { kind: 'add-subject', subject: { centre, issuer: 'i', subject: 's', person } },
      { kind: 'portal-word', centre, contract, participant, issuedAt: 1 },
      { kind: 'withdraw-participant', centre, participant, at },
      {
        kind: 'add-participant',
        participant: {
          ...{ id: newId(randomBytes), centre, contract, person },
          name: 'x',
          role: 'worker',
        },
        localKey: randomBytes(32),
      },
      {
        kind: 'add-sign-in',
        signIn: {
          ...{ centre, id: 'x', hash: randomBytes(32), person, by: 'account', contract },
          ...{ at, until: 2, idle: 1 },
        },
      },
    ]
    for (const change of changes) await expect(store.write([change])).rejects.toThrow()
    // These find nothing to do.
    await store.write([
      { kind: 'end-sign-ins-of', centre, person, contract: null },
      { kind: 'use-sign-in', centre, id: person, at },
      { kind: 'end-sign-in', centre, id: person },
    ])
    expect(ours()).toBe(before)
  })
})

describe('[A21] the store is made so that nothing can cross', () => {
  /** Statements that name no centre, by their beginning, and why they may. */
  const exceptions: readonly (readonly [RegExp, string])[] = [
    [/token_hash = \?/, 'the answer names the centre'],
    [/secret_hash = \?/, 'the answer names the centre'],
    [/sign_in\.hash = \?/, 'the answer names the centre'],
    [/DELETE FROM sign_in WHERE until <= \?/, 'what is over, of everyone'],
    [/FROM (?:person|centre) .*WHERE person\.staff/s, 'for the operator'],
    [/UPDATE person SET (?:token_hash|removed)/, 'for the operator'],
    [/DISTINCT json FROM definition/, 'the answer names nobody who used one'],
    [/FROM journal|INTO journal/, 'read whole when the store opens'],
    [/FROM delivery|UPDATE delivery/, 'by a number that no route tells'],
    [/FROM erased|FROM contract ORDER|max\(epoch\)|SET epoch/, 'for restoring and checking'],
    [/max\(number\) AS number FROM act/, 'a number, to begin after it'],
    [/FROM centre WHERE (?:id|name) = \?/, 'the centre itself'],
    [/FROM demo WHERE only = 1/, 'there is one for the whole store'],
    [/number IN|number <= \?|number = \?/, 'by a number that no route tells'],
    [/changed_at </, 'for the keeping time, which is one for all'],
  ]

  test('every statement about a table of centres names one', () => {
    const folder = join(import.meta.dirname, '../../../server/store')
    const db = new DatabaseSync(join(server.folder, 'samenspraak.sqlite'), { readOnly: true })
    const tables = tablesWithCentre(db)
    db.close()
    const crossing: string[] = []
    for (const name of readdirSync(folder)) {
      if (name === 'migrations.ts' || name === 'check.ts') continue
      const text = readFileSync(join(folder, name), 'utf8')
      for (const [, , sql] of text.matchAll(
        /(['`])\s*((?:SELECT|INSERT|UPDATE|DELETE)\b.*?)\1/gs,
      )) {
        const isAbout = tables.some((table) =>
          new RegExp(`(?:FROM|INTO|UPDATE|JOIN) ${table}\\b`).test(sql!),
        )
        if (!isAbout || /\bcentre\b/.test(sql!.replaceAll(/FROM centre|AS centre/g, ''))) continue
        if (!exceptions.some(([pattern]) => pattern.test(sql!))) crossing.push(`${name}: ${sql}`)
      }
    }
    expect(crossing).toEqual([])
  })

  test('every table of contracts is held to the centre of the contract', () => {
    const db = new DatabaseSync(join(server.folder, 'samenspraak.sqlite'), { readOnly: true })
    const loose = tablesWithCentre(db).filter((table) => {
      if (!columnsOf(db, table).includes('contract')) return false
      const keys = db.prepare(`PRAGMA foreign_key_list(${table})`).all()
      const byKey = Map.groupBy(keys, ({ id }) => id)
      return ![...byKey.values()].some(
        (parts) =>
          parts.some(({ from }) => from === 'centre') &&
          parts.some(({ from }) => from === 'contract'),
      )
    })
    db.close()
    // The journal is checked when its rows get their place; of what was erased there is no contract.
    expect(loose).toEqual(['erased', 'journal'])
  })
})
