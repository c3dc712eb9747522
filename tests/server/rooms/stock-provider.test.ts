import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readContract } from '../../../schemas/document/index.ts'
import { type StockClient, stockClient, until } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const clients: StockClient[] = []

beforeEach(async () => {
  server = await startTestServer()
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

describe('the stock provider of y-websocket', () => {
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
})
