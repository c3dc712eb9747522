/** A contract that is as long as it may be, with as many questions as there may be. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RawClient, rawClient } from '../../support/raw-client.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
let client: RawClient

beforeAll(async () => {
  server = await startTestServer({})
  client = await rawClient(server, 'client')
})
afterAll(async () => {
  client.terminate()
  await server.close()
  expect(server.failures).toEqual([])
})

test('[A68] nobody waits while the places of two thousand questions are looked for', async () => {
  for (let part = 0; part < 9; part++) {
    client.edit((text) => text.insert(0, 'Ik wil graag werken en leren. '.repeat(3300)))
    await client.saved()
  }
  const { centre, contract } = server.demo
  const [person] = await server.store.participants(centre, contract)
  const rows = Array.from({ length: 2000 }, (_, at) => ({
    kind: 'add-question' as const,
    question: {
      centre,
      contract,
      id: `qq${String(at).padStart(14, '0')}`,
      participant: person!.id,
      kind: 'question' as const,
      block: 'gone',
      from: null,
      to: null,
      exact: `Ik wil graag werken en leren. Ik wil graag werken en lere${at}`,
      quote: 'x',
      section: '',
      words: '?',
      proposed: null,
      exactProposed: null,
      at: 1,
    },
  }))
  for (let at = 0; at < rows.length; at += 200) await server.store.write(rows.slice(at, at + 200))
  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 5)
  const path = `/api/contracts/${contract}/asking`
  const answers = await Promise.all([1, 2].map(() => server.request(path, 'client')))
  const all = (await answers[0]!.json()) as { questions: unknown[] }
  await answers[1]!.text()
  clearInterval(watch)
  expect(all.questions).toHaveLength(2000)
  // It took 5,600 ms in one go; a slice is 10, reading the rows and writing the answer some 100.
  expect(longest).toBeLessThan(1000)
})
