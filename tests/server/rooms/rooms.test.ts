import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readContract } from '../../../schemas/document/index.ts'
import { Clients } from '../../support/clients-of.ts'
import { firstText, stockClient, until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import {
  startTestServer,
  type TestServer,
  type TestServerOptions,
} from '../../support/test-server.ts'

let server: TestServer
const clients = new Clients(() => server)
const data = temporaryFolder()

async function start(options: TestServerOptions = {}): Promise<void> {
  server = await startTestServer({ folder: data.folder, ...options })
}

afterEach(async () => {
  clients.endAll()
  await server.close()
})

function loads(): number {
  return server.events.filter(({ kind }) => kind === 'room-loaded').length
}

function unloads(): number {
  return server.events.filter(({ kind }) => kind === 'room-unloaded').length
}

describe('a room', () => {
  test('[R40] is loaded once, however many come at the same time', async () => {
    await start()
    await Promise.all(Array.from({ length: 20 }, () => clients.open('client')))
    expect(loads()).toBe(1)
    expect(server.rooms.sessions).toBe(20)
  })

  test('[R41] goes when it is idle, with a snapshot of all its rows, and comes back the same', async () => {
    await start({ limits: { idleTime: 0 } })
    const writer = await clients.open('client')
    for (let round = 0; round < 5; round++) writer.edit((text) => text.insert(0, 'x'))
    await writer.saved()
    await writer.close()
    await until('it is gone', () => unloads() === 1)
    const { centre, contract } = server.demo
    const stored = await server.log.load(centre, contract)
    expect(stored).toMatchObject({ snapshotSeq: stored!.seq, updates: [] })
    const reader = await clients.open('worker')
    expect(readContract(reader.doc)).toEqual(readContract(writer.doc))
    expect(loads()).toBe(2)
  })

  test('[R41] stays the only one when people come and go while it unloads', async () => {
    await start({ limits: { idleTime: 0 } })
    for (let round = 0; round < 8; round++) {
      const [one, other] = await Promise.all([clients.open('client'), clients.open('worker')])
      one.edit((text) => text.insert(0, String(round)))
      await one.saved()
      await until('the other has it', () => firstText(other.doc).toString()[0] === String(round))
      await Promise.all([one.close(), other.close()])
      await new Promise((resolve) => setTimeout(resolve, round * 150))
    }
    expect(loads() - unloads()).toBeLessThan(2)
    expect(server.events.filter(({ kind }) => kind === 'room-problem')).toEqual([])
  })

  test('[R42] makes a snapshot after so many rows, while people write on', async () => {
    await start({ limits: { compactRows: 20, framesPerSecond: 10_000 } })
    const writer = await clients.open('client')
    for (let round = 0; round < 100; round++) {
      writer.edit((text) => text.insert(0, 'y'))
      if (round % 10 === 0) await writer.saved()
    }
    await writer.saved()
    expect(server.events.filter(({ kind }) => kind === 'compacted').length).toBeGreaterThan(2)
    await writer.close()
    const { port } = server
    await server.close()
    await start({ port })
    const reader = await clients.open('worker')
    expect(Y.encodeStateVector(reader.doc)).toEqual(Y.encodeStateVector(writer.doc))
    expect(readContract(reader.doc)).toEqual(readContract(writer.doc))
  })

  test('[R43] ends its sessions with 1012 at a shutdown, after all they sent is on disk', async () => {
    await start({ limits: { shutdownSpread: 200 } })
    const open = await Promise.all(Array.from({ length: 10 }, () => clients.open('client')))
    for (const [index, client] of open.entries()) {
      client.edit((text) => text.insert(0, `<${index}>`))
    }
    await until('some of it came', () => server.events.some(({ kind }) => kind === 'committed'))
    const ends = open.map(({ closed }) => closed.then(() => performance.now()))
    const started = performance.now()
    await server.close()
    expect(performance.now() - started).toBeGreaterThan(150)
    const at = await Promise.all(ends)
    expect(Math.max(...at) - Math.min(...at)).toBeGreaterThan(100)
    expect(await Promise.all(open.map(({ closed }) => closed))).toEqual(open.map(() => 1012))
    const confirmed = open.flatMap((client, index) =>
      client.receipt === client.sent ? [index] : [],
    )
    await start()
    const reader = await clients.open('worker')
    for (const index of confirmed) expect(firstText(reader.doc).toString()).toContain(`<${index}>`)
  })

  test('[R44] two sessions of one participant write under the same client id', async () => {
    await start()
    const one = await clients.open('client')
    one.edit((text) => text.insert(0, 'een '))
    await one.saved()
    const params = { client: String(one.doc.clientID) }
    const other = await clients.open('client', { params })
    other.doc.clientID = one.doc.clientID
    other.edit((text) => text.insert(0, 'twee '))
    await other.saved()
    expect(firstText(other.doc).toString()).toMatch(/^twee een /)
  })

  test('[R16] takes a large honest edit, and what follows it in its order', async () => {
    await start()
    const writer = await clients.open('client')
    const other = await clients.open('worker')
    writer.edit((text) => {
      const section = (text.parent as Y.XmlElement).parent as Y.XmlElement
      const paragraphs = Array.from({ length: 800 }, (_, index) => {
        const paragraph = new Y.XmlElement('paragraph')
        paragraph.setAttribute('id', `groot${index}`)
        paragraph.insert(0, [new Y.XmlText(`regel ${index}`)])
        return paragraph
      })
      section.insert(section.length, paragraphs)
    })
    for (const letter of 'volgt') writer.edit((text) => text.insert(text.length, letter))
    await writer.saved()
    await until('the other has it', () => firstText(other.doc).toString().endsWith('volgt'))
    expect(readContract(other.doc)).toEqual(readContract(writer.doc))
  })

  test('[R46] ends a session that does not answer any more, so that its presence goes', async () => {
    await start({ limits: { silence: 3000 } })
    const gone = await clients.open('client')
    const there = await clients.open('worker')
    gone.sendPresence({ client: gone.doc.clientID, clock: 1, state: '{}' })
    await until('it is seen', () => there.presence.get(gone.doc.clientID)?.state !== undefined)
    gone.socket.pause()
    const { clientID } = gone.doc
    await until('it is gone', () => there.presence.get(clientID)?.state === 'null', 15_000)
    expect(there.code).toBe(null)
  })

  test('[R45] has only so many sockets waiting to be refused', async () => {
    await start({ limits: { refusalDelay: 2000, refusalsAtOnce: 3 } })
    const url = server.socketUrl('client', { token: null })
    const codes: (number | string)[] = []
    for (let left = 6; left > 0; left--) {
      const socket = new WebSocket(url)
      socket.on('error', ({ message }) => codes.push(message))
      await new Promise((resolve) => socket.once('open', resolve).once('close', resolve))
      socket.on('close', (code) => codes.push(code))
    }
    await until('all are answered', () => codes.length >= 6)
    expect(codes.filter((code) => code === 4401)).toHaveLength(3)
    expect(codes.filter((code) => String(code).includes('503'))).toHaveLength(3)
  })

  test.each([
    ['contract', { sessionsPerContract: 2 }],
    ['server', { sessions: 2 }],
  ])('[R45] gives a session more than a full %s holds 1013', async (_name, limits) => {
    await start({ limits })
    const there = [await clients.open('client'), await clients.open('worker')]
    expect((await clients.open('support')).code).toBe(1013)
    await there[0]!.close()
    expect((await clients.open('support')).code).toBe(null)
    expect(there[1]!.code).toBe(null)
  })

  test('[R45] gives one participant so many sessions in a contract, and takes none of the others', async () => {
    await start({ limits: { sessionsPerParticipant: 2 } })
    const mine = [await clients.open('client'), await clients.open('client')]
    expect((await clients.open('client')).code).toBe(1013)
    expect((await clients.open('worker')).code).toBe(null)
    expect(mine.map(({ code }) => code)).toEqual([null, null])
  })
})

describe('[R3] when the log cannot be written', () => {
  test('nothing is shown, the writer is closed with 1013, and the edit arrives later', async () => {
    const fresh = temporaryFolder()
    const { folder } = fresh
    await start({ folder })
    const { port } = server
    // The database may not grow any more: what does not fit in its last pages cannot be stored.
    await server.close()
    await start({ folder, port, maxPages: 1 })
    const reader = await clients.open('worker')
    const writer = stockClient(server, 'client')
    await until('it is synced', () => writer.provider.synced)
    const text = 'lang '.repeat(10_000)
    writer.text().insert(0, text)
    await until('it is closed', () => writer.closes.length > 0)
    expect(writer.closes[0]).toBe(1013)
    expect(reader.updates).toEqual([])
    expect(reader.code).toBe(null)
    expect(server.events).toContainEqual(expect.objectContaining({ kind: 'commit-failed' }))
    await server.close()
    await start({ folder, port })
    await until('it is back', () => writer.provider.synced)
    const later = await clients.open('worker')
    await until('the edit is there', () => firstText(later.doc).toString().startsWith(text))
    writer.close()
    fresh.remove()
  })
})

describe('[R8] when what is stored cannot be read', () => {
  test('sessions are closed with 1011, and nothing is stored over it', async () => {
    await start()
    const { centre, contract } = server.demo
    const row = { centre, contract, participant: null, session: null, ranges: [], schema: 1, at: 1 }
    const rows = (await server.log.load(centre, contract))!.seq
    await server.log.append([{ ...row, bytes: Uint8Array.of(1, 2, 3) }])
    expect((await clients.open('client')).code).toBe(1011)
    expect((await clients.open('client')).code).toBe(1011)
    expect((await server.log.load(centre, contract))!.seq).toBe(rows + 1)
    const answer = await server.request(`/api/contracts/${contract}/document`)
    expect(answer.status).toBe(500)
  })
})
