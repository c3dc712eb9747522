import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { AsideProcess, type AsideSettings } from '../../../server/aside/index.ts'
import { realSystem } from '../../../server/system.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import type { Tried, Who } from './trying-process.ts'

type Aside = AsideProcess<Tried, unknown>

const open: Aside[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

function aside(settings: Partial<AsideSettings> = {}): Aside {
  const module = new URL('./trying-process.ts', import.meta.url)
  const made: Aside = new AsideProcess(realSystem, {
    module,
    megabytes: 64,
    idle: 60_000,
    waiting: 20,
    ...settings,
  })
  open.push(made)
  return made
}

const ask = (of: Aside, tried: Tried, time = 20_000) => of.turn((one) => one(tried, time))

async function whoIs(of: Aside): Promise<Who> {
  const answer = await ask(of, { what: 'who' })
  if (!answer?.ok) throw new Error('Expected an answer')
  return answer.value as Who
}

/** What ended and was not looked after by anyone yet is not there any more. */
function isThere(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

const refused = (refusal: string) => ({ ok: false, refusal })

describe('[R71] what needs too much', () => {
  test.each([['grow-array'], ['grow-map'], ['many-objects']] as const)(
    'memory (%s) ends alone, and the next question is answered by another',
    async (what) => {
      const one = aside()
      const before = await whoIs(one)
      expect(await ask(one, { what })).toEqual(refused('too-much'))
      expect(isThere(before.pid)).toBe(false)
      expect((await whoIs(one)).pid).not.toBe(before.pid)
    },
    60_000,
  )

  test('time is killed at its deadline', async () => {
    const one = aside()
    const { pid } = await whoIs(one)
    expect(await ask(one, { what: 'for-ever' }, 200)).toEqual(refused('late'))
    expect(isThere(pid)).toBe(false)
    expect((await whoIs(one)).pid).not.toBe(pid)
  })

  test('a mistake in what answers ends it too', async () => {
    const one = aside()
    expect(await ask(one, { what: 'throw' })).toEqual(refused('too-much'))
    expect((await whoIs(one)).pid).toBeGreaterThan(0)
  })
})

describe('[R71] a process beside', () => {
  test('is kept warm, and answers one turn after the other, in their order', async () => {
    const one = aside()
    const order: number[] = []
    const turn = (at: number) =>
      one.turn(async (ask) => {
        const first = await ask({ what: 'who' }, 20_000)
        const second = await ask({ what: 'who' }, 20_000)
        order.push(at)
        return [first, second].map((who) => who.ok && (who.value as Who).pid)
      })
    const pids = (await Promise.all([turn(1), turn(2), turn(3)])).flat()
    expect(order).toEqual([1, 2, 3])
    expect(new Set(pids).size).toBe(1)
  })

  test('gets megabytes, and remembers what it is told', async () => {
    const one = aside({ megabytes: 256 })
    const bytes = Array.from({ length: 12 }, () => new Uint8Array(2 ** 20))
    expect(await ask(one, { what: 'length', bytes })).toEqual({ ok: true, value: 12 * 2 ** 20 })
    one.tell({ what: 'remember', word: 'appel' })
    expect((await whoIs(one)).word).toBe('appel')
  })

  test('that is killed from outside is lost, and what comes next in that turn too', async () => {
    const one = aside()
    const { pid } = await whoIs(one)
    const outcomes = await one.turn(async (ask) => {
      const first = ask({ what: 'for-ever' }, 20_000)
      setTimeout(() => process.kill(pid, 'SIGKILL'), 50)
      return [await first, await ask({ what: 'who' }, 20_000)]
    })
    expect(outcomes).toEqual([refused('lost'), refused('lost')])
    expect((await whoIs(one)).pid).not.toBe(pid)
  })

  test('that was killed between two questions is not noticed', async () => {
    const one = aside()
    const { pid } = await whoIs(one)
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => isThere(pid)).toBe(false)
    await expect
      .poll(() =>
        whoIs(one).then(
          (who) => who.pid !== pid,
          () => false,
        ),
      )
      .toBe(true)
  })

  test('is not ended by what a terminal or a supervisor sends to all', async () => {
    const one = aside()
    const { pid } = await whoIs(one)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(pid, signal)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await whoIs(one)).pid).toBe(pid)
  })

  test('ends when nobody asks, and is made again', async () => {
    const one = aside({ idle: 50 })
    const { pid } = await whoIs(one)
    await expect.poll(() => isThere(pid)).toBe(false)
    expect((await whoIs(one)).pid).not.toBe(pid)
  })

  test('takes no more turns than may wait, and none when it is closed', async () => {
    const one = aside({ waiting: 2 })
    const turns = [1, 2, 3].map(() => ask(one, { what: 'who' }))
    expect(turns[2]).toBe(null)
    const [, waits] = turns
    const closing = one.close()
    expect(await turns[0]).toEqual(refused('lost'))
    expect(await waits).toEqual(refused('lost'))
    await closing
    expect(ask(one, { what: 'who' })).toBe(null)
  })

  test('that cannot be made is lost', async () => {
    const one = aside({ module: new URL('./nothing-here.ts', import.meta.url) })
    expect(await ask(one, { what: 'who' })).toEqual(refused('lost'))
  })

  test('has nothing of the server: no environment, no handle, and it may write nothing', async () => {
    const { folder, remove } = temporaryFolder()
    const listening = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1')
    await once(listening, 'listening')
    const { port } = listening.address() as { port: number }
    const client = connect(port, '127.0.0.1')
    await once(client, 'connect')
    process.env.SAMENSPRAAK_PIN_PEPPER = 'a secret that nobody else should have'
    try {
      const one = aside()
      const { environment, handles } = await whoIs(one)
      expect(environment).toEqual([])
      const sockets = handles.filter((handle) => handle.startsWith('socket:'))
      // The channel to us.
      expect(sockets.length).toBe(1)
      const files = handles.filter((handle) => handle.startsWith('/'))
      expect(
        files.filter((file) => !file.startsWith('/dev/') && !file.startsWith('/proc/')),
      ).toEqual([])
      const file = join(folder, 'written')
      expect(await ask(one, { what: 'write', file })).toEqual({
        ok: true,
        value: 'ERR_ACCESS_DENIED',
      })
      expect(existsSync(file)).toBe(false)
    } finally {
      delete process.env.SAMENSPRAAK_PIN_PEPPER
      client.destroy()
      listening.close()
      remove()
    }
  })
})

describe('[R71] nothing is left behind', () => {
  async function serverThatAsks(how: string) {
    const script = fileURLToPath(new URL('./ask-and-wait.ts', import.meta.url))
    const server = spawn(process.execPath, [script, how], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(server.stdout, 'data')
    return { server, pid: Number(String(line).trim()) }
  }

  test.each([['idle'], ['busy']])(
    'when the server is killed while it is %s',
    async (how) => {
      const { server, pid } = await serverThatAsks(how)
      expect(isThere(pid)).toBe(true)
      server.kill('SIGKILL')
      await expect.poll(() => isThere(pid), { timeout: 20_000 }).toBe(false)
    },
    30_000,
  )

  test('when the server has nothing more to do: it is not kept alive', async () => {
    const { server, pid } = await serverThatAsks('done')
    if (server.exitCode === null) await once(server, 'exit')
    expect(server.exitCode).toBe(0)
    await expect.poll(() => isThere(pid), { timeout: 10_000 }).toBe(false)
  })

  test('when it is closed, also while it works', async () => {
    const one = aside()
    const { pid } = await whoIs(one)
    const working = ask(one, { what: 'for-ever' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    await one.close()
    expect(isThere(pid)).toBe(false)
    expect(await working).toEqual(refused('lost'))
  })
})
