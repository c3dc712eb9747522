import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readContract } from '../../../schemas/document/index.ts'
import { defaultLimits } from '../../../server/rooms/index.ts'
import { seededRandom } from '../../support/random.ts'
import { type StockClient, stockClient, until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import {
  startTestServer,
  type TestServer,
  type TestServerOptions,
} from '../../support/test-server.ts'

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

async function documentText(): Promise<string> {
  return (await server.request(`/api/contracts/${server.contract}/document`)).text()
}

/** Another server in the place of this one. */
async function restart(options: TestServerOptions): Promise<void> {
  await server.close()
  server = await startTestServer(options)
}

/** The same contract on a server with other limits. */
function limit(limits: TestServerOptions['limits'] & {}): Promise<void> {
  return restart({ folder: data.folder, limits })
}

function begins(client: StockClient, text: string): boolean {
  return client.text().toString().startsWith(text)
}

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

  test('a day of typing without a connection comes in at once, also when the server was away', async () => {
    const [one, other] = [open('client'), open('worker')]
    for (const { provider } of [one, other]) await until('it is synced', () => provider.synced)
    one.provider.disconnect()
    const random = seededRandom(5)
    const text = one.text()
    const begin = text.length
    for (let round = 0; round < 3000; round++) {
      // What was there before is left alone, so that every letter can be counted.
      const at = random.below(text.length - begin + 1)
      text.insert(at, 'q')
      if (round % 10 === 9) text.delete(at, 1)
    }
    other.text().insert(other.text().length, ' Intussen.')
    await until('it is on disk', async () => (await documentText()).includes(' Intussen.'))
    const { port, folder } = server
    await server.close()
    one.provider.connect()
    server = await startTestServer({ port, folder })
    await until('both have all', () => {
      const [mine, theirs] = [one.text().toString(), other.text().toString()]
      return mine === theirs && /^q{2700}(?!q)/.test(mine) && mine.endsWith(' Intussen.')
    })
    await until('it is stored', async () => /q{2700}(?!q)/.test(await documentText()))
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

  test('it stops at 4413, and what it had sent before that is there', async () => {
    await limit({ documentBytes: 256 * 1024 })
    const client = open('client')
    await until('it is synced', () => client.provider.synced)
    client.text().insert(0, 'past nog ')
    const other = open('worker')
    await until('it is there', () => other.provider.synced && begins(other, 'past nog '))
    const closed = new Promise((resolve) => client.provider.on('closed', resolve))
    client.text().insert(0, 'x'.repeat(300_000))
    expect(await closed).toMatchObject({ code: 4413 })
    expect(client.provider.shouldConnect).toBe(false)
    expect(begins(other, 'past nog ')).toBe(true)
    expect(other.closes).toEqual([])
  })

  test('it tries again after 1009, which nobody else notices', async () => {
    await limit({ frameBytes: 64 * 1024 })
    const [client, other] = [open('client'), open('worker')]
    for (const { provider } of [client, other]) await until('it is synced', () => provider.synced)
    client.text().insert(0, 'x'.repeat(70_000))
    await until('it came back twice', () => client.closes.length > 1)
    expect(client.closes.slice(0, 2)).toEqual([1009, 1009])
    expect(client.provider.shouldConnect).toBe(true)
    other.text().insert(0, 'rustig ')
    const reader = open('support')
    await until('it is there', () => reader.provider.synced && begins(reader, 'rustig '))
    expect(other.closes).toEqual([])
  })

  test('it tries again after 1011, and never shows an empty contract', async () => {
    await restart({})
    const { centre, contract } = server.demo
    const row = { centre, contract, participant: null, session: null, ranges: [], schema: 1, at: 1 }
    await server.log.append([{ ...row, bytes: Uint8Array.of(1, 2, 3) }])
    const client = open('client')
    await until('it came back twice', () => client.closes.length > 1)
    expect(client.closes.slice(0, 2)).toEqual([1011, 1011])
    expect(client.provider.shouldConnect).toBe(true)
    expect(client.provider.synced).toBe(false)
  })

  test('it tries again after 1013, and is in when there is room', async () => {
    await limit({ sessionsPerContract: 1 })
    const first = open('worker')
    await until('it is synced', () => first.provider.synced)
    const client = open('client')
    await until('it came back twice', () => client.closes.length > 1)
    expect(client.closes.slice(0, 2)).toEqual([1013, 1013])
    first.provider.disconnect()
    await until('it is in', () => client.provider.synced)
  })

  test('it hears something in each third of the time after which it would leave', async () => {
    // The provider looks at this and leaves after 30 seconds without a message.
    expect(defaultLimits.heartbeat).toBeLessThanOrEqual(10_000)
    await limit({ heartbeat: 300 })
    const client = open('client')
    await until('it is synced', () => client.provider.synced)
    // What it says of itself comes back to it, and would hide a server that is silent.
    client.provider.awareness.setLocalState(null)
    for (let beat = 0; beat < 2; beat++) {
      const heard = client.provider.wsLastMessageReceived
      await until('it hears a heartbeat', () => client.provider.wsLastMessageReceived > heard + 200)
    }
    expect(client.closes).toEqual([])
  })
})
