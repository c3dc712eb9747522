/** How the first people come in: the commands, as processes, without a server and beside one. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import type { ContractList, NewContractResponse } from '../../schemas/api/index.ts'
import { checkDatabase } from '../../server/store/index.ts'
import { type Ended, runServer, startServerProcess } from '../support/server-process.ts'
import { temporaryFolder } from '../support/store-fixture.ts'

const publicUrl = 'https://samen.example.be'

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = temporaryFolder()
  try {
    await use(folder)
  } finally {
    remove()
  }
}

function command(folder: string, ...args: string[]): Promise<Ended> {
  return runServer({ folder, args, env: { SAMENSPRAAK_PUBLIC_URL: publicUrl } })
}

function addWorker(folder: string, name: string, centre = 'OCMW Gent'): Promise<Ended> {
  return command(folder, 'add-worker', '--centre', centre, '--name', name)
}

/** The token in the link that a command showed. */
function tokenIn({ output }: Ended): string {
  const [link] = /https:\/\/samen\.example\.be\/#token=\S+/.exec(output) ?? []
  expect(link).toBeDefined()
  return link!.split('=')[1]!
}

async function workers(folder: string): Promise<readonly string[][]> {
  const { code, output } = await command(folder, 'list-workers')
  expect(code).toBe(0)
  return output
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
}

function ask(url: string, token: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/api/contracts`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  })
}

describe('an empty installation', () => {
  test('[L23] a worker who was added opens their link and makes a contract', () =>
    withFolder(async (folder) => {
      const added = await addWorker(folder, 'Sara Peeters')
      expect(added).toMatchObject({ code: 0, errors: '' })
      expect(added.output).toContain('Made the centre OCMW Gent\n')
      const token = tokenIn(added)
      for (const name of ['samenspraak.sqlite', 'samenspraak.lock']) {
        expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
      }
      expect(readFileSync(join(folder, 'samenspraak.sqlite')).includes(token)).toBe(false)

      const server = await startServerProcess({ folder })
      try {
        const list = (await (await ask(server.url, token)).json()) as ContractList
        expect(list).toEqual({
          me: { name: 'Sara Peeters', staff: true, centre: 'OCMW Gent', duty: null },
          contracts: [],
        })
        const made = await ask(server.url, token, {
          method: 'POST',
          body: JSON.stringify({ type: 'study', client: { name: 'Amina Haddad' } }),
        })
        expect(made.status).toBe(201)
        const { links } = (await made.json()) as NewContractResponse
        expect(links.map(({ role }) => role)).toEqual(['worker', 'client'])
      } finally {
        await server.stop()
      }
      expect(checkDatabase(folder)).toMatchObject({ contracts: 1, problems: [] })
    }))

  test('[L23] a second worker joins the centre of that name, and another centre is another', () =>
    withFolder(async (folder) => {
      await addWorker(folder, 'Sara Peeters')
      expect((await addWorker(folder, 'Lien De Smet')).output).not.toContain('Made the centre')
      expect((await addWorker(folder, 'Sara Peeters', 'CPAS de Mons')).output).toContain(
        'Made the centre CPAS de Mons\n',
      )
      expect((await workers(folder)).map(([, ...rest]) => rest)).toEqual([
        ['CPAS de Mons', 'Sara Peeters'],
        ['OCMW Gent', 'Lien De Smet'],
        ['OCMW Gent', 'Sara Peeters'],
      ])
      const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'), { readOnly: true })
      expect(db.prepare('SELECT count(*) AS n FROM centre').get()).toEqual({ n: 2 })
      db.close()
    }))

  test('[L23] says how a link comes about that works elsewhere', () =>
    withFolder(async (folder) => {
      const args = ['add-worker', '--centre', 'OCMW Gent', '--name', 'Sara Peeters']
      const { output } = await runServer({ folder, args, env: { PORT: '3456' } })
      expect(output).toMatch(/http:\/\/127\.0\.0\.1:3456\/#token=[\w-]{43}\n/)
      expect(output).toContain('SAMENSPRAAK_PUBLIC_URL')
    }))
})

describe('beside a server that runs', () => {
  test('[L23] a worker comes in, gets a new link, and is let in no more', () =>
    withFolder(async (folder) => {
      const server = await startServerProcess({ folder })
      try {
        const first = tokenIn(await addWorker(folder, 'Sara Peeters'))
        expect((await ask(server.url, first)).status).toBe(200)
        const [[id] = []] = await workers(folder)

        const renewed = await command(folder, 'new-link', id!)
        expect(renewed).toMatchObject({ code: 0, errors: '' })
        const second = tokenIn(renewed)
        expect((await ask(server.url, first)).status).toBe(401)
        expect((await ask(server.url, second)).status).toBe(200)

        expect(await command(folder, 'remove-worker', id!)).toMatchObject({ code: 0, errors: '' })
        expect((await ask(server.url, second)).status).toBe(401)
        expect(await workers(folder)).toEqual([[id, 'OCMW Gent', 'Sara Peeters', 'removed']])

        const third = tokenIn(await command(folder, 'new-link', id!))
        expect((await ask(server.url, third)).status).toBe(200)
        expect(await workers(folder)).toEqual([[id, 'OCMW Gent', 'Sara Peeters']])
      } finally {
        expect(await server.stop()).toMatchObject({ code: 0, errors: '' })
      }
    }))

  test('[L23] of another version nothing is changed', () =>
    withFolder(async (folder) => {
      const server = await startServerProcess({ folder })
      const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
      const { user_version: version } = db.prepare('PRAGMA user_version').get()!
      db.exec('PRAGMA user_version = 1')
      const refused = await addWorker(folder, 'Sara Peeters')
      expect(refused).toMatchObject({ code: 75, output: '' })
      expect(refused.errors).toBe('Expected a server of the same version to run, or none\n')
      db.exec(`PRAGMA user_version = ${version}`)
      db.close()
      await server.stop()
      expect(await workers(folder)).toEqual([['There are no workers yet; add-worker makes one']])
    }))
})

describe('what cannot be done', () => {
  test('[L23] the same worker twice is refused, and says whose link can be made anew', () =>
    withFolder(async (folder) => {
      await addWorker(folder, 'Sara Peeters')
      const [[id] = []] = await workers(folder)
      const again = await addWorker(folder, ' Sara Peeters')
      expect(again).toMatchObject({ code: 64, output: '' })
      expect(again.errors).toBe(
        `Expected a name that no worker of this centre has; new-link ${id} makes a link for the one who has it\n`,
      )
      expect(await workers(folder)).toHaveLength(1)
    }))

  test('[L23] a worker who is not there, or a client, is refused', () =>
    withFolder(async (folder) => {
      const server = await startServerProcess({ folder, args: ['--demo'] })
      await server.stop()
      const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'), { readOnly: true })
      const { id: client } = db.prepare('SELECT id FROM person WHERE staff = 0').get()!
      db.close()
      for (const name of ['new-link', 'remove-worker']) {
        for (const id of ['nobody', String(client)]) {
          const ended = await command(folder, name, id)
          expect(ended).toMatchObject({ code: 65, output: '' })
          expect(ended.errors).toBe('Expected the id of a worker; list-workers shows them\n')
        }
      }
    }))

  test('[L23] without data there are no workers, and none is made by asking', () =>
    withFolder(async (folder) => {
      for (const args of [['list-workers'], ['new-link', 'abc'], ['remove-worker', 'abc']]) {
        const ended = await command(folder, ...args)
        expect(ended).toMatchObject({ code: 65, output: '' })
        expect(ended.errors).toContain('Expected a database at')
      }
      expect(() => statSync(join(folder, 'samenspraak.sqlite'))).toThrow('ENOENT')
    }))
})
