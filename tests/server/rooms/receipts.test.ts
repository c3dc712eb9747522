import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { step2Frame } from '../../../schemas/sync/index.ts'
import { Clients } from '../../support/clients-of.ts'
import { updateOf } from '../../support/raw-client.ts'
import { firstText, until } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const clients = new Clients(() => server)
const open = clients.open.bind(clients)

beforeEach(async () => {
  server = await startTestServer()
})
afterEach(async () => {
  clients.endAll()
  await server.close()
  expect(server.failures).toEqual([])
})

async function rows(): Promise<number> {
  return (await server.log.load(server.demo.centre, server.demo.contract as never))!.seq
}

describe('receipts', () => {
  test('[R4] count the frames with text that are on disk, from the first', async () => {
    const writer = await open('client')
    await writer.saved()
    expect(writer.receipt).toBe(1)
    for (let round = 0; round < 10; round++) writer.edit((text) => text.insert(0, 'x'))
    await writer.saved()
    expect(writer.receipt).toBe(11)
    expect(await rows()).toBe(11)
  })

  test('[R5] an update that adds nothing is acknowledged and not stored, nor sent on', async () => {
    const writer = await open('client')
    const other = await open('worker')
    const update = writer.edit((text) => text.insert(0, 'x'))
    await writer.saved()
    const before = await rows()
    writer.sendUpdate(update)
    writer.sendStep2(Y.encodeStateAsUpdate(writer.doc))
    await writer.saved()
    expect(await rows()).toBe(before)
    expect(other.updates).toHaveLength(1)
    expect(writer.updates).toHaveLength(0)
  })

  test('[R5] of an update that is partly known only the new part is stored and sent on', async () => {
    const writer = await open('client')
    const other = await open('worker')
    writer.edit((text) => text.insert(0, 'een twee'))
    await writer.saved()
    updateOf(writer.doc, (text) => text.insert(8, ' drie'))
    updateOf(writer.doc, (text) => text.delete(0, 4))
    const whole = Y.encodeStateAsUpdate(writer.doc)
    writer.sendUpdate(whole)
    await writer.saved()
    await until('the other has it', () => firstText(other.doc).toString().startsWith('twee drie'))
    expect(other.updates.at(-1)!.length).toBeLessThan(60)
    expect(Y.encodeStateVector(other.doc)).toEqual(Y.encodeStateVector(writer.doc))
  })

  test('[R6] deletions alone are new, and are stored', async () => {
    const writer = await open('client')
    const other = await open('worker')
    const before = firstText(other.doc).toString()
    writer.edit((text) => text.delete(0, 2))
    await writer.saved()
    await until('the other has it', () => firstText(other.doc).toString() === before.slice(2))
    expect(await rows()).toBe(2)
  })

  test('[R4] who sent an update does not get it back, another window of theirs does', async () => {
    const writer = await open('client')
    const window = await open('client')
    const update = writer.edit((text) => text.insert(0, 'x'))
    await writer.saved()
    await until('the window has it', () => window.updates.length > 0)
    expect(window.updates).toEqual([update])
    expect(writer.updates).toEqual([])
  })

  test('[R7] an update that rests on what is missing waits for the history of its session', async () => {
    const writer = await open('client', { sync: false })
    const seed = await open('worker')
    Y.applyUpdate(writer.doc, Y.encodeStateAsUpdate(seed.doc))
    const first = updateOf(writer.doc, (text) => text.insert(0, 'a'))
    const second = updateOf(writer.doc, (text) => text.insert(1, 'b'))
    const third = updateOf(writer.doc, (text) => text.insert(2, 'c'))
    writer.sendUpdate(second)
    writer.sendUpdate(third)
    await seed.saved()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(writer.receipt).toBe(0)
    expect(seed.updates).toHaveLength(0)
    writer.sendStep2(first)
    await writer.saved()
    expect(writer.receipt).toBe(3)
    await until('the other has it', () => firstText(seed.doc).toString().startsWith('abc'))
  })

  test('[R7] after that history it is refused with 4422, and its text is set aside', async () => {
    const writer = await open('client', { sync: false })
    const seed = await open('worker')
    Y.applyUpdate(writer.doc, Y.encodeStateAsUpdate(seed.doc))
    updateOf(writer.doc, (text) => text.insert(0, 'a'))
    writer.sendUpdate(updateOf(writer.doc, (text) => text.insert(1, 'weg')))
    writer.send(step2Frame(Uint8Array.of(0, 0)))
    expect(await writer.closed).toBe(4422)
    const list = await server.request(`/api/contracts/${server.contract}/set-aside`, 'client')
    expect(await list.json()).toMatchObject({ texts: [{ why: 'refused', text: 'weg' }] })
    const none = await server.request(`/api/contracts/${server.contract}/set-aside`, 'worker')
    expect(await none.json()).toEqual({ texts: [] })
  })

  test.each([
    ['number', { waitingUpdates: 3 }, 4],
    ['bytes', { waitingBytes: 1000 }, 4],
    ['time', { waitingTime: 300 }, 2],
  ])(
    '[R7] what waits is bounded in %s: then it is refused with 4422, and set aside',
    async (_name, limits, updates) => {
      await server.close()
      server = await startTestServer({ limits })
      const writer = await open('client', { sync: false })
      const seed = await open('worker')
      Y.applyUpdate(writer.doc, Y.encodeStateAsUpdate(seed.doc))
      updateOf(writer.doc, (text) => text.insert(0, 'a'))
      for (let left = updates; left > 0; left--) {
        expect(writer.code).toBe(null)
        writer.sendUpdate(updateOf(writer.doc, (text) => text.insert(1, 'weg'.repeat(100))))
      }
      expect(await writer.closed).toBe(4422)
      const list = await server.request(`/api/contracts/${server.contract}/set-aside`, 'client')
      const { texts } = (await list.json()) as { texts: { why: string; text: string }[] }
      expect(texts.map(({ why }) => why)).toEqual(Array.from({ length: updates }, () => 'refused'))
      expect(seed.updates).toEqual([])
      expect(seed.code).toBe(null)
    },
  )
})
