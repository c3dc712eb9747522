/**
 * The server as a process of its own: how it starts, ends, refuses, logs, and what its commands do.
 * Long because each test is a small story with real processes; what they share stands at the top.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Role } from '../../schemas/contract/index.ts'
import { readMeta } from '../../schemas/document/index.ts'
import { checkDatabase, openStore, restore } from '../../server/store/index.ts'
import { sqliteUpdateLog } from '../../server/updates/index.ts'
import {
  mainFile,
  runServer,
  type ServerProcess,
  startServerProcess,
} from '../support/server-process.ts'
import { type StockClient, stockClient, until } from '../support/stock-provider.ts'
import { sampleContract, temporaryFolder } from '../support/store-fixture.ts'

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = temporaryFolder()
  try {
    await use(folder)
  } finally {
    remove()
  }
}

/** Runs a demo server for the time of the test. */
function withDemo(
  use: (server: ServerProcess, folder: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return withFolder(async (folder) => {
    const server = await startServerProcess({ folder, args: ['--demo'], env })
    try {
      await use(server, folder)
    } finally {
      await server.stop('SIGKILL')
    }
  })
}

/** Opens the demo's contract as one of its people, with the stock provider, and waits for its text. */
async function openAs(server: ServerProcess, role: Role): Promise<StockClient> {
  const { contract, people } = await server.demo()
  const token = (of: Role): string => people.find((person) => person.role === of)!.token
  const collab = `${server.url.replace('http', 'ws')}/collab`
  const client = stockClient({ collab, contract, token }, role, {})
  await until('the document is here', () => client.provider.synced)
  return client
}

describe('the server as a process', () => {
  test('[L21] a demo is there again, with the same links and text, after a stop and a start', () =>
    withFolder(async (folder) => {
      const first = await startServerProcess({ folder, args: ['--demo'] })
      const links = first.output().match(/contract\.html\S+/g)
      expect(links).toHaveLength(3)
      const before = await openAs(first, 'worker')
      const body = before.doc.getXmlFragment('body').toString()
      before.close()
      expect(await first.stop()).toMatchObject({ code: 0, errors: '' })

      const second = await startServerProcess({ folder, args: ['--demo'] })
      expect(second.output().match(/contract\.html\S+/g)).toEqual(links)
      const after = await openAs(second, 'client')
      expect(after.doc.getXmlFragment('body').toString()).toBe(body)
      after.close()
      expect(await second.stop('SIGINT')).toMatchObject({ code: 0, errors: '' })
      expect(checkDatabase(folder).problems).toEqual([])
    }))

  test.runIf(process.platform === 'linux')(
    '[L21] nothing of its memory goes into what the system keeps of a crash',
    () =>
      withDemo(async (server) => {
        const filter = readFileSync(`/proc/${server.child.pid}/coredump_filter`, 'utf8')
        expect(Number.parseInt(filter, 16)).toBe(0)
      }),
  )

  test('[L21] nobody else on the machine may read its files', () =>
    withDemo(async (_server, folder) => {
      for (const name of ['samenspraak.sqlite', 'samenspraak.sqlite-wal', 'samenspraak.lock']) {
        expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
      }
    }))

  test('[L21] a second signal ends it at once', () =>
    withDemo(async (server) => {
      const { contract, schema, people } = await server.demo()
      const collab = `${server.url.replace('http', 'ws')}/collab/${contract}`
      // With three sessions an orderly end takes seconds: their closes are spread.
      const sockets: WebSocket[] = []
      for (const { token } of people) {
        const socket = new WebSocket(`${collab}?token=${token}&schema=${schema}`)
        await once(socket, 'message')
        sockets.push(socket)
      }
      server.child.kill('SIGTERM')
      await until('it takes no more', async () => {
        const ready = await fetch(`${server.url}/health/ready`).catch(() => null)
        return ready === null || ready.status === 503
      })
      const asked = performance.now()
      server.child.kill('SIGTERM')
      expect(await server.ended).toMatchObject({ code: 143 })
      expect(performance.now() - asked).toBeLessThan(2500)
      for (const socket of sockets) socket.terminate()
    }))

  test('[L11] a second server on the same folder says so and ends', () =>
    withDemo(async (server, folder) => {
      const second = await runServer({ folder })
      expect(second).toMatchObject({ code: 75, output: '' })
      expect(second.errors).toBe(`Another process is using the folder ${folder}\n`)
      expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
    }))

  test('a port that is taken is said plainly', () =>
    withFolder(async (folder) => {
      const other = createServer().listen(0, '127.0.0.1')
      await once(other, 'listening')
      const { port } = other.address() as { port: number }
      const ended = await runServer({ folder, env: { PORT: String(port) } })
      expect(ended).toMatchObject({ code: 69, output: '' })
      expect(ended.errors).toBe(`Cannot listen on 127.0.0.1, port ${port} (EADDRINUSE)\n`)
      other.close()
    }))

  test('wrong settings are listed together, and nothing is opened', () =>
    withFolder(async (folder) => {
      const ended = await runServer({
        folder: join(folder, 'never-made'),
        args: ['frobnicate'],
        env: { PORT: 'x', SAMENSPRAAK_LOG_LEVEL: 'loud' },
      })
      expect(ended.code).toBe(64)
      expect(ended.errors.trim().split('\n')).toHaveLength(4)
      expect(() => statSync(join(folder, 'never-made'))).toThrow()
    }))

  test('[L13] a database that breaks ends the server with a code, after saying so in the log', () =>
    withFolder(async (folder) => {
      await (await startServerProcess({ folder, args: ['--demo'] })).stop()
      const server = await startServerProcess({
        folder,
        args: ['--demo'],
        env: { SAMENSPRAAK_LOG_LEVEL: 'info' },
      })
      const { contract, people } = await server.demo()
      truncateSync(join(folder, 'samenspraak.sqlite'), 8192)
      const response = await fetch(`${server.url}/api/contracts/${contract}`, {
        headers: { authorization: `Bearer ${people[0]!.token}` },
      })
      expect(response.status).toBe(500)
      const { code, output } = await server.ended
      expect(code).toBe(70)
      expect(output).toContain('"kind":"store-failed"')
      expect(output).toContain('"code":"corrupt"')
    }))

  test('[L20] its log has no names, no tokens and no text, even when it says everything', () =>
    withDemo(
      async (server) => {
        const { people, contract } = await server.demo()
        const client = await openAs(server, 'client')
        const { doc } = client
        const paragraph = doc.getXmlFragment('body').toString()
        client.text().insert(0, 'Geheime Tekst ')
        await fetch(`${server.url}/api/contracts/${contract}`, {
          headers: { authorization: `Bearer ${people[0]!.token}` },
        })
        await fetch(`${server.url}/api/contracts/${contract}`, {
          headers: { authorization: 'Bearer of-iets-anders' },
        })
        const bad = new WebSocket(
          `${server.url.replace('http', 'ws')}/collab/${contract}?token=fout-token&schema=1`,
        )
        await once(bad, 'close')
        await new Promise((resolve) => setTimeout(resolve, 300))
        client.close()
        const { output } = await server.stop()
        // The demo prints its links for people; the rest is the log.
        const lines = output.split('\n').filter((line) => line.startsWith('{'))
        expect(lines.length).toBeGreaterThan(4)
        const log = lines.join('\n')
        expect(log).toContain('"kind":"session-opened"')
        expect(log).toContain('"kind":"committed"')
        for (const { token, name } of people) {
          expect(log).not.toContain(token)
          for (const part of name.split(' ')) expect(log).not.toContain(part)
        }
        for (const word of ['fout-token', 'of-iets-anders', 'Geheime']) {
          expect(log).not.toContain(word)
        }
        for (const word of paragraph.match(/[a-z]{9,}/gi) ?? []) expect(log).not.toContain(word)
      },
      { SAMENSPRAAK_LOG_LEVEL: 'debug' },
    ))
})

describe('backup and restore as commands', () => {
  test('[L14] a backup of a server that is being written to is whole, and restores with a new epoch', () =>
    withDemo(async (server, folder) => {
      const client = await openAs(server, 'client')
      const { doc } = client
      let typed = 0
      const typing = setInterval(() => {
        const text = client.text()
        text.insert(text.length, `w${++typed} `)
      }, 2)
      const { folder: backups, remove } = temporaryFolder()
      const file = join(backups, 'copy.sqlite')
      await new Promise((resolve) => setTimeout(resolve, 300))
      const backup = await runServer({ folder, args: ['backup', file] })
      expect(backup).toMatchObject({ code: 0, errors: '' })
      expect(statSync(file).mode & 0o077).toBe(0)
      await new Promise((resolve) => setTimeout(resolve, 100))
      clearInterval(typing)
      expect(await runServer({ folder, args: ['restore', file] })).toMatchObject({ code: 75 })
      expect(await runServer({ folder, args: ['check'] })).toMatchObject({ code: 0, errors: '' })
      const words = doc.getXmlFragment('body').toString()
      client.close()
      expect(await server.stop()).toMatchObject({ code: 0 })

      const restored = await runServer({ folder, args: ['restore', file] })
      expect(restored).toMatchObject({ code: 0, errors: '' })
      expect(restored.output).toContain('now of epoch 2')
      expect(checkDatabase(folder).problems).toEqual([])
      const again = await startServerProcess({ folder, args: ['--demo'] })
      const peer = await openAs(again, 'client')
      expect(readMeta(peer.doc).epoch).toBe(2)
      const kept = (text: string): number[] =>
        [...text.matchAll(/w(\d+) /g)].map(([, number]) => Number(number))
      const before = kept(words)
      const after = kept(peer.doc.getXmlFragment('body').toString())
      // The first words that were typed, without a hole, and not those typed after the backup.
      expect(after.length).toBeGreaterThan(10)
      expect(after).toEqual(before.slice(0, after.length))
      expect(after.length).toBeLessThan(before.length)
      peer.close()
      await again.stop()
      remove()
    }))

  test('[L14] a backup while another process appends and compacts without pause is whole', () =>
    withFolder(async (folder) => {
      const sample = sampleContract('a')
      const store = await openStore({ folder })
      await store.write(sample.changes)
      await store.close()
      const script = new URL('./updates/append-until-killed.ts', import.meta.url).pathname
      const { folder: backups, remove } = temporaryFolder()
      const told = join(backups, 'told')
      const writer = spawn(process.execPath, [script], {
        env: { ...process.env, SAMENSPRAAK_DATA: folder },
        stdio: ['ignore', openSync(told, 'w'), 'inherit'],
      })
      await until('rows are written', () => statSync(told).size > 100)
      let earlier = 0
      for (const name of ['one', 'two', 'three']) {
        const file = join(backups, name)
        expect(await runServer({ folder, args: ['backup', file] })).toMatchObject({ code: 0 })
        // Its rows are numbers and no updates, so the folder is looked at without a restore.
        const db = new DatabaseSync(file, { readOnly: true })
        const counts = db
          .prepare(
            `SELECT contract.seq,
               (SELECT count(*) FROM update_row) AS rows,
               (SELECT count(*) FROM update_archive) AS archived,
               (SELECT coalesce(max(upto_seq), 0) FROM snapshot) AS folded
             FROM contract`,
          )
          .get() as { seq: number; rows: number; archived: number; folded: number }
        db.close()
        expect(counts.rows + counts.archived).toBe(counts.seq)
        expect(counts.archived).toBe(counts.folded)
        expect(counts.seq).toBeGreaterThan(earlier)
        earlier = counts.seq
      }
      writer.kill('SIGKILL')
      await once(writer, 'exit')
      remove()
    }))

  test('[L15] a restore that is killed leaves the old or the new data, whole, and can be done again', () =>
    withFolder(async (folder) => {
      const server = await startServerProcess({ folder, args: ['--demo'] })
      const client = await openAs(server, 'client')
      const { folder: backups, remove } = temporaryFolder()
      const file = join(backups, 'copy.sqlite')
      expect(await runServer({ folder, args: ['backup', file] })).toMatchObject({ code: 0 })
      client.text().insert(0, 'Na de kopie. ')
      await until('it is on disk', () => checkDatabase(folder).rows === 2)
      client.close()
      // Killed, so that what was written last stands in the write-ahead log only.
      await server.stop('SIGKILL')

      async function epochNow(): Promise<number> {
        expect(checkDatabase(folder).problems).toEqual([])
        const store = await openStore({ folder })
        const { centre, contract } = (await store.demo())!
        const { epoch, seq } = (await sqliteUpdateLog(store).load(centre, contract))!
        await store.close()
        expect(seq).toBe(2)
        return epoch
      }

      let epoch = 1
      for (const after of [0, 5, 10, 15, 20, 30, 40]) {
        const restoring = spawn(process.execPath, [mainFile, 'restore', file], {
          env: { ...process.env, SAMENSPRAAK_DATA: folder },
          stdio: 'ignore',
        })
        const ended = once(restoring, 'exit')
        // The moment at which it begins, whatever the machine does besides.
        await Promise.race([
          ended,
          until('it begins', () => existsSync(join(folder, 'samenspraak.sqlite.new'))),
        ])
        await new Promise((resolve) => setTimeout(resolve, after))
        restoring.kill('SIGKILL')
        await ended
        const now = await epochNow()
        expect([epoch, epoch + 1]).toContain(now)
        epoch = now
      }
      expect(await runServer({ folder, args: ['restore', file] })).toMatchObject({ code: 0 })
      expect(await epochNow()).toBe(epoch + 1)
      remove()
    }))

  test('[L15] a restore from a file that is no backup says so and changes nothing', () =>
    withFolder(async (folder) => {
      const demo = await startServerProcess({ folder, args: ['--demo'] })
      await demo.stop()
      const ended = await runServer({ folder, args: ['restore', import.meta.filename] })
      expect(ended).toMatchObject({ code: 65, output: '' })
      const store = await openStore({ folder })
      const { centre, contract } = (await store.demo())!
      expect(await sqliteUpdateLog(store).load(centre, contract)).toMatchObject({ epoch: 1 })
      await store.close()
      expect(() => restore(folder, join(folder, 'nowhere'), 0)).toThrow('Expected a database')
    }))
})
