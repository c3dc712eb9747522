import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readContract } from '../../../schemas/document/index.ts'
import { type StockClient, stockClient, until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const data = temporaryFolder()
const clients: StockClient[] = []

beforeEach(async () => {
  server = await startTestServer({ folder: data.folder })
})

afterEach(async () => {
  for (const client of clients.splice(0)) client.close()
  await server.close()
  expect(server.failures).toEqual([])
})

function open(
  ...parameters: Parameters<typeof stockClient> extends [unknown, ...infer Rest] ? Rest : never
) {
  const client = stockClient(server, ...parameters)
  clients.push(client)
  return client
}

afterAll(data.remove)

describe('[R1] the stock provider of y-websocket', () => {
  test('three clients type at once and end with the same text', async () => {
    const three = [open('worker'), open('client'), open('support')]
    for (const client of three) await until('it is synced', () => client.provider.synced)
    for (let round = 0; round < 20; round++) {
      for (const [index, client] of three.entries()) client.text().insert(0, 'abc'[index]!)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    const texts = () => three.map(({ doc }) => JSON.stringify(readContract(doc)))
    await until('all is the same', () => {
      const all = three.map((client) => client.text().toString())
      return all.every((text) => text === all[0] && text.split('a').length > 20 && text.length > 60)
    })
    expect(new Set(texts()).size).toBe(1)
    const stored = await server.request(`/api/contracts/${server.contract}/document`)
    expect(await stored.json()).toMatchObject({ contract: readContract(three[0]!.doc) })
  })

  test('edits made without a connection come in when it is back, on both sides', async () => {
    const [one, other] = [open('client'), open('worker')]
    for (const { provider } of [one, other]) await until('it is synced', () => provider.synced)
    one.provider.disconnect()
    for (const letter of 'ENO') one.text().insert(0, letter)
    other.text().insert(0, 'TWEE')
    one.provider.connect()
    // Typed before the server has asked for what it missed: it rests on text that is not there yet.
    one.text().insert(0, 'N')
    await until('the other has it', () => other.text().toString().includes('NONE'))
    await until('this one has it', () => one.text().toString() === other.text().toString())
    expect(one.text().toString()).toContain('TWEE')
    expect(one.closes).toEqual([null])
  })

  test('it comes back by itself after the server was away, and its edits with it', async () => {
    const client = open('client')
    await until('it is synced', () => client.provider.synced)
    const { port, folder } = server
    await server.close()
    client.text().insert(0, 'ondertussen')
    server = await startTestServer({ port, folder })
    await until('it is synced', () => client.provider.synced)
    const reader = open('worker')
    await until(
      'it is there',
      () => reader.provider.synced && reader.text().toString().startsWith('ondertussen'),
    )
    expect(client.closes[0]).toBe(1012)
  })

  test.each([
    [4400, { mode: 'own' }],
    [4401, { token: 'x'.repeat(43) }],
    [4403, { mode: 'read' }],
    [4404, { contract: 'weg' }],
    [4409, { schema: '0' }],
    [4422, {}],
  ] as [number, Record<string, string>][])(
    'it stops at %i',
    async (code, { contract, ...params }) => {
      const client = open('client', contract === undefined ? { params } : { params, contract })
      const closed = new Promise((resolve) => client.provider.on('closed', resolve))
      if (code === 4403 || code === 4422) {
        await until('it is synced', () => client.provider.synced)
        if (code === 4403) client.text().insert(0, 'x')
        else client.doc.getMap('other').set('a', 1)
      }
      expect(await closed).toMatchObject({ code })
      expect(client.provider.shouldConnect).toBe(false)
    },
  )
})
