import { afterEach, describe, expect, test, vi } from 'vitest'
import { claimsOf, issuerSettings, sign, signingKey } from '../../support/issuer.ts'
import { memoryDisk, memoryOutboxStore } from '../../support/memory-outbox-store.ts'
import { nodeBrowser } from '../../support/node-browser.ts'
import { type OpenEditor, openEditor } from '../../support/open-editor.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const opened: OpenEditor[] = []
const endings: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const editor of opened.splice(0)) editor.connection.close()
  for (const end of endings.splice(0).reverse()) await end()
})

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 25_000, interval: 10 })
}

/** A server with a portal whose tokens last so many seconds, and an editor with them. */
async function portal(
  seconds: number,
  ask: (mint: () => Promise<string>) => Promise<string | null>,
) {
  const key = await signingKey('one')
  const server = await startTestServer({
    issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] })],
  })
  endings.push(() => server.close())
  const mint = (): Promise<string> => {
    const now = Math.floor(Date.now() / 1000)
    const times = { iat: now, exp: now + seconds }
    return sign(claimsOf(server.url, server.contract, times), key)
  }
  const disk = memoryDisk()
  const editor = openEditor({
    server: server.url,
    contract: server.contract,
    getToken: () => ask(mint),
    browser: nodeBrowser(77),
    openStore: async () => memoryOutboxStore(disk),
  })
  opened.push(editor)
  await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
  return { server, editor }
}

const sessionsOf = (server: TestServer) => [...server.rooms.sessionsNow()]

describe('[SI1] a fresh token is asked for before the right ends', () => {
  test('and the same session goes on, without a gap', async () => {
    let asked = 0
    const { server, editor } = await portal(12, (mint) => {
      asked += 1
      return mint()
    })
    const [session] = sessionsOf(server)
    const told = editor.states.length
    const first = session!.right.until!
    editor.type('Voor. ')
    await until(() => expect(session!.right.until).toBeGreaterThan(first + 4000))
    editor.type('Na. ')
    await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
    expect(sessionsOf(server)).toEqual([session])
    expect(session!.isOpen).toBe(true)
    expect(asked).toBeGreaterThanOrEqual(3)
    expect(editor.states.slice(told).every(({ kind }) => kind === 'live')).toBe(true)
    expect(server.events.filter(({ kind }) => kind === 'session-closed')).toEqual([])
  })

  test('a portal that gives none says nothing until the right is over; then it is asked again', async () => {
    let gives = true
    const { server, editor } = await portal(8, (mint) =>
      gives ? mint() : Promise.reject(new Error('no token')),
    )
    gives = false
    await until(() => expect(sessionsOf(server)).toEqual([]))
    editor.type('Zonder recht. ')
    await until(() =>
      expect(editor.connection.state).toMatchObject({ kind: 'offline', unsent: true }),
    )
    gives = true
    await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
    expect(sessionsOf(server).length).toBe(1)
  })

  test('a portal that says they are signed out ends it; what was written is kept and goes along later', async () => {
    let isOut = false
    const { server, editor } = await portal(60, (mint) =>
      isOut ? Promise.resolve('x.y.z') : mint(),
    )
    isOut = true
    server.rooms.endSignIns(() => true)
    await until(() => expect(editor.connection.state).toEqual({ kind: 'signed-out' }))
    editor.type('Bewaar mij. ')
    await until(() =>
      expect(editor.connection.state).toEqual({ kind: 'signed-out', kept: 'device' }),
    )
    isOut = false
    editor.connection.retry()
    await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
    expect(editor.text()).toContain('Bewaar mij. ')
  })
})
