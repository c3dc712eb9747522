import { afterEach, describe, expect, test, vi } from 'vitest'
import { SetAsideTexts } from '../../../editor/sync/set-aside.ts'
import { memoryDisk, memoryOutboxStore } from '../../support/memory-outbox-store.ts'
import { nodeBrowser } from '../../support/node-browser.ts'
import { firstText, type OpenEditor, openEditor } from '../../support/open-editor.ts'
import { type ScriptedServer, scriptedServer } from '../../support/scripted-server.ts'

const opened: OpenEditor[] = []
const servers: ScriptedServer[] = []

afterEach(async () => {
  for (const editor of opened.splice(0)) editor.connection.close()
  for (const server of servers.splice(0)) await server.kill()
})

async function start(): Promise<ScriptedServer> {
  const server = await scriptedServer()
  servers.push(server)
  return server
}

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 })
}

async function live(
  server: ScriptedServer,
  options: Partial<Parameters<typeof openEditor>[0]> = {},
) {
  const editor = openEditor({ server: server.url, contract: server.contract, ...options })
  opened.push(editor)
  await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
  return editor
}

const texts = (editor: OpenEditor) => editor.setAside.map(({ text }) => text)

test('[C17] what was dropped does not come back with an answer that is older than that', async () => {
  const kept = { id: 'r1', why: 'rescued', text: 'Gered', block: null, at: 5 } as const
  const answers: (() => void)[] = []
  const offered: number[] = []
  const texts = new SetAsideTexts({
    api: {
      // What the server had when it was asked, under way until the test lets it arrive.
      setAside: () =>
        new Promise((resolve) => answers.push(() => resolve({ ok: true, value: [kept] }))),
      dropSetAside: async () => ({ ok: true, value: null }),
    },
    contract: 'c1',
    browser: nodeBrowser(),
    signal: new AbortController().signal,
    offer: (now) => offered.push(now.length),
  })
  const first = texts.readThere()
  answers[0]!()
  await first
  const second = texts.readThere()
  expect(await texts.drop('r1')).toBe(true)
  answers[1]!()
  await second
  expect(offered).toEqual([1, 0])
})

describe('text that is set aside on this page', () => {
  test('[C5] has what a field wrote in the old document while it was let go of', async () => {
    const server = await start()
    let offered: readonly { text: string }[] = []
    let old = null as ReturnType<typeof firstText> | null
    const editor = await live(server, {
      events: {
        state() {},
        synced() {},
        presence() {},
        setAside(now) {
          offered = now
        },
        // As a surface does that is taken down: a field that had the focus writes what stands in it.
        replaced: () => old!.insert(0, 'Op de valreep. '),
      },
    })
    old = firstText(editor.connection.doc)
    server.refuseNext = 4422
    editor.type('Geweigerd. ')
    await until(() => expect(offered.length).toBe(1))
    expect(offered[0]!.text).toBe('Op de valreep. Geweigerd. Ik wil leren.')
    expect(await editor.connection.flush()).toBe('saved')
  })

  test('[C4] [C17] is offered once, however often the connection stops', async () => {
    const server = await start()
    const editor = await live(server)
    server.holding = true
    editor.type('Nog dit. ')
    server.closeAll(4400)
    await until(() => expect(editor.connection.state.kind).toBe('stopped'))
    server.closeAtOnce = 4400
    editor.connection.retry()
    await until(() => expect(editor.connection.state.kind).toBe('connecting'))
    await until(() => expect(editor.connection.state.kind).toBe('stopped'))
    expect(texts(editor)).toEqual(['Nog dit. Ik wil leren.'])
  })

  test('[C4] that could be sent after all is not offered any more', async () => {
    const server = await start()
    const editor = await live(server)
    server.holding = true
    editor.type('Nog dit. ')
    server.closeAll(4400)
    await until(() => expect(editor.connection.state.kind).toBe('stopped'))
    server.holding = false
    editor.connection.retry()
    await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
    expect(server.text()).toBe('Nog dit. Ik wil leren.')
    expect(texts(editor)).toEqual([])
  })

  test('[C5] is unsaved as long as it is nowhere else, until its writer drops it', async () => {
    const server = await start()
    const editor = await live(server, { localCopy: false })
    server.refuseNext = 4422
    editor.type('Geweigerd. ')
    await until(() => expect(editor.replaced.length).toBe(1))
    expect(editor.connection.hasUnsaved()).toBe(true)
    await editor.connection.dropSetAside(editor.setAside[0]!.id)
    expect(editor.connection.hasUnsaved()).toBe(false)
  })

  test('[C5] is unsaved on a full disk, until that has room', async () => {
    const server = await start()
    const disk = memoryDisk()
    const editor = await live(server, { openStore: async () => memoryOutboxStore(disk) })
    disk.full = true
    server.refuseNext = 4422
    editor.type('Geweigerd. ')
    await until(() => expect(editor.replaced.length).toBe(1))
    expect(editor.connection.hasUnsaved()).toBe(true)
    disk.full = false
    await until(() => expect(editor.connection.hasUnsaved()).toBe(false))
    expect(disk.asides.length).toBe(1)
  })

  test('[C17] is offered once when the store was slow to open', async () => {
    const server = await start()
    const disk = memoryDisk()
    let opens = () => {}
    const slow = new Promise<void>((resolve) => {
      opens = resolve
    })
    const editor = await live(server, {
      openStore: async () => {
        await slow
        return memoryOutboxStore(disk)
      },
    })
    server.refuseNext = 4422
    editor.type('Geweigerd. ')
    await until(() => expect(editor.replaced.length).toBe(1))
    opens()
    await until(() => expect(disk.asides.length).toBe(1))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(texts(editor)).toEqual(['Geweigerd. Ik wil leren.'])
  })

  test('[C9] from an earlier opening is offered, also when the store opens at the second try', async () => {
    const server = await start()
    const disk = memoryDisk()
    const first = await live(server, { openStore: async () => memoryOutboxStore(disk) })
    server.refuseNext = 4422
    first.type('Geweigerd. ')
    await until(() => expect(disk.asides.length).toBe(1))
    first.connection.close()
    let tries = 0
    const next = await live(server, {
      openStore: async () => {
        tries += 1
        if (tries === 1) throw new DOMException('busy', 'UnknownError')
        return memoryOutboxStore(disk)
      },
    })
    server.closeAll(1012)
    await until(() => expect(tries).toBe(2))
    await until(() => expect(texts(next)).toEqual(['Geweigerd. Ik wil leren.']))
  })
})
