import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readContract } from '../../../schemas/document/index.ts'
import { ByteReader, messageTypes, step1Frame, syncSteps } from '../../../schemas/sync/index.ts'
import { Clients } from '../../support/clients-of.ts'
import { firstText, until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const clients = new Clients(() => server)
const data = temporaryFolder()

async function start(): Promise<void> {
  server = await startTestServer({ folder: data.folder })
}

afterEach(async () => {
  clients.endAll()
  await server.close()
})

/** A contract with something written in it, behind a restart: all of it is in one snapshot. */
async function restartWith(...words: readonly string[]): Promise<Y.Doc> {
  await start()
  const writer = await clients.open('client')
  for (const word of words) writer.edit((text) => text.insert(text.length, word))
  await writer.saved()
  await writer.close()
  await server.close()
  await start()
  return writer.doc
}

function snapshot(): Promise<Uint8Array> {
  const { centre, contract } = server.demo
  return server.log.load(centre, contract).then((stored) => stored!.snapshot!)
}

describe('[R47] someone who has nothing', () => {
  test('gets the bytes as they are stored, and what is written then comes after them', async () => {
    const before = await restartWith('Ik ', 'leer.')
    const stored = await snapshot()
    const newcomer = await clients.open('worker', { sync: false })
    const answers: Uint8Array[] = []
    newcomer.socket.on('message', (data: Buffer) => {
      const reader = new ByteReader(new Uint8Array(data))
      if (reader.uint() !== messageTypes.sync || reader.uint() !== syncSteps.step2) return
      answers.push(data.subarray(-stored.length))
    })
    newcomer.send(step1Frame(Y.encodeStateVector(new Y.Doc())))
    await until('the answer came', () => answers.length === 1)
    expect(new Uint8Array(answers[0]!)).toEqual(stored)
    expect(readContract(newcomer.doc)).toEqual(readContract(before))

    const writer = await clients.open('client')
    writer.edit((text) => text.insert(text.length, ' Elke dag.'))
    await writer.saved()
    await until('it is there', () => firstText(newcomer.doc).toString().endsWith(' Elke dag.'))
  })

  test('is asked what they have, and offers it', async () => {
    const before = await restartWith('Hier ')
    const offline = new Y.Doc()
    Y.applyUpdate(offline, Y.encodeStateAsUpdate(before))
    firstText(offline).insert(0, 'Thuis geschreven. ')
    const [back, other] = await Promise.all([
      clients.open('client', { doc: offline }),
      clients.open('worker'),
    ])
    await back.saved()
    await until('all have it', () => firstText(other.doc).toString().startsWith('Thuis'))
  })

  test('is let go when the bytes cannot be read after all, each time, and never gets an empty document', async () => {
    await restartWith('Dit blijft in het logboek.')
    const { centre, contract } = server.demo
    const { seq } = (await server.log.load(centre, contract))!
    const row = { participant: null, session: null, ranges: [], schema: 1, at: 0 }
    await server.log.append([{ ...row, centre, contract, bytes: Uint8Array.of(0, 0) }])
    const unreadable = Uint8Array.of(1, 1, 255)
    expect(await server.log.compact(centre, contract, unreadable, seq + 1)).toBe(true)
    for (let attempt = 0; attempt < 2; attempt++) {
      const newcomer = await clients.open('worker', { sync: false })
      expect(await newcomer.closed).toBe(1011)
      expect(newcomer.doc.store.clients.size).toBe(0)
    }
    const problems = server.events.filter(({ kind }) => kind === 'room-problem')
    expect(problems).toMatchObject([{ what: 'read' }, { what: 'read' }])
  })
})
