/** A few words that another takes away: over sockets, from the log on disk, after folding and a restart. */
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { removedResponse } from '../../../schemas/api/index.ts'
import { contractParts } from '../../../schemas/document/index.ts'
import { Clients } from '../../support/clients-of.ts'
import type { RawClient } from '../../support/raw-client.ts'
import { until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const data = temporaryFolder()
const clients = new Clients(() => server)
let server: TestServer

async function start(): Promise<void> {
  server = await startTestServer({ folder: data.folder, limits: { compactRows: 7, idleTime: 0 } })
}

beforeAll(start)
afterAll(async () => {
  clients.endAll()
  await server.close()
  expect(server.failures).toEqual([])
  data.remove()
})

const firstSection = (doc: Y.Doc) => contractParts(doc).body.get(0) as Y.XmlElement

function lineOf(doc: Y.Doc, id: string): Y.XmlElement | undefined {
  const lines = firstSection(doc).toArray() as Y.XmlElement[]
  return lines.find((one) => one.getAttribute('id') === id)
}

function newLine(doc: Y.Doc, id: string, text = ''): void {
  const line = new Y.XmlElement('paragraph')
  line.setAttribute('id', id)
  line.insert(0, [new Y.XmlText(text)])
  firstSection(doc).insert(firstSection(doc).length, [line])
}

async function write(client: RawClient, change: (doc: Y.Doc) => void): Promise<void> {
  client.edit((_text, doc) => change(doc))
  await client.saved()
}

async function removed(): Promise<readonly string[]> {
  const answer = await server.request(`/api/contracts/${server.contract}/removed`, 'client')
  return v.parse(removedResponse, await answer.json()).passages.map(({ text }) => text)
}

test('[A86] two words of the client that the worker takes away are listed until they stand there again', async () => {
  const client = await clients.open('client')
  const worker = await clients.open('worker')
  await write(client, (doc) => newLine(doc, 'one'))
  for (const [at, letter] of [...'Mijn zoon'].entries()) {
    await write(client, (doc) => (lineOf(doc, 'one')!.get(0) as Y.XmlText).insert(at, letter))
  }
  await write(client, (doc) => newLine(doc, 'two', 'Rust nodig'))
  await until('the worker sees it', () => lineOf(worker.doc, 'two') !== undefined)
  await write(worker, (doc) => (lineOf(doc, 'one')!.get(0) as Y.XmlText).delete(0, 9))
  await write(worker, (doc) => {
    const section = firstSection(doc)
    section.delete(section.toArray().indexOf(lineOf(doc, 'two')!), 1)
  })
  expect(await removed()).toEqual(['Rust nodig', 'Mijn zoon'])
  clients.endAll()
  await server.close()
  await start()
  expect(await removed()).toEqual(['Rust nodig', 'Mijn zoon'])
  const again = await clients.open('worker')
  await write(again, (doc) => (lineOf(doc, 'one')!.get(0) as Y.XmlText).insert(0, 'Mijn zoon'))
  expect(await removed()).toEqual(['Rust nodig'])
  await write(again, (doc) => newLine(doc, 'three', 'Rust nodig'))
  expect(await removed()).toEqual([])
})
