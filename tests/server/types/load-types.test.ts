/** How the folders of a centre's own types are read, on a server that runs and starts again. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contractTypes } from '../../../plugins/contract-types/index.ts'
import type { ContractType } from '../../../plugins/kit/index.ts'
import {
  type ContractTypeList,
  contractTypeList,
  contractView,
} from '../../../schemas/api/index.ts'
import { closedRights, rights } from '../../../schemas/contract/index.ts'
import { newContract } from '../../support/new-contract.ts'
import { ownType, writeType } from '../../support/own-types.ts'
import { rawClient } from '../../support/raw-client.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let types: string
let data: string
let server: TestServer | null
let remove: () => void

beforeEach(() => {
  const temporary = temporaryFolder()
  remove = temporary.remove
  types = join(temporary.folder, 'types')
  data = join(temporary.folder, 'data')
  mkdirSync(types)
  server = null
})
afterEach(async () => {
  await server?.close()
  remove()
})

/** Starts the server, or starts it again with what the folder holds now. */
async function start(): Promise<TestServer> {
  await server?.close()
  server = await startTestServer({ folder: data, types })
  return server
}

async function list(role: 'worker' | 'client' = 'worker'): Promise<ContractTypeList> {
  const answer = await server!.request('/api/contract-types', role)
  return v.parse(contractTypeList, await answer.json())
}

const make = (type: string, version?: string) => newContract(server!, { type, version })

async function view(contract: string): Promise<v.InferOutput<typeof contractView>> {
  const answer = await server!.request(`/api/contracts/${contract}`)
  return v.parse(contractView, await answer.json())
}

const { clauses } = ownType()
const [clauseId, someClause] = Object.entries(clauses)[0]!

function withWording(words: string, parts: Partial<ContractType> = {}): ContractType {
  const clause = { ...someClause, plain: { ...someClause.plain, nl: words } }
  return ownType({ clauses: { ...clauses, [clauseId]: clause }, ...parts })
}

describe('the folder of the types', () => {
  test('[R62] a type in it is offered after those of the product, with what a page asks for it', async () => {
    writeType(types, 'wonen', ownType({ names: { nl: 'Wonen', fr: 'Logement', de: 'Wohnen' } }))
    writeFileSync(join(types, 'README.md'), 'no type')
    mkdirSync(join(types, 'empty'))
    await start()
    const { types: offered, notices } = await list()
    expect(notices).toEqual([])
    const builtIn = contractTypes.map(({ id }) => [id, false])
    expect(offered.map(({ id, own }) => [id, own])).toEqual([
      ...builtIn,
      ['ocmw-voorbeeld.wonen', true],
    ])
    const { asks } = offered.at(-1)!
    expect(asks.map(({ key }) => key)).toContain('school')
    expect(asks.map(({ key }) => key)).not.toContain('clientName')
    expect(await view((await make('ocmw-voorbeeld.wonen')).contract)).toMatchObject({
      rights: [...rights('worker', 'draft')],
      definition: { id: 'ocmw-voorbeeld.wonen', version: '1.0.0', names: { nl: 'Wonen' } },
    })
  })

  test('[R62] a bad type is named with file and line to workers, and the others go on', async () => {
    writeType(types, 'a-broken', '{\n "id": "x",\n oops\n}')
    writeType(types, 'b-good', ownType())
    const { events } = await start()
    const refused = {
      file: 'a-broken/type.json',
      line: 3,
      text: 'Expected a name in double quotes',
    }
    expect(events).toContainEqual({ kind: 'type-refused', ...refused })
    expect((await list()).notices).toEqual([refused])
    expect((await list()).types.at(-1)?.id).toBe('ocmw-voorbeeld.wonen')
    // Who made it is not the client.
    expect((await list('client')).notices).toEqual([])
  })

  test('[R62] a folder that is not there is said, and the server goes on', async () => {
    rmSync(types, { recursive: true })
    await start()
    expect((await list()).notices[0]!.text).toContain('SAMENSPRAAK_TYPES: expected a folder')
    expect((await list()).types).toHaveLength(contractTypes.length)
  })

  test('[R64] a file that is too large, not UTF-8, or no file is refused without being read', async () => {
    writeType(types, 'a-large', `"${'a'.repeat(10 * 1024 * 1024)}"`)
    writeType(types, 'b-latin', '{}')
    writeFileSync(join(types, 'b-latin', 'type.json'), Buffer.from('{"a":"caf\xe9"}', 'latin1'))
    mkdirSync(join(types, 'c-folder', 'type.json'), { recursive: true })
    writeType(types, 'd-checks', ownType(), `// ${'a'.repeat(200_000)}`)
    await start()
    expect((await list()).notices.map(({ file, text }) => `${file}: ${text}`)).toEqual([
      'a-large/type.json: Expected a file of at most 1024 kB: shorten it, or split the type in two',
      'b-latin/type.json: Expected text in UTF-8: save the file again with that encoding',
      'c-folder/type.json: Expected a file that the server may read (EISDIR)',
      'd-checks/checks.js: Expected a file of at most 128 kB: shorten it, or split the type in two',
    ])
  })

  test('[R64] an id of the product, and a version that is there twice, are refused', async () => {
    writeType(types, 'a', ownType())
    writeType(types, 'b', ownType())
    writeType(types, 'c', ownType({ id: 'study' }))
    await start()
    const text = JSON.stringify((await list()).notices)
    expect((await list()).notices.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'b/type.json:4',
      'c/type.json:3',
    ])
    expect(text).toContain('a/type.json is \\"ocmw-voorbeeld.wonen\\" 1.0.0 too')
    expect(text).toContain('is a type of the product')
  })
})

describe('versions of a type', () => {
  const id = 'ocmw-voorbeeld.wonen'

  test('[R63] stand side by side; a new contract is of the newest, unless another is asked for', async () => {
    for (const version of ['1.9.0', '1.10.0', '1.2.0']) {
      writeType(types, `wonen-${version}`, withWording(`Versie ${version}.`, { version }))
    }
    await start()
    expect((await list()).types.filter((type) => type.id === id)).toMatchObject([
      { version: '1.10.0' },
    ])
    const newest = await view((await make(id)).contract)
    expect(newest.definition).toMatchObject({
      version: '1.10.0',
      clauses: { [clauseId]: { plain: { nl: 'Versie 1.10.0.' } } },
    })
    expect((await view((await make(id, '1.2.0')).contract)).definition.version).toBe('1.2.0')
    const answer = await server!.request('/api/contracts', 'worker', {
      method: 'POST',
      body: JSON.stringify({ type: id, version: '3.0.0', client: { name: 'Karim' } }),
    })
    expect(answer.status).toBe(400)
  })

  test('[R63] one that contracts were made with, and now has other wording, is refused by name', async () => {
    writeType(types, 'wonen', withWording('Zoals het was.'))
    await start()
    const { contract } = await make(id)
    // Not the wording: this may be mended.
    writeType(
      types,
      'wonen',
      withWording('Zoals het was.', {
        description: { nl: 'Anders.', fr: 'Autre.', de: 'Anders.' },
      }),
    )
    await start()
    expect((await list()).notices).toEqual([])
    expect((await view(contract)).closed).toBeUndefined()

    writeType(types, 'wonen', withWording('Zoals het nu is.'))
    await start()
    const [notice] = (await list()).notices
    expect(notice!.file).toBe('wonen/type.json')
    expect(notice!.line).toBeGreaterThan(1)
    expect(notice!.text).toContain(`wording of clause "${clauseId}"`)
    expect(notice!.text).toContain('give the type a version above 1.0.0')
    const kept = await view(contract)
    expect(kept.rights).toEqual(
      rights('worker', 'draft').filter((right) => closedRights.includes(right)),
    )
    expect(kept.definition).toMatchObject({
      clauses: { [clauseId]: { plain: { nl: 'Zoals het was.' } } },
    })

    // The same words under a version of their own, beside the old one.
    writeType(types, 'wonen', withWording('Zoals het was.'))
    writeType(types, 'wonen-2', withWording('Zoals het nu is.', { version: '1.1.0' }))
    await start()
    expect((await list()).notices).toEqual([])
    expect((await view(contract)).rights).toContain('write')
  })

  test('[R63] a fact or section that contracts use cannot go under the same version', async () => {
    const { facts, sections } = ownType()
    const keys = { kind: 'yes-no', label: { nl: 'sleutels', fr: 'clés', de: 'Schlüssel' } } as const
    const kept = { ...sections[0]!, kind: 'keys', start: { nl: [], fr: [], de: [] } }
    writeType(types, 'wonen', ownType({ facts: { ...facts, keys }, sections: [...sections, kept] }))
    await start()
    await make(id)
    writeType(types, 'wonen', ownType())
    await start()
    const said = (await list()).notices.map(({ text }) => text).join('\n')
    expect(said).toContain('fact "keys"')
    expect(said).toContain('section "keys"')
  })

  test('[R63] a type whose base is not there any more goes on as it was used, and says so', async () => {
    writeType(types, 'base', ownType({ id: 'ocmw-voorbeeld.basis' }))
    const { names } = ownType()
    const base = { id: 'ocmw-voorbeeld.basis', version: '1.0.0' }
    writeType(types, 'wonen', { apiVersion: 1, id, version: '1.0.0', names, extends: base })
    await start()
    const { contract } = await make(id)
    rmSync(join(types, 'base'), { recursive: true })
    writeType(types, 'unused', {
      ...{ apiVersion: 1, id: 'ocmw-voorbeeld.ander', version: '1.0.0', names, extends: base },
    })
    await start()
    expect((await list()).notices.map(({ file, text }) => `${file}: ${text.slice(0, 70)}`)).toEqual(
      [
        'unused/type.json: extends: there is no "ocmw-voorbeeld.basis" in version 1.0.0: name a t',
        'wonen/type.json: There is no "ocmw-voorbeeld.basis" in version 1.0.0 any more: this ver',
      ],
    )
    expect(await view(contract)).toMatchObject({ rights: expect.arrayContaining(['write']) })
    expect((await view((await make(id)).contract)).definition).toMatchObject({ id })
  })

  test('[R63] a contract whose type is gone is read by everyone and changed by nobody', async () => {
    writeType(types, 'wonen', withWording('Zoals het was.'))
    await start()
    const { contract } = await make(id)
    rmSync(join(types, 'wonen'), { recursive: true })
    await start()
    const gone = await view(contract)
    expect(gone.rights).toEqual(
      rights('worker', 'draft').filter((right) => closedRights.includes(right)),
    )
    expect(gone.closed).toMatchObject({
      nl: expect.stringContaining('niet veranderen'),
      fr: expect.stringContaining('pas le changer'),
      de: expect.stringContaining('nicht ändern'),
    })
    expect(gone.definition).toMatchObject({
      clauses: { [clauseId]: { plain: { nl: 'Zoals het was.' } } },
    })
    const document = await server!.request(`/api/contracts/${contract}/document`)
    expect(document.status).toBe(200)
    // No way in: neither a ticket nor a socket that asks to write.
    const ticket = await server!.request(`/api/contracts/${contract}/tickets`, 'worker', {
      method: 'POST',
      body: JSON.stringify({ mode: 'write' }),
    })
    expect(ticket.status).toBe(403)
    const { socketUrl, contract: other } = server!
    const there = (...of: Parameters<typeof socketUrl>) => socketUrl(...of).replace(other, contract)
    const client = await rawClient({ socketUrl: there }, 'worker')
    client.edit((text) => text.insert(0, 't'))
    expect(await client.closed).toBe(4403)
    // The contracts of the product's own types go on.
    expect((await view(server!.contract)).closed).toBeUndefined()
  })

  test('[R63] a contract of an interface that this server does not know shows what is kept with it', async () => {
    writeType(types, 'wonen', withWording('Zoals het was.'))
    await start()
    const { contract } = await make(id)
    await server!.close()
    server = null
    for (const json of ['{"apiVersion":2,"id":"x"}', '{"apiVersion":1,', '[]']) {
      const database = new DatabaseSync(join(data, 'samenspraak.sqlite'))
      database.prepare('UPDATE definition SET json = ? WHERE id = ?').run(json, id)
      database.close()
      await start()
      const kept = await view(contract)
      expect(kept.rights).not.toContain('write')
      expect(kept.closed?.nl).toContain('van een versie die deze server niet kent')
      expect(kept.definition).toMatchObject({
        clauses: { [clauseId]: { plain: { nl: 'Zoals het was.' } } },
      })
      expect((await server!.request('/api/contracts')).status).toBe(200)
      await server!.close()
      server = null
    }
  })
})
