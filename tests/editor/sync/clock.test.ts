import { expect, test, vi } from 'vitest'
import { openEditor } from '../../support/open-editor.ts'
import { scriptedServer } from '../../support/scripted-server.ts'
import { clock } from '../../support/settable-clock.ts'

test('[C20] a clock that jumps a day, forth and back, costs no text and tells no lie', async () => {
  const server = await scriptedServer()
  const editor = openEditor({ server: server.url, contract: server.contract })
  const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 10 })
  try {
    await until(() => expect(editor.connection.state).toMatchObject({ saved: true }))
    server.holding = true
    editor.type('Voor. ')
    clock.ahead = 86_400_000
    // The stock provider believes the clock and takes the line for dead: another is opened.
    await until(() => expect(server.tickets).toBe(2))
    expect(editor.connection.state).not.toMatchObject({ saved: true })
    await until(() => expect(server.sessions.length).toBe(1))
    server.release()
    editor.type('Na. ')
    expect(await editor.connection.flush()).toBe('saved')
    clock.ahead = -86_400_000
    editor.type('Terug. ')
    expect(await editor.connection.flush()).toBe('saved')
    expect(server.text()).toBe('Terug. Na. Voor. Ik wil leren.')
    await until(() => expect(editor.connection.state).toMatchObject({ saved: true }))
  } finally {
    clock.ahead = 0
    editor.connection.close()
    await server.kill()
  }
})
