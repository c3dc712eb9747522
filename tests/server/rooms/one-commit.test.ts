import { afterEach, beforeEach, expect, test } from 'vitest'
import { Clients } from '../../support/clients-of.ts'
import { firstText, until } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const clients = new Clients(() => server)

beforeEach(async () => {
  server = await startTestServer()
})
afterEach(async () => {
  clients.endAll()
  await server.close()
  expect(server.failures).toEqual([])
})

test('[R48] what several people send in one turn of the event loop is in one commit', async () => {
  const writers = [await clients.open('client'), await clients.open('worker')]
  for (const writer of writers) await writer.saved()
  const before = server.events.length
  for (const writer of writers) {
    for (const letter of 'abc') writer.edit((text) => text.insert(text.length, letter))
  }
  for (const writer of writers) await writer.saved()
  await until('all have it', () =>
    writers.every(({ doc }) => firstText(doc).toString().length >= 6),
  )
  const commits = server.events.slice(before).filter(({ kind }) => kind === 'committed')
  expect(commits).toMatchObject([{ rows: 6, receivers: 2 }])
})

test('[R4] of a commit of several each gets what the others wrote, in order, before their receipt', async () => {
  const writers = [await clients.open('client'), await clients.open('worker')]
  for (const writer of writers) await writer.saved()
  const before = server.events.length
  const sent = writers.map((writer) =>
    [...'abc'].map((letter) => writer.edit((text) => text.insert(text.length, letter))),
  )
  for (const writer of writers) await writer.saved()
  const commits = server.events.slice(before).filter(({ kind }) => kind === 'committed')
  expect(commits).toHaveLength(1)
  // Saved is the receipt: by then all of the others is there.
  expect(writers[0]!.updates).toEqual(sent[1])
  expect(writers[1]!.updates).toEqual(sent[0])
})
