/**
 * What the editor does with everything that a server may do to it, over real sockets, against a server
 * whose moods the tests set. One file, because all of it is one table: event, answer, what is said.
 */
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { memoryDisk, memoryOutboxStore } from '../../support/memory-outbox-store.ts'
import { nodeBrowser } from '../../support/node-browser.ts'
import { type OpenEditor, openEditor } from '../../support/open-editor.ts'
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

function open(
  server: ScriptedServer,
  options: Partial<Parameters<typeof openEditor>[0]> = {},
): OpenEditor {
  const editor = openEditor({ server: server.url, contract: server.contract, ...options })
  opened.push(editor)
  return editor
}

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 })
}

async function live(server: ScriptedServer, options?: Parameters<typeof open>[1]) {
  const editor = open(server, options)
  await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
  return editor
}

describe('writing', () => {
  test('opens, shows the contract once, and says saved', async () => {
    const server = await start()
    const editor = await live(server)
    expect(editor.text()).toBe('Ik wil leren.')
    expect(editor.synced).toBe(1)
    const { params } = server.sessions[0]!
    expect(Object.fromEntries(params)).toMatchObject({
      ticket: 'ticket-1',
      schema: '1',
      epoch: '1',
      mode: 'write',
      receipts: '1',
      client: String(editor.connection.doc.clientID),
    })
    expect(editor.connection.hasUnsaved()).toBe(false)
  })

  test('[C2] says saved only when the receipt is there, not when the frame is sent', async () => {
    const server = await start()
    const editor = await live(server)
    server.holding = true
    editor.type('Ja! ')
    expect(editor.connection.state).toMatchObject({ kind: 'live', saved: false })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(server.sessions[0]!.frames).toBe(2)
    expect(editor.connection.state).toMatchObject({ kind: 'live', saved: false })
    expect(editor.connection.hasUnsaved()).toBe(true)
    const flushed = editor.connection.flush()
    server.release()
    expect(await flushed).toBe('saved')
    expect(editor.connection.hasUnsaved()).toBe(false)
    await until(() => expect(editor.connection.state).toMatchObject({ saved: true }))
    expect(server.text()).toBe('Ja! Ik wil leren.')
  })

  test('[C3] what is written offline goes out, once, when the line is back', async () => {
    const server = await start()
    const editor = await live(server)
    editor.browser.goOffline()
    expect(editor.connection.state).toMatchObject({ kind: 'offline', unsent: false })
    editor.type('zo. ')
    editor.type('En ')
    expect(editor.connection.state).toEqual({ kind: 'offline', unsent: true, onDevice: false })
    expect(await editor.connection.flush()).toBe('unsaved')
    editor.browser.goOnline()
    await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
    expect(server.text()).toBe('En zo. Ik wil leren.')
    expect(editor.text()).toBe(server.text())
  })

  test('[C3] a server that dies while someone types loses nothing of it', async () => {
    const server = await start()
    const editor = await live(server)
    const other = await live(server, { browser: nodeBrowser(2) })
    for (let key = 0; key < 30; key++) {
      editor.type('a')
      if (key === 10) server.holding = true
      if (key === 15) await server.kill()
      if (key === 20) {
        server.holding = false
        await server.start()
      }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await until(() => expect(editor.connection.hasUnsaved()).toBe(false))
    expect(server.text()).toBe(`${'a'.repeat(30)}Ik wil leren.`)
    await until(() => expect(other.text()).toBe(server.text()))
  })

  test('[C2] an answer without news is nothing unsaved', async () => {
    const server = await start()
    server.holding = true
    const editor = await live(server)
    await until(() => expect(server.sessions[0]!.frames).toBe(1))
    expect(server.sessions[0]!.confirmed).toBe(0)
    expect(editor.connection.state).toMatchObject({ saved: true })
  })

  test('a short gap is not shown', async () => {
    const server = await start()
    const editor = await live(server)
    const told = editor.states.length
    server.closeAll(1012)
    await until(() => expect(server.tickets).toBe(2))
    await until(() => expect(server.sessions.length).toBe(1))
    expect(editor.states.slice(told).filter(({ kind }) => kind !== 'live')).toEqual([])
  })
})

describe('tickets', () => {
  test('[C1] each opening has a ticket of its own', async () => {
    const server = await start()
    await live(server)
    server.closeAll(1012)
    await until(() => expect(server.sessions[0]?.params.get('ticket')).toBe('ticket-2'))
  })

  test('[C1] a spent ticket is replaced once, then the person is signed out', async () => {
    const server = await start()
    const editor = await live(server)
    server.closeAtOnce = 4401
    server.closeAll(4401)
    await until(() => expect(editor.connection.state).toEqual({ kind: 'signed-out' }))
    expect(server.tickets).toBe(2)
    server.closeAtOnce = null
    editor.connection.retry()
    await until(() => expect(editor.connection.state.kind).toBe('live'))
  })

  test('[C1] a token that ran out is asked for again, and only then the person is signed out', async () => {
    const server = await start()
    const tokens = ['old', 'token', 'old', 'old', 'old']
    let asked = 0
    const getToken = async () => tokens[asked++] ?? 'old'
    const editor = open(server, { getToken })
    await until(() => expect(editor.connection.state.kind).toBe('signed-out'))
    // The first call had its second chance with a good token, the next did not.
    expect(asked).toBe(4)
    server.tokens.add('old')
    editor.connection.retry()
    await until(() => expect(editor.connection.state.kind).toBe('live'))
  })

  test('[C14] a server that cannot be reached is tried again and again', async () => {
    const server = await start()
    await server.kill()
    const editor = open(server)
    await until(() => expect(editor.connection.state.kind).toBe('offline'))
    await server.start()
    await until(() => expect(editor.connection.state.kind).toBe('live'))
  })
})

describe('closing by the server', () => {
  for (const code of [1011, 1012, 1013, 1000]) {
    test(`[C4] ${code} is tried again`, async () => {
      const server = await start()
      const editor = await live(server)
      server.closeAll(code)
      await until(() => expect(server.sessions[0]?.params.get('ticket')).toBe('ticket-2'))
      await until(() => expect(editor.connection.state.kind).toBe('live'))
      expect(editor.replaced).toEqual([])
    })
  }

  for (const code of [4400, 4404] as const) {
    test(`[C4] ${code} stops, and offers what was not sent`, async () => {
      const server = await start()
      const editor = await live(server)
      server.holding = true
      editor.type('Nog dit. ')
      server.closeAll(code)
      await until(() => expect(editor.connection.state).toEqual({ kind: 'stopped', code }))
      expect(editor.setAside.map(({ text }) => text)).toEqual(['Nog dit. Ik wil leren.'])
      await new Promise((resolve) => setTimeout(resolve, 1500))
      expect(server.tickets).toBe(1)
    })
  }

  for (const code of [4422, 4413, 1009]) {
    test(`[C4] [C5] ${code} sets the text aside and goes on from the server's state`, async () => {
      const server = await start()
      const editor = await live(server)
      const first = editor.connection.doc
      server.refuseNext = code
      editor.type('Geweigerd. ')
      // Typed while the server's state is not there yet: set aside too.
      editor.type('Ook dit. ')
      await until(() => expect(editor.replaced.length).toBe(1))
      expect(editor.connection.doc).toBe(editor.replaced[0])
      expect(editor.connection.doc.clientID).not.toBe(first.clientID)
      expect(editor.setAside).toMatchObject([
        { why: 'refused', block: 'p1', text: 'Ook dit. Geweigerd. Ik wil leren.' },
      ])
      expect(editor.text()).toBe('Ik wil leren.')
      expect(editor.synced).toBe(1)
      editor.type('Verder. ')
      await until(() => expect(server.text()).toBe('Verder. Ik wil leren.'))
      expect(await editor.connection.flush()).toBe('saved')
      expect(await editor.connection.dropSetAside(editor.setAside[0]!.id)).toBe(true)
      expect(editor.setAside).toEqual([])
    })
  }

  test('[C4] 4403 goes on reading when the role says so, and sets aside what was not sent', async () => {
    const server = await start()
    const editor = await live(server)
    server.holding = true
    editor.type('Te laat. ')
    server.rights = ['read']
    server.closeAll(4403)
    await until(() =>
      expect(editor.connection.state).toEqual({ kind: 'read-only', why: 'role', connected: true }),
    )
    await until(() => expect(server.sessions[0]?.params.get('mode')).toBe('read'))
    await until(() =>
      expect(editor.setAside.map(({ text }) => text)).toEqual(['Te laat. Ik wil leren.']),
    )
    expect(editor.text()).toBe('Ik wil leren.')
    server.rights = ['read', 'write']
    server.closeAll(4403)
    await until(() => expect(server.sessions[0]?.params.get('mode')).toBe('write'))
    await until(() => expect(editor.connection.state.kind).toBe('live'))
    server.rights = []
    server.closeAll(4403)
    await until(() => expect(editor.connection.state).toEqual({ kind: 'stopped', code: 4403 }))
  })

  test('[C4] 4409 in the same epoch goes on reading and asks to reload', async () => {
    const server = await start()
    const editor = await live(server)
    server.closeAll(4409)
    await until(() =>
      expect(editor.connection.state).toEqual({
        kind: 'read-only',
        why: 'too-old',
        connected: true,
      }),
    )
    await until(() => expect(server.sessions[0]?.params.get('mode')).toBe('read'))
  })

  test('[C6] a new epoch sets the unsent text aside and starts from the server', async () => {
    const server = await start()
    const editor = await live(server)
    server.holding = true
    editor.type('Oud. ')
    await until(() => expect(server.sessions[0]!.frames).toBe(2))
    server.epoch = 2
    server.closeAll(4409)
    await until(() => expect(editor.replaced.length).toBe(1))
    await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
    expect(editor.setAside.map(({ text }) => text)).toEqual(['Oud. Ik wil leren.'])
    expect(editor.text()).toBe('Ik wil leren.')
  })

  test('[C6] after a restore the person is told, and offered the confirmed text that is gone', async () => {
    const server = await start()
    const backup = Y.encodeStateAsUpdate(server.doc)
    const editor = await live(server)
    const other = await live(server)
    editor.type('Bevestigd. ')
    await until(() => expect(server.text()).toBe('Bevestigd. Ik wil leren.'))
    await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
    await until(() => expect(other.text()).toBe('Bevestigd. Ik wil leren.'))
    expect(editor.restored).toBe(0)
    server.doc = new Y.Doc()
    Y.applyUpdate(server.doc, backup)
    server.epoch = 2
    server.closeAll(4409)
    await until(() => expect([editor.restored, other.restored]).toEqual([1, 1]))
    expect(editor.text()).toBe('Ik wil leren.')
    expect(editor.setAside.map(({ text }) => text)).toEqual(['Bevestigd. Ik wil leren.'])
    // What another wrote is offered to them, not to everyone who saw it.
    expect(other.setAside).toEqual([])
  })

  test('[C6] text that is in the backup is not offered, and a refusal is no restore', async () => {
    const server = await start()
    const editor = await live(server)
    editor.type('Bevestigd. ')
    await until(() => expect(server.text()).toBe('Bevestigd. Ik wil leren.'))
    server.epoch = 2
    server.closeAll(4409)
    await until(() => expect(editor.restored).toBe(1))
    expect(editor.setAside).toEqual([])
    await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
    server.refuseNext = 4422
    editor.type('Nee. ')
    await until(() => expect(editor.replaced.length).toBe(2))
    expect(editor.restored).toBe(1)
  })

  test('[C6] an epoch that rose while the line was down is seen before anything is sent', async () => {
    const server = await start()
    const editor = await live(server)
    editor.browser.goOffline()
    editor.type('Oud. ')
    server.epoch = 2
    editor.browser.goOnline()
    await until(() => expect(editor.replaced.length).toBe(1))
    expect(editor.setAside.map(({ text }) => text)).toEqual(['Oud. Ik wil leren.'])
    expect(server.text()).toBe('Ik wil leren.')
  })

  test('[C14] a server that accepts and closes at once is not asked ten times a second', async () => {
    const server = await start()
    server.closeAtOnce = 1013
    open(server)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(server.tickets).toBeLessThanOrEqual(3)
  })
})

describe('reading', () => {
  test('[C7] a reading session sends no text, not even an empty answer', async () => {
    const server = await start()
    const editor = open(server, { mode: 'read' })
    await until(() =>
      expect(editor.connection.state).toEqual({ kind: 'read-only', why: 'asked', connected: true }),
    )
    await until(() => expect(editor.text()).toBe('Ik wil leren.'))
    editor.type('Stiekem. ')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(server.sessions[0]!.frames).toBe(0)
    expect(editor.connection.hasUnsaved()).toBe(false)
    expect(server.text()).toBe('Ik wil leren.')
  })

  test('[C7] someone whose role may only read gets a reading session', async () => {
    const server = await start()
    server.rights = ['read']
    const editor = open(server)
    await until(() => expect(editor.connection.state).toMatchObject({ why: 'role' }))
    await until(() => expect(server.sessions[0]?.params.get('mode')).toBe('read'))
  })
})

describe('texts that the server set aside', () => {
  const rescued = { id: 'r1', why: 'rescued', text: 'Gered', block: null, at: 5 } as const

  test('[C17] are offered at opening and after a notice, and dropped there', async () => {
    const server = await start()
    server.setAside = [rescued]
    const editor = await live(server)
    await until(() => expect(editor.setAside).toEqual([rescued]))
    const more = { ...rescued, id: 'r2', text: 'Nog een', at: 6 }
    server.setAside = [rescued, more]
    server.notify({ notice: 'rescued' })
    await until(() => expect(editor.setAside).toEqual([rescued, more]))
    expect(await editor.connection.dropSetAside('r1')).toBe(true)
    expect(editor.setAside).toEqual([more])
    expect(server.setAside).toEqual([more])
  })

  test('[C17] are offered once when this device has the same text, and dropped together', async () => {
    const server = await start()
    const editor = await live(server)
    server.refuseNext = 4422
    server.setAside = [{ ...rescued, why: 'refused', text: 'Geweigerd. ' }]
    editor.type('Geweigerd. ')
    await until(() => expect(editor.replaced.length).toBe(1))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(editor.setAside.map(({ text }) => text)).toEqual(['Geweigerd. Ik wil leren.'])
    expect(await editor.connection.dropSetAside(editor.setAside[0]!.id)).toBe(true)
    expect(editor.setAside).toEqual([])
    expect(server.setAside).toEqual([])
  })

  test('[C17] stay when the server cannot be reached', async () => {
    const server = await start()
    server.setAside = [rescued]
    const editor = await live(server)
    await until(() => expect(editor.setAside).toEqual([rescued]))
    editor.browser.goOffline()
    expect(await editor.connection.dropSetAside('r1')).toBe(false)
    expect(editor.setAside).toEqual([rescued])
  })
})

describe('this device', () => {
  test('[C8] keeps what is written offline, and says so when it does', async () => {
    const server = await start()
    const disk = memoryDisk()
    const openStore = async () => memoryOutboxStore(disk)
    const editor = await live(server, { openStore })
    editor.browser.goOffline()
    editor.type('Bewaard. ')
    expect(editor.connection.state).toEqual({ kind: 'offline', unsent: true, onDevice: false })
    expect(await editor.connection.flush()).toBe('on-device')
    expect(editor.connection.state).toEqual({ kind: 'offline', unsent: true, onDevice: true })
    expect(disk.entries.length).toBe(1)
    // It is safe to leave: the next opening sends it.
    expect(editor.connection.hasUnsaved()).toBe(false)
  })

  test('[C12] keeps nothing when that is switched off', async () => {
    const server = await start()
    let opened = 0
    const openStore = async () => {
      opened += 1
      return memoryOutboxStore(memoryDisk())
    }
    const editor = await live(server, { openStore, localCopy: false })
    editor.browser.goOffline()
    editor.type('Nergens. ')
    expect(await editor.connection.flush()).toBe('unsaved')
    expect(editor.connection.state).toEqual({ kind: 'offline', unsent: true, onDevice: false })
    expect(opened).toBe(0)
  })

  test('[C5] a flush of text that is refused does not call it saved', async () => {
    const server = await start()
    const editor = await live(server)
    server.refuseNext = 4422
    editor.type('Geweigerd. ')
    expect(await editor.connection.flush()).toBe('unsaved')
    expect(editor.setAside.length).toBe(1)
  })
})

describe('the network', () => {
  test('[C13] coming online, or being looked at again, ends the wait', async () => {
    const server = await start()
    await server.kill()
    const browser = nodeBrowser(3, { random: (length) => new Uint8Array(length).fill(255) })
    const editor = open(server, { browser })
    await new Promise((resolve) => setTimeout(resolve, 5000))
    await server.start()
    const before = Date.now()
    editor.browser.show()
    await until(() => expect(editor.connection.state.kind).toBe('live'))
    expect(Date.now() - before).toBeLessThan(500)
  })
})

describe('closing', () => {
  test('[C18] leaves no timer, listener or socket, whenever it happens', async () => {
    const server = await start()
    for (const wait of [0, 1, 5, 20, 60, 200, 700]) {
      const editor = open(server)
      await new Promise((resolve) => setTimeout(resolve, wait))
      if (wait > 60) editor.type('x')
      editor.connection.close()
      editor.connection.close()
      const told = editor.states.length
      await until(() => expect(server.sessions).toEqual([]))
      await until(() => expect(editor.browser.pending).toBe(0))
      expect(editor.browser.listeners).toBe(0)
      expect(editor.connection.doc.isDestroyed).toBe(true)
      expect(editor.states.length).toBe(told)
    }
  })

  test('[C18] ends a flush that waits', async () => {
    const server = await start()
    const editor = await live(server)
    server.holding = true
    editor.type('x')
    const flushed = editor.connection.flush()
    editor.connection.close()
    expect(await flushed).toBe('unsaved')
  })
})
