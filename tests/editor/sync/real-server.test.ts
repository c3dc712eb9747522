import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import type { DemoResponse } from '../../../schemas/api/index.ts'
import type { Role } from '../../../schemas/contract/index.ts'
import { nodeBrowser } from '../../support/node-browser.ts'
import { type OpenEditor, openEditor } from '../../support/open-editor.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const opened: OpenEditor[] = []
const endings: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const editor of opened.splice(0)) editor.connection.close()
  for (const end of endings.splice(0).reverse()) await end()
})

async function start(): Promise<TestServer> {
  const server = await startTestServer()
  endings.push(() => server.close())
  return server
}

type Changes = Partial<Parameters<typeof openEditor>[0]>

let seed = 100
function open(server: TestServer, role: Role, changes: Changes = {}): OpenEditor {
  seed += 1
  const editor = openEditor({
    server: server.url,
    contract: server.contract,
    getToken: async () => server.token(role),
    browser: nodeBrowser(seed),
    ...changes,
  })
  opened.push(editor)
  return editor
}

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000, interval: 10 })
}

async function live(server: TestServer, role: Role, changes?: Changes): Promise<OpenEditor> {
  const editor = open(server, role, changes)
  await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
  return editor
}

describe('with the real server', () => {
  test('[C2] [C16] three people write, see each other, and what is saved is with all', async () => {
    const server = await start()
    const sara = await live(server, 'worker')
    const amina = await live(server, 'client')
    const jo = await live(server, 'support')
    sara.type('Een. ')
    amina.type('Twee. ')
    jo.type('Drie. ')
    for (const editor of [sara, amina, jo]) {
      expect(await editor.connection.flush()).toBe('saved')
    }
    await until(() => expect(new Set([sara, amina, jo].map((one) => one.text())).size).toBe(1))
    for (const word of ['Een. ', 'Twee. ', 'Drie. ']) expect(sara.text()).toContain(word)
    const roles = (editor: OpenEditor) => editor.others.map(({ person }) => person.role).sort()
    await until(() => expect(roles(sara)).toEqual(['client', 'support']))
    await until(() => expect(roles(amina)).toEqual(['support', 'worker']))
    const names = server.demo.people.map(({ name }) => name)
    for (const { person } of jo.others) expect(names).toContain(person.name)
    expect(server.failures).toEqual([])
  })

  test('[C15] [C16] a caret and "look here" reach the others, and two tabs are one person', async () => {
    const server = await start()
    const sara = await live(server, 'worker')
    const amina = await live(server, 'client')
    const second = await live(server, 'client')
    const cursor = { anchor: { item: { client: 1, clock: 2 } }, head: { item: null } }
    amina.connection.setPresence({ cursor, pointing: { block: 'p1', count: 1 } })
    await until(() =>
      expect(sara.others.find((other) => other.cursor)).toMatchObject({
        cursor,
        pointing: { block: 'p1', count: 1 },
      }),
    )
    expect(sara.others.length).toBe(2)
    expect(new Set(sara.others.map(({ person }) => person.id)).size).toBe(1)
    expect(second.others.map(({ person }) => person.role)).toEqual(['worker'])
  })

  test('[C3] offline edits on both sides come together, each once', async () => {
    const server = await start()
    const sara = await live(server, 'worker')
    const amina = await live(server, 'client')
    sara.browser.goOffline()
    amina.browser.goOffline()
    for (let key = 0; key < 50; key++) {
      sara.type('s')
      amina.type('a')
    }
    sara.browser.goOnline()
    amina.browser.goOnline()
    await until(() => expect(sara.connection.hasUnsaved()).toBe(false))
    await until(() => expect(amina.connection.hasUnsaved()).toBe(false))
    await until(() => expect(sara.text()).toBe(amina.text()))
    expect(sara.text()).toContain('s'.repeat(50))
    expect(sara.text()).toContain('a'.repeat(50))
    expect(
      sara
        .text()
        .match(/s{50,}|a{50,}/g)
        ?.map((run) => run.length)
        .sort(),
    ).toEqual([50, 50])
  })

  test('[C5] an update that the server refuses is set aside, and writing goes on', async () => {
    const server = await start()
    const amina = await live(server, 'client')
    const sara = await live(server, 'worker')
    const before = amina.text()
    amina.connection.doc.transact(() => {
      amina.connection.doc.getMap('not-ours').set('a', 1)
      amina.type('Mijn zin. ')
    })
    await until(() => expect(amina.replaced.length).toBe(1))
    await until(() => expect(amina.connection.state).toMatchObject({ kind: 'live', saved: true }))
    expect(amina.setAside.map(({ text }) => text)).toEqual([expect.stringContaining('Mijn zin. ')])
    expect(amina.text()).toBe(before)
    amina.type('Verder. ')
    expect(await amina.connection.flush()).toBe('saved')
    await until(() => expect(sara.text()).toContain('Verder. '))
    expect(sara.text()).not.toContain('Mijn zin')
    // What the server kept of it is not offered a second time, and goes with it.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(amina.setAside.length).toBe(1)
    expect(await amina.connection.dropSetAside(amina.setAside[0]!.id)).toBe(true)
    expect(amina.setAside).toEqual([])
    const left = await server.request(`/api/contracts/${server.contract}/set-aside`, 'client')
    expect(await left.json()).toEqual({ texts: [] })
  })

  test('[C17] text that lost its place to someone else is offered to its writer', async () => {
    const server = await start()
    const sara = await live(server, 'worker')
    const amina = await live(server, 'client')
    const section = (editor: OpenEditor) =>
      editor.connection.doc.getXmlFragment('body').get(0) as Y.XmlElement
    const paragraphs = () =>
      section(sara)
        .toArray()
        .findIndex((child) => (child as Y.XmlElement).nodeName === 'paragraph')
    amina.browser.goOffline()
    amina.type('Woorden zonder plaats. ')
    section(sara).delete(paragraphs(), 1)
    expect(await sara.connection.flush()).toBe('saved')
    amina.browser.goOnline()
    await until(() =>
      expect(amina.setAside).toMatchObject([
        { why: 'rescued', text: expect.stringContaining('Woorden zonder plaats.') },
      ]),
    )
    expect(sara.setAside).toEqual([])
    expect(await amina.connection.dropSetAside(amina.setAside[0]!.id)).toBe(true)
    expect(amina.setAside).toEqual([])
  })

  test('[C4] an editor of another schema reads, and asks to reload', async () => {
    const server = await start()
    const amina = open(server, 'client', { schema: 0 })
    await until(() =>
      expect(amina.connection.state).toEqual({
        kind: 'read-only',
        why: 'too-old',
        connected: true,
      }),
    )
    await until(() => expect(amina.text().length).toBeGreaterThan(0))
  })

  test('[C7] a reading session sends no text and sees what others write', async () => {
    const server = await start()
    const reader = open(server, 'client', { mode: 'read' })
    const sara = await live(server, 'worker')
    await until(() => expect(reader.text().length).toBeGreaterThan(0))
    reader.type('Stiekem. ')
    sara.type('Zichtbaar. ')
    await until(() => expect(reader.text()).toContain('Zichtbaar. '))
    expect(sara.text()).not.toContain('Stiekem')
  })

  test('[C1] a token that is not good signs out; nothing is shown', async () => {
    const server = await start()
    const stranger = open(server, 'client', { getToken: async () => 'x'.repeat(43) })
    await until(() => expect(stranger.connection.state).toEqual({ kind: 'signed-out' }))
    expect(stranger.synced).toBe(0)
    const lost = open(server, 'client', { contract: 'bestaat-niet' })
    await until(() => expect(lost.connection.state).toEqual({ kind: 'stopped', code: 4404 }))
  })
})

describe('with a real process', () => {
  test('[C3] killed and started again while people type, it has every key once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samenspraak-'))
    endings.push(() => rmSync(folder, { recursive: true, force: true }))
    let child = await run(folder, 0)
    endings.push(() => void child.process.kill('SIGKILL'))
    const { port } = child
    const demo = (await (await fetch(`http://127.0.0.1:${port}/api/demo`)).json()) as DemoResponse
    const editors = demo.people.map(({ token }, index) => {
      const editor = openEditor({
        server: `http://127.0.0.1:${port}`,
        contract: demo.contract,
        getToken: async () => token,
        browser: nodeBrowser(index + 1),
      })
      opened.push(editor)
      return editor
    })
    for (const editor of editors) {
      await until(() => expect(editor.connection.state.kind).toBe('live'))
    }
    // Signs that stand nowhere else in the contract, so that each can be counted.
    const signs = '♠♣♦'
    for (let key = 0; key < 60; key++) {
      for (const [index, editor] of editors.entries()) editor.type(signs[index]!)
      if (key === 15 || key === 40) {
        child.process.kill('SIGKILL')
        await child.gone
        child = await run(folder, port)
      }
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
    for (const editor of editors) {
      await until(() => expect(editor.connection.hasUnsaved()).toBe(false))
    }
    child.process.kill('SIGKILL')
    await child.gone
    child = await run(folder, port)
    const fresh = openEditor({
      server: `http://127.0.0.1:${port}`,
      contract: demo.contract,
      getToken: async () => demo.people[0]!.token,
      browser: nodeBrowser(9),
    })
    opened.push(fresh)
    await until(() => expect(fresh.synced).toBe(1))
    for (const sign of signs) expect(fresh.text().split(sign).length - 1, sign).toBe(60)
  })
})

interface RunningProcess {
  readonly process: ChildProcess
  readonly port: number
  readonly gone: Promise<void>
}

async function run(folder: string, port: number): Promise<RunningProcess> {
  const child = spawn(process.execPath, ['server/main.ts', '--demo'], {
    env: {
      ...process.env,
      PORT: String(port === 0 ? 20_000 + (process.pid % 20_000) : port),
      SAMENSPRAAK_DATA: folder,
      SAMENSPRAAK_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const used = port === 0 ? 20_000 + (process.pid % 20_000) : port
  await vi.waitFor(
    async () => expect((await fetch(`http://127.0.0.1:${used}/health/ready`)).ok).toBe(true),
    { timeout: 20_000, interval: 50 },
  )
  return { process: child, port: used, gone }
}
