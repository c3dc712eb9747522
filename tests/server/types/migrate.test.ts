/**
 * A contract that goes to another version of its type. All ways in which it can go, and not go, are here
 * together, which is why the file is long.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContractType, SectionDefinition } from '../../../plugins/kit/index.ts'
import type { MigrationStep } from '../../../plugins/kit/migrate/index.ts'
import type {
  AuthorsResponse,
  MigrateResponse,
  NewContractResponse,
  WordsResponse,
} from '../../../schemas/api/index.ts'
import type { ContractId } from '../../../schemas/basics/index.ts'
import {
  allBlocks,
  type BlockToWrite,
  type CanonicalContract,
  paragraphText,
} from '../../../schemas/document/index.ts'
import { ownType, writeType } from '../../support/own-types.ts'
import { rawClient } from '../../support/raw-client.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const id = 'ocmw-voorbeeld.wonen'
let types: string
let server: TestServer
let remove: () => void

beforeEach(() => {
  const temporary = temporaryFolder()
  remove = temporary.remove
  types = join(temporary.folder, 'types')
  mkdirSync(types)
})
afterEach(async () => {
  expect(server.failures).toEqual([])
  await server.close()
  remove()
})

const every = (text: string) => ({ nl: text, fr: text, de: text })

function section(kind: string, ...start: readonly BlockToWrite[]): SectionDefinition {
  const blocks = { nl: start, fr: start, de: start }
  return { kind, title: every(kind), offers: ['paragraph'], start: blocks }
}

function clause(words: string, version = '1.0.0') {
  return {
    version,
    source: 'afspraak',
    certainty: 'b' as const,
    official: every(words),
    plain: every(words),
  }
}

const label = every('x')
const { settings: _none, ...plain } = ownType()
const first: ContractType = {
  ...plain,
  sections: [
    {
      ...section('wish', { type: 'paragraph', inline: [{ text: 'In ' }, { fact: 'town' }] }),
      voice: 'client',
    },
    section(
      'old-place',
      { type: 'clause', wording: 'old-clause' },
      { type: 'clause', wording: 'kept' },
    ),
    section('gone-soon', { type: 'clause', wording: 'dropped' }),
  ],
  clauses: { 'old-clause': clause('Oud.'), kept: clause('Blijft.'), dropped: clause('Weg.') },
  facts: { town: { kind: 'text', label }, shoe: { kind: 'count', label } },
  rules: [],
}

const steps: readonly MigrationStep[] = [
  { kind: 'rename-fact', from: 'town', to: 'city' },
  { kind: 'drop-fact', fact: 'shoe' },
  { kind: 'rename-section', from: 'old-place', to: 'place' },
  { kind: 'move-section', section: 'gone-soon', into: 'wish' },
  { kind: 'rename-clause', from: 'old-clause', to: 'new-clause' },
  { kind: 'drop-clause', clause: 'dropped' },
]

function second(migrations: ContractType['migrations']): ContractType {
  return {
    ...first,
    version: '2.0.0',
    sections: [
      section(
        'place',
        { type: 'clause', wording: 'new-clause' },
        { type: 'clause', wording: 'kept' },
        { type: 'clause', wording: 'added' },
      ),
      { ...section('wish', { type: 'paragraph', inline: [{ fact: 'city' }] }), voice: 'client' },
      section('extra', { type: 'paragraph', text: 'Nieuw in deze versie.' }),
    ],
    clauses: {
      'new-clause': clause('Nieuw.', '2.0.0'),
      kept: clause('Blijft.'),
      added: clause('Erbij.'),
    },
    facts: { city: { kind: 'text', label } },
    ...(migrations && { migrations }),
  }
}

/** A contract of the first version in which people wrote. */
async function begin(newer: object, checks?: string): Promise<string> {
  writeType(types, 'wonen-1', first)
  writeType(types, 'wonen-2', newer, checks)
  server = await startTestServer({ types })
  expect(server.events.filter(({ kind }) => kind === 'type-refused')).toEqual([])
  const made = await post('', { type: id, version: '1.0.0', client: { name: 'Karim Aziz' } })
  const { contract } = (await made.json()) as NewContractResponse
  const { socketUrl, contract: other } = server
  const client = await rawClient(
    {
      socketUrl: (...of: Parameters<typeof socketUrl>) => socketUrl(...of).replace(other, contract),
    },
    'worker',
  )
  client.edit((text, doc) => {
    text.insert(0, 'Ik wil een huis. ')
    doc.getMap('facts').set('town', 'Gent')
    doc.getMap('facts').set('shoe', 43)
  })
  await client.saved()
  await client.close()
  return contract
}

function post(
  path: string,
  body?: object,
  role: 'worker' | 'client' = 'worker',
): Promise<Response> {
  return server.request(`/api/contracts${path}`, role, {
    method: 'POST',
    ...(body && { body: JSON.stringify(body) }),
  })
}

async function documentOf(contract: string): Promise<CanonicalContract> {
  const answer = await server.request(`/api/contracts/${contract}/document`)
  return ((await answer.json()) as { contract: CanonicalContract }).contract
}

function outlineOf({ body, facts }: CanonicalContract): readonly string[] {
  return [...allBlocks(body)].map((block) => {
    if (block.type === 'section') return `# ${block.kind}`
    if (block.type === 'clause') return `${block.wording} ${block.version}`
    return block.type === 'paragraph' ? paragraphText(block, facts) : block.type
  })
}

describe('a contract in another version of its type', () => {
  test('[R67] is a new contract with all that people wrote, and the old one stays', async () => {
    const contract = await begin(second([{ from: 1, steps }]))
    const before = await documentOf(contract)
    const answer = await post(`/${contract}/migrate`)
    expect(answer.status).toBe(201)
    const made = (await answer.json()) as MigrateResponse
    expect(made).toEqual({ contract: expect.any(String), from: contract, version: '2.0.0' })
    expect(made.contract).not.toBe(contract)
    const now = await documentOf(made.contract)
    expect(now.type).toEqual({ id, version: '2.0.0' })
    expect(now.facts).toEqual({ city: { value: 'Gent' } })
    expect(outlineOf(now)).toEqual([
      '# place',
      'new-clause 2.0.0',
      'kept 1.0.0',
      'added 1.0.0',
      '# wish',
      'Ik wil een huis. In Gent',
      '# extra',
      'Nieuw in deze versie.',
    ])
    expect(await documentOf(contract)).toEqual(before)

    // The same people, with the links that they have.
    const view = await server.request(`/api/contracts/${made.contract}`)
    expect(await view.json()).toMatchObject({
      participants: [{ role: 'worker' }, { name: 'Karim Aziz', role: 'client' }],
      rights: expect.arrayContaining(['write']),
      definition: {
        version: '2.0.0',
        wordings: expect.arrayContaining([expect.objectContaining({ id: 'added' })]),
      },
    })
  })

  test('[A88] who wrote what goes with it, and that it was confirmed', async () => {
    const contract = await begin(second([{ from: 1, steps }]))
    const words = async (of: string) =>
      (await (await server.request(`/api/contracts/${of}/words`)).json()) as WordsResponse
    const [typed] = (await words(contract)).blocks
    const { centre } = server.demo
    const people = await server.store.participants(centre, contract as ContractId)
    await server.store.write([
      {
        kind: 'confirm-words',
        words: {
          centre,
          contract: contract as ContractId,
          block: typed!.block,
          hash: typed!.hash,
          participant: people.find(({ role }) => role === 'client')!.id,
          at: 1,
        },
      },
    ])
    const made = (await (await post(`/${contract}/migrate`)).json()) as MigrateResponse
    const answer = await server.request(`/api/contracts/${made.contract}/authors`)
    const { blocks, ...found } = (await answer.json()) as AuthorsResponse
    const worker = found.people.find(({ role }) => role === 'worker')!.id
    const runs = blocks.flatMap(({ runs }) => runs)
    expect(runs.find(({ participant }) => participant === worker)).toMatchObject({
      from: 0,
      to: 17,
    })
    const now = await words(made.contract)
    expect(now.blocks).toMatchObject([{ by: [worker], hash: typed!.hash }])
    expect(now.blocks[0]!.confirmed).not.toBeNull()
  })

  test('[R67] what has no place there is named, and nothing is made', async () => {
    const contract = await begin(second([{ from: 1, steps: [] }]))
    const refused = await post(`/${contract}/migrate`)
    expect(refused.status).toBe(400)
    const { detail } = (await refused.json()) as { detail: string }
    for (const name of [
      'section "old-place"',
      'clause "old-clause"',
      'clause "dropped"',
      'fact "shoe"',
      'fact "town"',
    ]) {
      expect(detail).toContain(name)
    }
    const list = await server.request('/api/contracts')
    expect(((await list.json()) as { contracts: object[] }).contracts).toHaveLength(2)
  })

  test('[R67] is refused without a migration, to an older version, and to who is no worker', async () => {
    const contract = await begin(second(undefined))
    const detail = async (answer: Promise<Response>): Promise<string> =>
      ((await (await answer).json()) as { detail: string }).detail
    expect(await detail(post(`/${contract}/migrate`))).toContain('a migration from version 1')
    expect(await detail(post(`/${contract}/migrate`, { version: '1.0.0' }))).toContain(
      'after 1.0.0',
    )
    expect((await post(`/${server.contract}/migrate`, {}, 'client')).status).toBe(403)
  })

  test('[R67] within a major nothing is needed, and what people took away stays away', async () => {
    const newer = {
      ...first,
      version: '1.1.0',
      clauses: { ...first.clauses, kept: clause('Blijft, anders.', '1.1.0') },
    }
    const contract = await begin(newer)
    const { contract: made } = (await (
      await post(`/${contract}/migrate`)
    ).json()) as MigrateResponse
    const now = await documentOf(made)
    expect(outlineOf(now)).toContain('kept 1.1.0')
    expect(outlineOf(now)).toContain('old-clause 1.0.0')
    expect(now.facts.town).toEqual({ value: 'Gent' })
  })

  test('[R67] a function can do what rows cannot; one that gives no contract makes none', async () => {
    const migrations = [{ from: 1, steps, function: 'upperCity' }]
    const functions = (body: string): string =>
      `export function upperCity({ body, facts }, { from, to }) { ${body} }`
    const contract = await begin(
      second(migrations),
      functions(
        'return { body, facts: { city: { value: facts.city.value.toUpperCase() + from + to } } }',
      ),
    )
    const { contract: made } = (await (
      await post(`/${contract}/migrate`)
    ).json()) as MigrateResponse
    expect((await documentOf(made)).facts).toEqual({ city: { value: 'GENT1.0.02.0.0' } })
    for (const body of [
      'for (;;);',
      'return null',
      "return { body: [{ type: 'script' }], facts }",
      'return { body: [null], facts }',
      "return { body: [{ type: 'section', kind: 'wish', children: [{ type: 'paragraph', inline: [{ text: 1 }] }] }], facts }",
      'return { body: 1, facts }',
      'return { body, facts: { city: { value: { a: 1 } } } }',
    ]) {
      await server.close()
      const old = await begin(second(migrations), functions(body))
      expect((await post(`/${old}/migrate`)).status, body).toBe(400)
      expect(server.failures).toEqual([])
    }
  })
})
