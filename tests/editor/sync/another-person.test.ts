/** One device, one open page, and somebody else who signs in: at a shared desk that is an ordinary day. */
import { afterEach, expect, test, vi } from 'vitest'
import type { Role } from '../../../schemas/contract/index.ts'
import { memoryDisk, memoryOutboxStore } from '../../support/memory-outbox-store.ts'
import { nodeBrowser } from '../../support/node-browser.ts'
import { type OpenEditor, openEditor } from '../../support/open-editor.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const opened: OpenEditor[] = []
const servers: TestServer[] = []
afterEach(async () => {
  for (const editor of opened.splice(0)) editor.connection.close()
  for (const server of servers.splice(0)) await server.close()
})

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 })
}

test('[C10] what one person wrote is not sent for another who signs in on the same page', async () => {
  const server = await startTestServer()
  servers.push(server)
  const disk = memoryDisk()
  let signedIn: Role = 'client'
  function open(seed: number): OpenEditor {
    const editor = openEditor({
      server: server.url,
      contract: server.contract,
      getToken: async () => server.token(signedIn),
      browser: nodeBrowser(seed),
      openStore: async () => memoryOutboxStore(disk),
    })
    opened.push(editor)
    return editor
  }
  const editor = open(1)
  await until(() => expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true }))
  editor.browser.goOffline()
  editor.type('Van Amina. ')
  signedIn = 'worker'
  editor.browser.goOnline()
  await until(() => expect(editor.connection.state).toMatchObject({ kind: 'signed-out' }))
  editor.type('Ook van haar. ')
  editor.connection.retry()
  await until(() => expect(editor.connection.state).toMatchObject({ kind: 'signed-out' }))
  await editor.connection.flush()
  editor.connection.close()

  const worker = open(2)
  await until(() => expect(worker.connection.state).toMatchObject({ kind: 'live', saved: true }))
  expect(worker.text()).not.toContain('Van Amina. ')
  signedIn = 'client'
  open(3)
  await until(() => expect(worker.text()).toContain('Ook van haar. Van Amina. '))
})
