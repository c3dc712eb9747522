import { afterEach, describe, expect, test, vi } from 'vitest'
import { Changes } from '../../../editor/sync/index.ts'
import { openEditor } from '../../support/open-editor.ts'
import { scriptedServer } from '../../support/scripted-server.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 8000 })

describe('what stands beside the text', () => {
  test('[C22] is told when it changed on the server, and after each gap in the line', async () => {
    const server = await scriptedServer()
    ends.push(() => server.kill())
    const editor = openEditor({ server: server.url, contract: server.contract })
    ends.unshift(() => editor.connection.close())
    await until(() => expect(editor.synced).toBe(1))
    expect(editor.changed).toEqual([])
    server.notify({ notice: 'changed', what: 'asking' })
    await until(() => expect(editor.changed).toEqual(['asking']))
    server.notify({ notice: 'changed', what: 'people' })
    await until(() => expect(editor.changed).toEqual(['asking', 'people']))
    for (const { socket } of server.sessions) socket.close(1012)
    await until(() => expect(editor.changed).toEqual(['asking', 'people', null]))
  })

  test('[C22] who shows a part hears of that part, and of what is not known, until they stop', () => {
    const changes = new Changes()
    const heard: string[] = []
    const stop = changes.listen(['asking', 'pause'], () => heard.push('asking'))
    changes.listen(['people'], () => heard.push('people'))
    changes.tell('asking')
    changes.tell('authors')
    changes.tell(null)
    expect(heard).toEqual(['asking', 'asking', 'people'])
    stop()
    changes.tell('pause')
    changes.tell(null)
    expect(heard).toEqual(['asking', 'asking', 'people', 'people'])
  })
})
